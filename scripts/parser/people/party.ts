import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/** How a form names its party: by its name, by a body of it (“European Commission”), or as an adjective. */
type Form = 'name' | 'institution' | 'adjective';

interface PartyForm {
	readonly party: Party;
	readonly form: Form;
	/** Letters that are no word in small letters: “WHO” is none in “Who”. */
	readonly capitals: boolean;
}

/** A party that stands in a row of tokens. */
export interface PartySpan {
	readonly party: Party;
	readonly form: Form;
	/** Behind the last token, a short form in brackets (“(NATO)”) included. */
	readonly to: number;
}

interface PartyForms {
	/** First word in lower case → the lengths of the forms that begin with it, longest first. */
	readonly lengths: ReadonlyMap<string, readonly number[]>;
	/** By their words in lower case, parted by spaces. */
	readonly byWords: ReadonlyMap<string, PartyForm>;
}

const known = new WeakMap<HouseVocabulary, PartyForms>();

/** Of forms of the same words a name counts before an adjective. */
function formsOf(house: HouseVocabulary): PartyForms {
	const found = known.get(house);
	if (found) return found;
	const lengths = new Map<string, number[]>();
	const byWords = new Map<string, PartyForm>();
	const { byName, institutions, demonyms } = house.names;
	for (const [form, names] of [
		['name', byName],
		['institution', institutions],
		['adjective', demonyms],
	] as const)
		for (const [printed, party] of names) {
			const words = tokenise(printed).map(({ key }) => key);
			const [first] = words;
			if (!first || byWords.has(words.join(' '))) continue;
			byWords.set(words.join(' '), { party, form, capitals: /^\p{Lu}{2,}$/u.test(printed) });
			const before = lengths.get(first) ?? [];
			if (!before.includes(words.length))
				lengths.set(
					first,
					[...before, words.length].sort((a, b) => b - a),
				);
		}
	const forms = { lengths, byWords };
	known.set(house, forms);
	return forms;
}

/** Whether the name of a party may begin with a word. */
export const opensParty = (word: string, house: HouseVocabulary): boolean =>
	formsOf(house).lengths.has(tokenise(word)[0]?.key ?? '');

/** The party whose name or adjective stands at `at`, behind an article or not; null where none does. */
export function partyAt(tokens: readonly Token[], at: number, house: HouseVocabulary): PartySpan | null {
	const from = tokens[at]?.key === 'the' ? at + 1 : at;
	const first = tokens[from];
	// Every name begins with a capital, but for “former Yugoslav …”.
	if (!first || !(first.capital || first.key === 'former')) return null;
	const { lengths, byWords } = formsOf(house);
	for (const length of lengths.get(first.key) ?? []) {
		let words = first.key;
		for (let step = 1; step < length; step += 1) words += ` ${tokens[from + step]?.key ?? ''}`;
		const found = byWords.get(words);
		if (found && (!found.capitals || /^\p{Lu}{2}/u.test(first.text)))
			return { party: found.party, form: found.form, to: shortFormEnd(tokens, from + length, house) };
	}
	return null;
}

/** Behind a short form in brackets: “(NATO)”, “(Lao PDR)”. */
function shortFormEnd(tokens: readonly Token[], at: number, house: HouseVocabulary): number {
	if (tokens[at]?.text !== '(') return at;
	const close = tokens.slice(at, at + 6).findIndex(({ text }) => text === ')');
	const inside = tokens.slice(at + 1, at + close).map(({ text }) => text);
	const short = inside.length === 1 && /^[\p{Lu}.]{2,10}$/u.test(inside[0] ?? '');
	return short || (inside.length > 0 && house.partyByName(inside.join(' '))) ? at + close + 1 : at;
}

const compound = /[\p{L}.]+(?:\s?[-–—]\s?\p{Lu}[\p{L}.]*)+/gu;

/** The parties a line names, each once, also in compounds (“Japan-U.S.-ROK”, “Japan-Timor-Leste”). */
export function partiesIn(line: string, house: HouseVocabulary): Party[] {
	const apart = line.slice(0, 2000).replace(compound, (whole) => parted(whole, house));
	const tokens = tokenise(apart);
	const found = new Map<string, Party>();
	let behind = 0;
	for (const at of tokens.keys()) {
		const span = at < behind ? null : partyAt(tokens, at, house);
		if (!span || span.form === 'institution') continue;
		found.set(span.party.code, span.party);
		behind = span.to;
	}
	return [...found.values()];
}

/** The members of a compound, parted by commas; a hyphen within a name stays. */
function parted(whole: string, house: HouseVocabulary): string {
	const parts: string[] = [];
	for (const part of whole.split(/\s?[-–—]\s?/u)) {
		const joined = `${parts.at(-1)}-${part}`;
		if (house.partyByName(joined)) parts[parts.length - 1] = joined;
		else parts.push(part);
	}
	return parts.join(' , ');
}

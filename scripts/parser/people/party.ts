import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/** How a form names its party: by its name, by a body of it (“European Commission”), or as an adjective. */
type Form = 'name' | 'institution' | 'adjective';

interface PartyForm {
	readonly words: readonly string[];
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

const known = new WeakMap<HouseVocabulary, ReadonlyMap<string, readonly PartyForm[]>>();

/** First word in lower case → the forms that begin with it, longest first; a name before an adjective. */
function formsOf(house: HouseVocabulary): ReadonlyMap<string, readonly PartyForm[]> {
	const found = known.get(house);
	if (found) return found;
	const forms = new Map<string, PartyForm[]>();
	const { byName, institutions, demonyms } = house.names;
	for (const [form, names] of [
		['name', byName],
		['institution', institutions],
		['adjective', demonyms],
	] as const)
		for (const [printed, party] of names) {
			const words = tokenise(printed).map(({ key }) => key);
			const first = words[0];
			const capitals = /^\p{Lu}{2,}$/u.test(printed);
			if (first) forms.set(first, [...(forms.get(first) ?? []), { words, party, form, capitals }]);
		}
	for (const same of forms.values()) same.sort((a, b) => b.words.length - a.words.length);
	known.set(house, forms);
	return forms;
}

/** The party whose name or adjective stands at `at`, behind an article or not; null where none does. */
export function partyAt(tokens: readonly Token[], at: number, house: HouseVocabulary): PartySpan | null {
	const from = tokens[at]?.key === 'the' ? at + 1 : at;
	const first = tokens[from];
	// Every name begins with a capital, but for “former Yugoslav …”.
	if (!first || !(first.capital || first.key === 'former')) return null;
	for (const { words, party, form, capitals } of formsOf(house).get(first.key) ?? [])
		if ((!capitals || /^\p{Lu}{2}/u.test(first.text)) && stands(words, tokens, from))
			return { party, form, to: shortFormEnd(tokens, from + words.length, house) };
	return null;
}

/** The first word is that by which the form was found. */
function stands(words: readonly string[], tokens: readonly Token[], from: number): boolean {
	for (let step = 1; step < words.length; step += 1)
		if (tokens[from + step]?.key !== words[step]) return false;
	return true;
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

import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { nameKey } from '../words/parties.ts';
import type { Token } from '../words/tokens.ts';

const beginnings = new WeakMap<ReadonlyMap<string, Party>, Set<string>>();

/** The words with which names begin, one, two and more, so that most places are left at once. */
function startsOf(names: ReadonlyMap<string, Party>): Set<string> {
	let words = beginnings.get(names);
	if (!words) {
		words = new Set();
		for (const name of names.keys())
			for (const { index } of name.matchAll(/,? |,|$/gu))
				words.add(name.slice(0, index)).add(name.slice(0, index + 1).trim());
		beginnings.set(names, words);
	}
	return words;
}

export const isArticle = (word: string | undefined): boolean => word === 'the' || word === 'The';

export interface PartySpan {
	party: Party;
	/** Behind the last token of the name. */
	end: number;
}

/** The longest name of a party that begins at `from`, “the” before it and a bracketed short form behind it included. */
export function partyAt(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	names: ReadonlyMap<string, Party> = house.names.byName,
): PartySpan | null {
	const begin = isArticle(tokens[from]?.text) ? from + 1 : from;
	const first = tokens[begin];
	// Every name begins with a capital, but for “former Yugoslav …”.
	if (!first || !(first.capital || first.text === 'former')) return null;
	const start = nameKey(first.text);
	const starts = startsOf(names);
	if (start === '' || !starts.has(start)) return null;
	let found: PartySpan | null = null;
	let key = '';
	const last = Math.min(tokens.length, begin + house.names.longestName + 2);
	for (let at = begin; at < last; at += 1) {
		const { mark, text } = tokens[at] as Token;
		if (mark && text !== ',') break;
		if (at === begin) key = start;
		else key += mark ? ',' : ` ${text === 'The' ? 'the' : nameKey(text)}`;
		if (!starts.has(key)) break;
		const party = names.get(key);
		if (party) found = { party, end: at + 1 };
	}
	return found && { ...found, end: shortFormEnd(tokens, found.end, house) };
}

/** Behind a short form in brackets: “(NATO)”, “(Lao PDR)”. */
function shortFormEnd(tokens: readonly Token[], at: number, house: HouseVocabulary): number {
	if (tokens[at]?.text !== '(') return at;
	const close = tokens.slice(at, at + 6).findIndex(({ text }) => text === ')');
	if (close < 2) return at;
	const inside = tokens.slice(at + 1, at + close).map(({ text }) => text);
	const short = inside.length === 1 && /^[\p{Lu}.]{2,10}$/u.test(inside[0] ?? '');
	return short || house.partyByName(inside.join(' ')) !== null ? at + close + 1 : at;
}

/** Behind an adjective or name of a party that stands at `from` before `opens`: “Japanese …”, “Papua New Guinean …”. */
export function partyInFront(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	opens: (at: number) => boolean,
): PartySpan | null {
	const word = tokens[from]?.text ?? '';
	const one = house.demonyms.get(word);
	if (one && opens(from + 1)) return { party: one, end: from + 1 };
	const two = house.demonyms.get(`${word} ${tokens[from + 1]?.text}`);
	if (two && opens(from + 2)) return { party: two, end: from + 2 };
	const named = partyAt(tokens, from, house);
	return named && opens(named.end) ? named : null;
}

/** The party of a printed adjective or name, as “the Japanese side” has it. */
export const partyOfWord = (printed: string, house: HouseVocabulary): Party | null =>
	house.demonyms.get(printed) ??
	house.partyByName(printed) ??
	house.demonyms.get(printed.split(' ').at(-1) ?? '') ??
	null;

import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { nameKey } from '../words/parties.ts';
import type { Token } from './tokens.ts';

const firstWords = new WeakMap<ReadonlyMap<string, Party>, Set<string>>();

/** First words of all names, so that most places are left without building a phrase. */
function startsOf(names: ReadonlyMap<string, Party>): Set<string> {
	let words = firstWords.get(names);
	if (!words) {
		words = new Set([...names.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
		firstWords.set(names, words);
	}
	return words;
}

const isArticle = (word: string | undefined): boolean => word === 'the' || word === 'The';

/** The longest name of a party that begins at `from`, “the” before it and a bracketed abbreviation behind it included. */
export function partyAt(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	names: ReadonlyMap<string, Party> = house.names.byName,
): { party: Party; end: number } | null {
	const begin = isArticle(tokens[from]?.text) ? from + 1 : from;
	const first = tokens[begin];
	// Every name begins with a capital, but for “former Yugoslav …”.
	if (!first || !(first.capital || first.text === 'former')) return null;
	const start = nameKey(first.text);
	if (start === '' || !startsOf(names).has(start)) return null;
	let found: { party: Party; end: number } | null = null;
	let key = '';
	for (let at = begin; at < tokens.length && at - begin < house.names.longestName + 2; at += 1) {
		const token = tokens[at];
		if (!token || (token.mark && token.text !== ',')) break;
		key = key === '' ? start : token.mark ? `${key},` : `${key} ${nameKey(token.text)}`;
		const party = names.get(key);
		if (party) found = { party, end: at + 1 };
	}
	if (!found) return null;
	const [open, inside, close] = tokens.slice(found.end, found.end + 3);
	const abbreviation =
		open?.text === '(' &&
		close?.text === ')' &&
		inside !== undefined &&
		/^[\p{Lu}.]{2,10}$/u.test(inside.text);
	return abbreviation ? { ...found, end: found.end + 3 } : found;
}

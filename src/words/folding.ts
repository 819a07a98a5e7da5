/** Text made alike for comparing: case, accents, and kinds of apostrophe, quotation mark, hyphen and space set aside. */

// A module of its own, so that a page that folds nothing else loads nothing else.
export { oneSpace } from './one-space.ts';

/** One kind of apostrophe, quotation mark and hyphen; every character keeps its place. */
export const plainMarks = (text: string): string =>
	text.replace(/[‘’ʼ]/gu, "'").replace(/[“”]/gu, '"').replace(/[‐‑–]/gu, '-');

/** Letters and digits of a text, accents off, lower case; everything else kept. `Kōno` → `kono`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The Latin letters and figures of a text as an address has them: `Économie – Côte` → `economie-cote`; empty where it has none. */
export const asSlug = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');

/** Folded text that knows where each of its characters came from. */
export interface FoldedText {
	original: string;
	/** Letters and marks folded, white space as single spaces. */
	text: string;
	/** For each UTF-16 unit of `text`, the offset it came from in the original. */
	from: number[];
}

export function foldedText(original: string): FoldedText {
	let text = '';
	const from: number[] = [];
	let offset = 0;
	for (const character of original) {
		const plain = /\s/u.test(character) ? (text.endsWith(' ') ? '' : ' ') : plainCharacter(character);
		text += plain;
		for (let unit = 0; unit < plain.length; unit += 1) from.push(offset);
		offset += character.length;
	}
	return { original, text, from };
}

/** Most characters are plain already, but for their case. */
const plainCharacter = (character: string): string =>
	character < '\u0080' ? character.toLowerCase() : plainMarks(fold(character));

/** Offsets in the original of the words from `start` to `end` (exclusive) of its folded text. */
export const unfolded = ({ original, from }: FoldedText, start: number, end: number): [number, number] => [
	from[start] ?? original.length,
	from[end] ?? original.length,
];

/** The words of a text, folded, in order. `d’Ivoire` → `d`, `ivoire`; `2(1)` → `2`, `1`; `Japan’s` → `japan`, `s`. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A printed word as Pagefind indexes it as a whole: punctuation left out. `d’Ivoire` → `divoire`. */
export const glue = (token: string): string => wordsIn(token).join('');

/** A text without its white space: the units in which Pagefind counts places. */
export const tokensOf = (text: string): string[] => text.split(/\s+/u).filter((token) => token !== '');

/** Words of equal sense for the reader: `HUN Manet` and `Hun Manet` have one key. */
export const keyOf = (text: string): string => wordsIn(text).join(' ');

/** Does `words` stand in `within`, one after the other? */
export const contains = (within: readonly string[], words: readonly string[]): boolean =>
	words.length > 0 && within.some((_, at) => words.every((word, offset) => within[at + offset] === word));

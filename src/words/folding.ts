/** Words as the search compares them: case, accents, and kinds of apostrophe, hyphen and space set aside. */

/** Letters and digits of a text, accents off, lower case; everything else kept. `Kōno` → `kono`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

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

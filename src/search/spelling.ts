import { distance } from '../words/edit-distance.ts';
import { fold } from '../words/folding.ts';

/** A word of the edition as printed most often, and how often. */
export type VocabularyWord = [word: string, count: number];

/**
 * Words of the edition that a word which occurs nowhere may have been meant for, nearest and commonest first.
 * One slip is allowed in a word of four or five letters, two in a longer one, none in a shorter.
 */
export function suggest(word: string, vocabulary: readonly VocabularyWord[], most = 3): string[] {
	const wanted = fold(word);
	if (wanted.length < 4) return [];
	const allowed = wanted.length < 6 ? 1 : 2;
	return vocabulary
		.flatMap(([printed, count]) => {
			const slips = distance(wanted, fold(printed), allowed);
			return slips <= allowed ? [{ printed, count, slips }] : [];
		})
		.sort((a, b) => a.slips - b.slips || b.count - a.count || a.printed.localeCompare(b.printed))
		.slice(0, most)
		.map(({ printed }) => printed);
}

/** The file of the vocabulary that holds a word: its first letter, `_` for anything but a to z. */
export function shardOf(word: string): string {
	const [first = ''] = fold(word);
	return /^[a-z]$/u.test(first) ? first : '_';
}

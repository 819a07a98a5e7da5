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

/** Slips between two words: a letter more, less, other, or two in each other's place. More than `limit` is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const other = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + other);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			next.push(best);
		}
		before = row;
		row = next;
	}
	return Math.min(row[b.length] ?? 0, limit + 1);
}

/** The file of the vocabulary that holds a word: its first letter, `_` for anything but a to z. */
export function shardOf(word: string): string {
	const [first = ''] = fold(word);
	return /^[a-z]$/u.test(first) ? first : '_';
}

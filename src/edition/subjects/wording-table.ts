import { diffArrays } from 'diff';

/** A word of one wording, compared with the wording before it. */
export interface WordCell {
	/** Letters in both, and letters that changed case, in order. */
	pieces: { text: string; changed: boolean }[];
	/** What the comparison says of it; null when the word stays as it was. */
	change: 'added' | 'capital' | 'small letter' | 'capitals changed' | null;
}

/** A wording as a row: one cell a column; null where it has no word, `dropped` where the one before it had. */
export type WordRow = (WordCell | 'dropped' | null)[];

/**
 * Lays wordings under each other, one word to a column, so that additions show as gaps. Words that differ in case
 * alone share a column.
 */
export function wordingTable(wordings: readonly string[]): WordRow[] {
	// Each column holds, for every wording so far, its word or nothing.
	let columns: (string | null)[][] = [];
	wordings.forEach((wording, row) => {
		const words = wording.split(/\s+/u).filter((word) => word !== '');
		columns = row === 0 ? words.map((word) => [word]) : addRow(columns, words, row);
	});
	return wordings.map((_, row) =>
		columns.map((column) => cell(column[row] ?? null, row === 0 ? undefined : (column[row - 1] ?? null))),
	);
}

/** Aligns a wording with the columns, each known by the latest word it holds. */
function addRow(
	columns: readonly (string | null)[][],
	words: readonly string[],
	row: number,
): (string | null)[][] {
	const heads = columns.map((column) => column.findLast((word) => word !== null) ?? '');
	const empty = (): null[] => Array.from({ length: row }, () => null);
	const result: (string | null)[][] = [];
	let column = 0;
	let next = 0;
	const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
	for (const { added, removed, count = 0 } of diffArrays(heads, [...words], { comparator: same })) {
		for (let index = 0; index < count; index += 1) {
			if (added) result.push([...empty(), words[next++] ?? null]);
			else result.push([...(columns[column++] ?? []), removed ? null : (words[next++] ?? null)]);
		}
	}
	return result;
}

function cell(word: string | null, before: string | null | undefined): WordCell | 'dropped' | null {
	if (word === null) return before ? 'dropped' : null;
	if (before === undefined || word === before)
		return { pieces: [{ text: word, changed: false }], change: null };
	if (before === null) return { pieces: [{ text: word, changed: true }], change: 'added' };
	const letters = [...word];
	const old = [...before];
	const pieces: WordCell['pieces'] = [];
	letters.forEach((letter, index) => {
		const changed = letter !== old[index];
		const last = pieces.at(-1);
		if (last && last.changed === changed) last.text += letter;
		else pieces.push({ text: letter, changed });
	});
	const changed = letters.filter((letter, index) => letter !== old[index]);
	const upper = changed.filter((letter) => letter === letter.toUpperCase()).length;
	const change = upper === 0 ? 'small letter' : upper < changed.length ? 'capitals changed' : 'capital';
	return { pieces, change };
}

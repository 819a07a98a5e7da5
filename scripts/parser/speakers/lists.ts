import type { Reading } from './memory.ts';

/** Items behind “stated as follows:”, which are their speaker's. */
export interface OpenList {
	readonly reading: Reading;
	/** Label of the paragraph that opens the list. */
	readonly label: string | null;
}

/** Figures, letters, Roman figures or bullets, with or without brackets. */
const kindOf = (label: string): string =>
	label
		.replace(/^[•・\s-]+(?=\S)/, '')
		.replace(/\d+|[a-z]+|[A-Z]+/g, (run) => (/\d/.test(run) ? '1' : /[a-z]/.test(run) ? 'a' : 'A'));

/** Whether a paragraph belongs to the list: it has a label, and of another kind than the one that opened it. */
export const staysIn = (list: OpenList, label: string | null): boolean =>
	label !== null && kindOf(label.trim()) !== kindOf(list.label?.trim() ?? '');

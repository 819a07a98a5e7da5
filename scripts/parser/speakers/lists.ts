import type { Reading } from './memory.ts';

/** Items behind “stated as follows:”, which are their speaker's. */
export interface OpenList {
	readonly reading: Reading;
	/** The kind of the label of the paragraph that opens the list. */
	readonly kind: string;
}

/** Kind of a label: figures, letters, Roman figures or bullets, with or without brackets. */
function kindOf(label: string | null): string {
	const plain = (label ?? '').replace(/^[•・\s-]+(?=\S)/, '').trim();
	return plain
		.replace(/\d+/g, '1')
		.replace(/[a-z]+/g, 'a')
		.replace(/[A-Z]+/g, 'A');
}

export const listAfter = (label: string | null, reading: Reading): OpenList => ({
	reading,
	kind: kindOf(label),
});

/** Whether a paragraph with `label` belongs to the list: it has a label, and of another kind than the one that opened it. */
export const staysIn = ({ kind }: OpenList, label: string | null): boolean =>
	label !== null && kindOf(label) !== kind;

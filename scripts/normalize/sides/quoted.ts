import type { Printed } from '../../../src/schemas/primitives.ts';

/**
 * Which sentences of a paragraph begin inside a quotation that an earlier one opened. A quotation that the paragraph
 * never closes is a misprint and counts for nothing.
 */
export function quotedSentences(sentences: readonly Printed[]): boolean[] {
	const inside: boolean[] = [];
	let open = false;
	let since = 0;
	for (const [place, { text }] of sentences.entries()) {
		inside.push(open);
		for (const mark of text.match(/["“”]/g) ?? []) {
			const opens: boolean = mark === '“' || (mark === '"' && !open);
			if (opens && !open) since = place + 1;
			open = opens;
		}
	}
	if (open) inside.fill(false, since);
	return inside;
}

import type { Printed } from '../../../src/schemas/primitives.ts';

/**
 * For each sentence of each paragraph whether it begins inside a quotation that an earlier one opened. A quotation that
 * a paragraph leaves open goes on in the next where that begins with an opening mark, or closes before it opens; else
 * the mark is a misprint and counts for nothing.
 */
export function insideQuotation(paragraphs: readonly (readonly Printed[])[]): boolean[][] {
	let open = false;
	return paragraphs.map((sentences, place) => {
		let since = 0;
		const inside = sentences.map(({ text }, at) => {
			const before = open;
			// A paragraph within a quotation repeats the opening mark, which opens nothing.
			for (const mark of (at === 0 && open ? text.replace(/^["“]/, '') : text).match(/["“”]/g) ?? []) {
				open = mark === '“' || (mark === '"' && !open);
				if (open && !before) since = at + 1;
			}
			return before;
		});
		const next = paragraphs[place + 1]?.map(({ text }) => text).join(' ') ?? '';
		if (!open || /^["“]|^[^"“]*”/.test(next)) return inside;
		open = false;
		return inside.map((each, at) => each && at < since);
	});
}

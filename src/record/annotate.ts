/** Marks laid over a text without changing it. */

/** A mark over the words from `start` to `end` (UTF-16 offsets, end exclusive). */
export interface Annotation {
	start: number;
	end: number;
	/**
	 * `note`: words an editor's note is about; `term`: first use of a name or term; `evidence`: words a fact was read
	 * from; `statement`: one sentence with its address; `mark`: words looked for.
	 */
	kind: 'note' | 'term' | 'evidence' | 'statement' | 'mark';
	/** What the mark points to: a note's letter, an anchor of a term, fact or statement; empty for `mark`. */
	key: string;
}

/** A text as nested pieces. A mark cut in pieces by another says which piece is its first and its last. */
export type Inline =
	| string
	| { kind: Annotation['kind']; key: string; first: boolean; last: boolean; children: Inline[] };

interface Piece extends Annotation {
	first: boolean;
	last: boolean;
}

/** Lays marks over `text.slice(from, to)`; the words stay the same, in the same order. */
export function annotate(
	text: string,
	annotations: readonly Annotation[],
	from = 0,
	to = text.length,
): Inline[] {
	const pieces = annotations
		.filter(({ start, end }) => start < to && end > from && start < end)
		.map((mark) => ({
			...mark,
			start: Math.max(mark.start, from),
			end: Math.min(mark.end, to),
			first: mark.start >= from,
			last: mark.end <= to,
		}))
		.sort(outerFirst);
	return nest(text, pieces, from, to);
}

const outerFirst = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;

function nest(text: string, pieces: readonly Piece[], from: number, to: number): Inline[] {
	const result: Inline[] = [];
	let at = from;
	let rest = [...pieces];
	while (rest.length > 0) {
		const [outer, ...others] = rest as [Piece, ...Piece[]];
		if (outer.start > at) result.push(text.slice(at, outer.start));
		const inside: Piece[] = [];
		const after: Piece[] = [];
		for (const piece of others) {
			if (piece.start >= outer.end) after.push(piece);
			else if (piece.end <= outer.end) inside.push(piece);
			else {
				// Crossing marks cannot nest: the later one goes on after the earlier one ends.
				inside.push({ ...piece, end: outer.end, last: false });
				after.push({ ...piece, start: outer.end, first: false });
			}
		}
		const { kind, key, first, last } = outer;
		result.push({ kind, key, first, last, children: nest(text, inside, outer.start, outer.end) });
		at = outer.end;
		rest = after.sort(outerFirst);
	}
	if (at < to) result.push(text.slice(at, to));
	return result;
}

/** The words under the marks. */
export const plainText = (inlines: readonly Inline[]): string =>
	inlines.map((inline) => (typeof inline === 'string' ? inline : plainText(inline.children))).join('');

import type { Printed } from '../../src/schemas/primitives.ts';

/** White-space-folded text that remembers where each character stood in the source. */
export interface Folded {
	readonly text: string;
	/** Offset in the source of each UTF-16 unit of `text`. */
	readonly offsets: Uint32Array;
}

const space = /\s/u;

/** Folds a stretch of the source. */
export function foldStretch(source: string, start: number, end: number): Folded {
	const offsets = new Uint32Array(end - start);
	const pieces: string[] = [];
	let length = 0;
	let from = -1;
	const flush = (to: number): void => {
		if (from < 0) return;
		if (length > 0) {
			pieces.push(' ');
			offsets[length] = from - 1;
			length += 1;
		}
		pieces.push(source.slice(from, to));
		for (let at = from; at < to; at += 1) offsets[length + at - from] = at;
		length += to - from;
		from = -1;
	};
	for (let at = start; at < end; at += 1) {
		const code = source.charCodeAt(at);
		const blank =
			code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && space.test(source.charAt(at));
		if (blank) flush(at);
		else if (from < 0) from = at;
	}
	flush(end);
	return { text: pieces.join(''), offsets: offsets.subarray(0, length) };
}

/** The words of a stretch of folded text, with their place in the source. */
export function printedAt(folded: Folded, start: number, end: number): Printed {
	return { text: folded.text.slice(start, end), at: folded.offsets[start] ?? 0 };
}

/** A part of printed words, by offsets in their folded text, with its place in the source. */
export function partOf(source: string, { text, at }: Printed, start: number, end: number): Printed {
	let place = at;
	for (const unit of text.slice(0, start)) {
		if (unit === ' ') while (space.test(source.charAt(place))) place += 1;
		else place += unit.length;
	}
	return { text: text.slice(start, end), at: place };
}

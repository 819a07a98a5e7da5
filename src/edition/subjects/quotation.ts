import type { PlacedStatement } from '../../record/passages.ts';

/** Printed words cut from a statement. */
export interface Quotation {
	pieces: { text: string; marked: boolean }[];
	/** Words of the statement are left out before and after. */
	cutBefore: boolean;
	cutAfter: boolean;
}

interface Span {
	start: number;
	end: number;
}

/** Words shown of a statement unless told otherwise; where the words looked for stand farther on, those at its head and those around them. */
const most = 20;
const head = 8;
const around = 3;

/**
 * The words of a statement from `from` on (an offset in its text), cut at words; `mark` is a span in the text that
 * must be shown. What is left out between is an ellipsis.
 */
export function quotationOf(
	{ text }: Pick<PlacedStatement, 'text'>,
	from: number,
	mark: Span | null,
	length = most,
): Quotation {
	const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
	}));
	const first = Math.max(
		0,
		words.findIndex(({ end }) => end > from),
	);
	const begin = mark && mark.start < (words[first]?.start ?? 0) ? wordAt(words, mark.start) : first;
	const inMark = mark ? wordAt(words, mark.end - 1) : begin;
	const near = inMark - begin < length;
	const spans: [number, number][] = near
		? [[begin, Math.min(words.length, Math.max(begin + length, inMark + 1)) - 1]]
		: [
				[begin, begin + head - 1],
				[wordAt(words, mark?.start ?? 0) - around, Math.min(words.length - 1, inMark + around)],
			];
	const pieces: Quotation['pieces'] = [];
	spans.forEach(([a, b], index) => {
		if (index > 0) pieces.push({ text: ' … ', marked: false });
		pieces.push(...marked(text, { start: words[a]?.start ?? 0, end: words[b]?.end ?? text.length }, mark));
	});
	return { pieces, cutBefore: begin > 0, cutAfter: (spans.at(-1)?.[1] ?? 0) < words.length - 1 };
}

const wordAt = (words: readonly Span[], offset: number): number =>
	Math.max(
		0,
		words.findIndex(({ end }) => end > offset),
	);

function marked(text: string, { start, end }: Span, mark: Span | null): Quotation['pieces'] {
	if (!mark || mark.start >= end || mark.end <= start)
		return [{ text: text.slice(start, end), marked: false }];
	return [
		{ text: text.slice(start, mark.start), marked: false },
		{ text: text.slice(mark.start, mark.end), marked: true },
		{ text: text.slice(mark.end, end), marked: false },
	].filter((piece) => piece.text !== '');
}

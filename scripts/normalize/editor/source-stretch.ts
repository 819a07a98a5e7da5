import type { Printed } from '../../../src/schemas/primitives.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { quoted } from '../faults.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';

/** A stretch of the source in UTF-16 code units, end exclusive. */
export interface SourceStretch {
	start: number;
	end: number;
}

/** Every place where the words stand in the source, runs of white space being one space. */
export function placesOf(source: string, quote: string): SourceStretch[] {
	const pattern = quote
		.trim()
		.split(/\s+/u)
		.map((word) => RegExp.escape(word))
		.join('\\s+');
	return [...source.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}

/**
 * The one place where the words stand; of several, the one that is a line of its own. A fault where there is none, or
 * more than one.
 */
export function placeOfQuote(source: string, quote: string): SourceStretch | Unplaced {
	const places = placesOf(source, quote);
	const lines = places.filter(
		(place) => oneSpace(source.slice(...bounds(linesAround(source, place)))) === oneSpace(quote),
	);
	const [only] = places.length === 1 ? places : lines;
	if (only && (places.length === 1 || lines.length === 1)) return only;
	return places.length === 0 ? nowhere(quote) : ambiguous(quote, places.length);
}

/** The whole lines that hold a stretch, without the white space around them. */
export function linesAround(source: string, { start, end }: SourceStretch): SourceStretch {
	const from = source.slice(0, start).search(/[^\r\n\u2028\u2029]*$/u);
	const after = source.slice(end).search(/[\r\n\u2028\u2029]/u);
	return trimmed(source, { start: from, end: after < 0 ? source.length : end + after });
}

/** The stretch without white space at its ends; empty at its start where nothing else is in it. */
export function trimmed(source: string, { start, end }: SourceStretch): SourceStretch {
	const words = source.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/** The words of a stretch as an entry prints them. */
export const printedStretch = (source: string, { start, end }: SourceStretch): Printed => ({
	text: oneSpace(source.slice(start, end)),
	at: start,
});

const bounds = ({ start, end }: SourceStretch): [number, number] => [start, end];

const nowhere = (quote: string): Unplaced => ({
	kind: 'quote-not-found',
	found: `${quoted(quote)} stands nowhere in the text.`,
	expected: 'The quotation should be printed words, with the same quotation marks and spelling.',
	advice: 'Copy the words from the source text, or take the line out if the text no longer has them.',
});

const ambiguous = (quote: string, times: number): Unplaced => ({
	kind: 'quote-ambiguous',
	found: `${quoted(quote)} stands ${times} times in the text.`,
	expected: 'The quotation should stand there once.',
	advice: 'Quote more of the words, so that only one place fits.',
});

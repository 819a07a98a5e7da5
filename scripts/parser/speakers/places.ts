import type { Printed } from '../../../src/schemas/primitives.ts';

/**
 * Offset in the source of the character at `offset` of a sentence, whose runs of white space are folded; without a
 * source, or where the source does not hold the sentence, as if nothing were folded.
 */
export function sourcePlace(source: string | undefined, { text, at }: Printed, offset: number): number {
	if (source === undefined || source.startsWith(text, at)) return at + offset;
	let place = at;
	for (let read = 0; read < offset && place < source.length; read += 1) {
		place += 1;
		if (text[read] === ' ') while (/\s/u.test(source[place] ?? '')) place += 1;
	}
	return place;
}

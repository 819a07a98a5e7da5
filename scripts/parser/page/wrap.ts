import type { Line } from './lines.ts';

/** Widest line of a text whose lines were broken at a fixed width; a page as browsers copy it has far longer ones. */
const widest = 110;
/** A text of few or short lines tells nothing of its width. */
const narrowest = 40;
const fewestLines = 6;

/** The width at which the lines of a text were broken; null where they stand as the page has them. */
export function wrapWidth(lines: readonly Line[]): number | null {
	if (lines.length < fewestLines) return null;
	let width = 0;
	for (const { text } of lines) {
		if (text.length > widest) return null;
		width = Math.max(width, text.length);
	}
	return width >= narrowest ? width : null;
}

/** True where a line ends because the first word of the next did not fit. */
export function isWrapped(text: string, next: string, width: number | null): boolean {
	if (width === null) return false;
	const word = /^\S*/u.exec(next)?.[0] ?? '';
	return text.length + 1 + word.length > width;
}

/** A line of the page that is not blank. */
export interface Line {
	/** Offsets in the source of the first printed character and behind the last. */
	readonly at: number;
	readonly end: number;
	/** The line without the white space around it; white space within as printed. */
	readonly text: string;
	readonly blankBefore: boolean;
}

/** The lines of a text that are not blank. Line ends are LF, CRLF, CR and the Unicode separators. */
export function splitLines(source: string): Line[] {
	const lines: Line[] = [];
	const lineEnd = /\r\n|[\n\r\u2028\u2029]/gu;
	let start = 0;
	let blankBefore = false;
	const take = (end: number): void => {
		const raw = source.slice(start, end);
		const text = raw.trim();
		if (text === '') blankBefore = true;
		else {
			const at = start + raw.length - raw.trimStart().length;
			lines.push({ at, end: at + text.length, text, blankBefore });
			blankBefore = false;
		}
	};
	for (const match of source.matchAll(lineEnd)) {
		take(match.index);
		start = match.index + match[0].length;
	}
	take(source.length);
	return lines;
}

import type { Body } from '../reader/body.ts';

interface Line {
	field: string;
	text: string;
}

/** What a group of lines outside the body is called: `Heading and captions`, `Foot of the page`. */
export function labelOfLines(lines: readonly Line[], name: string): string {
	const captions = lines.filter(({ field }) => field.startsWith('captions')).length;
	if (captions === 0) return name;
	const word = captions === 1 ? 'caption' : 'captions';
	return captions === lines.length
		? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
		: `${name} and ${word}`;
}

/** Characters to a line and pixels to a line, in the margin and in the text. */
const margin = { characters: 28, height: 21 };
const text = { characters: 62, height: 29 };

/**
 * True where the lines before the text, set in the margin, end before the first block that has notes there
 * (`noted`: anchors) and before the text itself does.
 */
export function linesFitBeside(lines: readonly Line[], body: Body, noted: ReadonlySet<string>): boolean {
	const rows = lines.reduce((sum, line) => sum + Math.ceil(line.text.length / margin.characters) + 0.3, 2);
	const firstNoted = body.findIndex(({ anchor }) => anchor !== null && noted.has(anchor));
	const free = firstNoted < 0 ? body : body.slice(0, firstNoted);
	const height = free.reduce(
		(sum, block) => sum + Math.ceil(block.text.length / text.characters) * text.height,
		0,
	);
	return rows * margin.height <= height;
}

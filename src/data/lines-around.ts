import { type Body, paragraphsOf } from '../reader/body.ts';

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

/** True where the lines before the text are no longer, set in the margin, than the first paragraph beside them. */
export function linesFitBeside(lines: readonly Line[], body: Body): boolean {
	const first = body[0]?.type === 'paragraph' ? paragraphsOf(body)[0] : undefined;
	if (!first) return false;
	const rows = lines.reduce((sum, line) => sum + Math.ceil(line.text.length / margin.characters) + 0.3, 2);
	return rows * margin.height <= Math.ceil(first.text.length / text.characters) * text.height;
}

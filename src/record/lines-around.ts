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

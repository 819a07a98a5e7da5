/** Splits an entry file into its frontmatter (YAML text) and its body, with the body's first line number (from 1). */
export function splitEntry(file: string): { frontmatter: string; body: string; bodyLine: number } {
	// A checkout may have given the file the line ends of its system.
	const text = file.replaceAll('\r\n', '\n');
	const match = /^---\n([\s\S]*?\n)---\n/u.exec(text);
	if (!match)
		throw new Error('The entry has no frontmatter; expected a block between two lines "---" at the top.');
	const body = text.slice(match[0].length);
	return { frontmatter: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}

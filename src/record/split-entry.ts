/** Splits an entry file into its frontmatter (YAML text) and its body, with the body's first line number (from 1). */
export function splitEntry(file: string): { frontmatter: string; body: string; bodyLine: number } {
	const match = /^---\n([\s\S]*?\n)---\n/u.exec(file);
	if (!match)
		throw new Error('The entry has no frontmatter; expected a block between two lines "---" at the top.');
	const body = file.slice(match[0].length);
	return { frontmatter: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}

/** An anchor in words: `p4` → `Paragraph 4`, `n1` → `Note 1`, `s2-1` → `Section 2-1`, a heading → `Heading`. */
export function placeName(anchor: string): string {
	const number = anchor.slice(1);
	if (anchor.startsWith('p')) return `Paragraph ${number}`;
	if (anchor.startsWith('n')) return `Note ${number}`;
	if (anchor.startsWith('s')) return `Section ${number}`;
	return 'Heading';
}

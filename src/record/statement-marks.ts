import type { Paragraph } from '../schemas/record-body.ts';
import type { Annotation } from './annotate.ts';

/** Address of a statement within its record: `p4-2` is the second of paragraph 4. */
export const statementAnchor = (paragraph: string, n: number): string => `${paragraph}-${n}`;

/** Marks that give each statement of a paragraph its address; offsets in the paragraph's `text`. */
export function statementMarks({
	anchor,
	statements,
}: Pick<Paragraph, 'anchor' | 'statements'>): Annotation[] {
	let at = 0;
	return statements.map(({ text }, index) => {
		const start = at;
		at = start + text.length + 1;
		return { start, end: start + text.length, kind: 'statement', key: statementAnchor(anchor, index + 1) };
	});
}

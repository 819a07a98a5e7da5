import type { ParsedBlock, ParsedRecord } from '../parsed-record.ts';

/** Every run of printed words a record holds, in the order of the page: what must give the source back. */
export function printedRuns(record: ParsedRecord): string[] {
	const { title, pageDate, status, captions, documents, furniture, bodyAt, body } = record;
	const lines = [title, pageDate, status, ...captions, ...documents, ...furniture].flatMap((line) =>
		line === null || line.at === null ? [] : [{ text: line.text, at: line.at }],
	);
	lines.sort((a, b) => a.at - b.at);
	const texts = (inFront: boolean): string[] =>
		lines.filter(({ at }) => at < bodyAt === inFront).map(({ text }) => text);
	return [...texts(true), ...body.flatMap(blockRuns), ...texts(false)];
}

const blockRuns = (block: ParsedBlock): string[] =>
	block.type === 'paragraph'
		? [block.label ?? '', ...block.statements.map(({ text }) => text)]
		: [block.text.text];

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

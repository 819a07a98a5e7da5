import type { Block, Body, Paragraph } from '../schemas/record-body.ts';

/** A body that is not of the closed vocabulary. */
export class BodyError extends Error {
	override name = 'BodyError';
	readonly line: number | null;
	constructor(message: string, line: number | null) {
		super(message);
		this.line = line;
	}
}

export const paragraphsOf = (body: Body): Paragraph[] => body.filter((block) => block.type === 'paragraph');

/** The words of a body in printed order, labels included. */
export function wordsOf(block: Block): string {
	if (block.type !== 'paragraph') return block.text;
	return block.label === null ? block.text : `${block.label} ${block.text}`;
}

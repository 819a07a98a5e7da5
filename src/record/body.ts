/** The body of a record as data: what the MDX vocabulary (`Para`, `Said`, `Note`, headings) says. */

import type { StatementAct } from './acts.ts';

/** One sentence of the record and who speaks it. */
export interface Statement {
	text: string;
	/** Codes of the parties that speak or act; empty for narration. */
	by: string[];
	/** Entry in the people authority file, where one person speaks. */
	speaker: string | null;
	/** Name of the rule that attributed it; null for narration. */
	rule: string | null;
	/** What the speakers do, in printed order; empty for narration. */
	acts: StatementAct[];
}

/** A numbered heading or item. `anchor` is its address (`s2-1`), `label` its path (`2(1)`). */
export interface SectionRef {
	label: string;
	anchor: string;
	depth: number;
}

export interface Heading {
	type: 'heading';
	/** The line as printed, label included. */
	text: string;
	/** Label as printed, null when the heading has none. */
	label: string | null;
	/** The line without its label. */
	title: string;
	/** Sections that begin here; two for a line such as “2. (1)”. Empty when unnumbered. */
	sections: SectionRef[];
	/** Address: the last section's anchor, else one made from the words. */
	anchor: string;
	/** 2 to 6, as an HTML heading. */
	depth: number;
}

export interface Paragraph {
	type: 'paragraph';
	/** Place in the record, the lead being 1. */
	n: number;
	/** `p<n>` */
	anchor: string;
	/** Bullet or label as printed before the words; null when there is none. */
	label: string | null;
	/** Sections that begin with this paragraph (an item without a heading). */
	sections: SectionRef[];
	/** The section the paragraph stands in, null before the first. */
	section: SectionRef | null;
	lead: boolean;
	statements: Statement[];
	/** Statements joined by one space: the words of the paragraph without its label. */
	text: string;
}

/** A line set apart: a note the record itself prints, or a page line that stands in the midst of the body. */
export interface Aside {
	type: 'note';
	kind: 'note' | 'document' | 'furniture' | 'caption';
	/** `n<number>` for notes; null for the other kinds. */
	anchor: string | null;
	text: string;
}

export type Block = Heading | Paragraph | Aside;
export type Body = Block[];

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

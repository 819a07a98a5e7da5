import { z } from 'zod';
import { act } from './act.ts';
import { partyCode, slug } from './primitives.ts';

/** What a statement does, with the printed words that say so. */
export const statementAct = z.strictObject({
	act: act.describe('What is done, read from the main verb and what it governs.'),
	by: z.array(partyCode).describe('Parties that do it.'),
	words: z.string().describe('The printed words that say so.'),
	start: z.int().nonnegative().describe('Offset of these words in the sentence, in UTF-16 units.'),
});
export type StatementAct = z.infer<typeof statementAct>;

/** One sentence of the record and who speaks it. */
export const statement = z.strictObject({
	text: z.string().min(1).describe('One sentence as published.'),
	by: z.array(partyCode).describe("Parties that speak, by the edition's reading; empty for narration."),
	speaker: slug.nullable().describe('Id of the person who speaks, where it is one person.'),
	rule: z.string().nullable().describe('Rule by which the edition attributed the sentence.'),
	acts: z
		.array(statementAct)
		.describe("What the sentence does, by the edition's reading; empty for narration."),
});
export type Statement = z.infer<typeof statement>;

/** A numbered heading or item. `anchor` is its address (`s2-1`), `label` its path (`2(1)`). */
export const sectionRef = z.strictObject({
	label: z.string(),
	anchor: z.string(),
	depth: z.int().positive(),
});
export type SectionRef = z.infer<typeof sectionRef>;

export const heading = z.strictObject({
	type: z.literal('heading'),
	text: z.string().describe('The line as printed, label included.'),
	label: z.string().nullable().describe('Label as printed.'),
	title: z.string().describe('The line without its label.'),
	/** Sections that begin here; two for a line such as “2. (1)”. Empty when unnumbered. */
	sections: z.array(sectionRef),
	/** The last section's anchor, else one made from the words. */
	anchor: z.string(),
	/** As an HTML heading. */
	depth: z.int().min(2).max(6),
});
export type Heading = z.infer<typeof heading>;

export const paragraph = z.strictObject({
	type: z.literal('paragraph'),
	n: z.int().positive().describe('Number of the paragraph in this edition, the lead being 1.'),
	anchor: z.string().describe('Its place on the page: p and the number.'),
	label: z.string().nullable().describe('Bullet or label as printed before the words.'),
	sections: z.array(sectionRef).describe('Sections that begin with this paragraph.'),
	section: sectionRef.nullable().describe('The section it stands in.'),
	lead: z.boolean(),
	statements: z.array(statement),
	/** Statements joined by one space. */
	text: z.string().describe('The words of the paragraph without its label.'),
});
export type Paragraph = z.infer<typeof paragraph>;

/** A line set apart: a note the record itself prints, or a page line that stands in the midst of the body. */
export const aside = z.strictObject({
	type: z.literal('note'),
	kind: z.enum(['note', 'document', 'furniture', 'caption']),
	/** `n<number>` for notes; null for the other kinds. */
	anchor: z.string().nullable(),
	text: z.string(),
});
export type Aside = z.infer<typeof aside>;

export type Block = Heading | Paragraph | Aside;
export type Body = Block[];

import { z } from 'zod';
import { act } from '../../schemas/act.ts';
import { meetingEntry } from '../../schemas/meeting.ts';
import { isoDate, partyCode, sha256, slug } from '../../schemas/primitives.ts';

/** A place in a record: `label` is its path in the numbering (`2(1)`). */
const section = z.strictObject({ label: z.string(), anchor: z.string(), depth: z.int().positive() });

const statement = z.strictObject({
	text: z.string().min(1).describe('One sentence as published.'),
	by: z.array(partyCode).describe("Parties that speak, by the edition's reading; empty for narration."),
	side: z.enum(['first', 'second', 'both', 'none']).describe('Side of the series that speaks.'),
	speaker: slug.nullable().describe('Id of the person who speaks, where it is one person.'),
	rule: z.string().nullable().describe('Rule by which the edition attributed the sentence.'),
	acts: z
		.array(
			z.strictObject({
				act: act.describe('What is done, read from the main verb and what it governs.'),
				by: z.array(partyCode).describe('Parties that do it.'),
				words: z.string().describe('The printed words that say so.'),
				start: z.int().nonnegative().describe('Offset of these words in the sentence, in UTF-16 units.'),
			}),
		)
		.describe("What the sentence does, by the edition's reading; empty for narration."),
});

const heading = z.strictObject({
	type: z.literal('heading'),
	text: z.string().describe('The line as printed, label included.'),
	label: z.string().nullable().describe('Label as printed.'),
	title: z.string().describe('The line without its label.'),
	sections: z.array(section),
	anchor: z.string(),
	address: z.url(),
	depth: z.int().min(2).max(6),
});

const paragraph = z.strictObject({
	type: z.literal('paragraph'),
	n: z.int().positive().describe('Number of the paragraph in this edition, the lead being 1.'),
	anchor: z.string().describe('Its place on the page: p and the number.'),
	address: z.url().describe('Its permanent address.'),
	sha256: sha256.describe('Digest of its words, runs of white space folded to one space.'),
	label: z.string().nullable().describe('Bullet or label as printed before the words.'),
	sections: z.array(section).describe('Sections that begin with this paragraph.'),
	section: section.nullable().describe('The section it stands in.'),
	lead: z.boolean(),
	statements: z.array(statement),
	text: z.string().describe('The words of the paragraph without its label.'),
});

const aside = z.strictObject({
	type: z.literal('note'),
	kind: z.enum(['note', 'document', 'furniture', 'caption']),
	anchor: z.string().nullable(),
	address: z.url().nullable(),
	sha256: sha256.nullable(),
	text: z.string(),
});

const change = z.strictObject({
	date: isoDate,
	anchor: z.string(),
	before: z.string(),
	after: z.string().nullable(),
	reason: z.string(),
});

/** One record as published under `/meetings/<id>.json`: the entry's facts, its addresses, its body. */
export const recordDocument = meetingEntry
	.extend({
		address: z.url().describe('Permanent address of the record.'),
		series: z.strictObject({ id: slug, name: z.string(), address: z.url() }),
		publisher: z.strictObject({
			id: slug,
			name: z.string(),
			url: z.url(),
			licence: z.strictObject({ name: z.string(), url: z.url() }).nullable(),
		}),
		attribution: z.string().describe('The words with which the source is named, as its licence asks.'),
		files: z.record(z.string(), z.url()).describe('The record in its other formats.'),
		corrections: z.array(change).describe('Changes to published words, oldest first.'),
		body: z.array(z.discriminatedUnion('type', [heading, paragraph, aside])),
	})
	.describe('One record of a meeting, as published by this edition.');
export type RecordDocument = z.infer<typeof recordDocument>;

/** The facts of a record without its body and evidence, as in `/data/meetings.json`. */
export const recordSummary = recordDocument
	.omit({ body: true, evidence: true })
	.describe('The facts of one record, without its text.');
export type RecordSummary = z.infer<typeof recordSummary>;

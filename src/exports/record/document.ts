import { z } from 'zod';
import { meetingEntry, meetingStart } from '../../schemas/meeting.ts';
import { isoDate, sha256, slug } from '../../schemas/primitives.ts';
import { aside, heading, paragraph, statement } from '../../schemas/record-body.ts';

const statementDocument = statement.extend({
	side: z.enum(['first', 'second', 'both', 'none']).describe('Side of the series that speaks.'),
});

const paragraphDocument = paragraph.extend({
	address: z.url().describe('Its permanent address.'),
	sha256: sha256.describe('Digest of its words, runs of white space folded to one space.'),
	statements: z.array(statementDocument),
});

const headingDocument = heading.extend({ address: z.url() });

const asideDocument = aside.extend({ address: z.url().nullable(), sha256: sha256.nullable() });

const change = z.strictObject({
	date: isoDate,
	anchor: z.string(),
	before: z.string(),
	after: z.string().nullable(),
	reason: z.string(),
});

/** The beginning, with the names that `house` and `houseDate` had before version 1.1 of the JSON forms. */
const startDocument = meetingStart.extend({
	jst: meetingStart.shape.house.meta({
		deprecated: true,
		description: 'The same as “house”; goes with version 2.',
	}),
	jstDate: meetingStart.shape.houseDate.meta({
		deprecated: true,
		description: 'The same as “houseDate”; goes with version 2.',
	}),
});

/** One record as published under `/meetings/<id>.json`: the entry's facts, its addresses, its body. */
export const recordDocument = meetingEntry
	.omit({ withdrawn: true })
	.extend({
		start: startDocument.nullable(),
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
		body: z.array(z.discriminatedUnion('type', [headingDocument, paragraphDocument, asideDocument])),
	})
	.describe('One record of a meeting, as published by this edition.');
export type RecordDocument = z.infer<typeof recordDocument>;

/** The facts of a record without its body and evidence, as in `/data/meetings.json`. */
export const recordSummary = recordDocument
	.omit({ body: true, evidence: true })
	.describe('The facts of one record, without its text.');
export type RecordSummary = z.infer<typeof recordSummary>;

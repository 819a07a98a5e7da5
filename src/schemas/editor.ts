import { z } from 'zod';
import { meetingKind } from './meeting.ts';
import { isoDate, partyCode, slug, timeZone } from './primitives.ts';

/** A sentence is quoted in full or by an unambiguous part of it; a quotation that matches nothing is an error. */
const quote = z.string().min(1);

/**
 * What the source text cannot say, `content/sources/<id>.yaml`. Everything here is the editor's and is marked so.
 */
export const editorFacts = z.strictObject({
	/** Entry in the publishers authority file. */
	publisher: slug,
	/** Address of the page the text was taken from. */
	url: z.url().nullable(),
	/** Day on which the text was received. */
	accessed: isoDate,
	/** Title for a page that prints none. */
	title: z.string().min(1).optional(),
	/** Zone of a time that the page prints without a label. */
	timeZone: timeZone.optional(),
	/** Place of the meeting where the text gives none or a wider one. */
	venue: slug.optional(),
	/** Kind of meeting where the text leaves it open. */
	kind: meetingKind.optional(),
	/** Notes on printing errors: the words as printed and what is wrong. */
	notes: z.array(z.strictObject({ quote, note: z.string().min(1) })).default([]),
	/** Attributions the rules get wrong. `by: []` makes the sentence narration. */
	statements: z
		.array(z.strictObject({ quote, by: z.array(partyCode), speaker: slug.nullable().default(null) }))
		.default([]),
	/** Addresses of documents named on the page: printed line → address. */
	documents: z.record(z.string().min(1), z.url()).default({}),
});
export type EditorFacts = z.infer<typeof editorFacts>;

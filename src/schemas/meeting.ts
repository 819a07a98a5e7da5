import { z } from 'zod';
import {
	clockTime,
	headingAnchor,
	isoDate,
	party,
	passageAnchor,
	printed,
	sha256,
	slug,
	timeZone,
} from './primitives.ts';
import { withdrawal } from './withdrawal.ts';

/** What the record calls the meeting or, failing that, what its principals' offices make it. */
export const meetingKind = z.enum([
	'summit',
	'foreign-ministers',
	'courtesy-call',
	'dialogue',
	'multilateral',
	'meeting',
]);
export type MeetingKind = z.infer<typeof meetingKind>;

export const medium = z.enum(['in-person', 'telephone', 'video']);
export type Medium = z.infer<typeof medium>;

export const meal = z.enum(['breakfast', 'lunch', 'dinner']);

/** `printed` is a line of the page; a caption's words were read from a caption; an editor's title is not printed. */
const title = z.strictObject({
	text: z.string().min(1),
	from: z.enum(['heading', 'caption', 'editor']),
	/** Offset in the source, only for a heading: only then do these words stand here and nowhere else. */
	at: z.int().nonnegative().nullable(),
});

/** When the meeting began. Local time and the publishing house's are kept as printed; the instant is computed. */
export const meetingStart = z.strictObject({
	/** Time printed without a label or as local time. */
	local: clockTime.nullable(),
	/** Zone in which `local` is read. */
	zone: timeZone.nullable(),
	/** How the zone is known: from the venue, from a printed label, or from the editor. */
	zoneFrom: z.enum(['venue', 'label', 'editor']).nullable(),
	/** Time printed with the publishing house's own label for its clock. */
	house: clockTime.nullable(),
	/** Day of `house`, which may be the day after. */
	houseDate: isoDate.nullable(),
	/** The instant, `YYYY-MM-DDTHH:MM:SSZ`; null when no zone is known. */
	utc: z.iso.datetime().nullable(),
	/** The words the times were read from; null where the editor gives a time that is not printed. */
	printed: z.string().min(1).nullable(),
});

const end = z.strictObject({
	local: clockTime,
	utc: z.iso.datetime().nullable(),
	printed: z.string().min(1).nullable(),
});

const venue = z.strictObject({
	/** Entry in the places authority file. */
	place: slug,
	/** The printed place phrase; null when only the editor says it. */
	printed: z.string().min(1).nullable(),
	/** `stated` for the meeting itself, `visiting` where only the visit is placed, `editor` otherwise. */
	basis: z.enum(['stated', 'visiting', 'editor']),
});

const participant = z.strictObject({
	/** Entry in the people authority file. */
	person: slug,
	/** Name, honorific and office as printed on the day, the office with the party it is printed with. */
	name: z.string().min(1),
	honorific: z.string().min(1).nullable(),
	office: z.string().min(1).nullable(),
	party,
	/** `first` is the first side named in series.yaml; everybody else is `second`. */
	side: z.enum(['first', 'second']),
	role: z.enum(['principal', 'attendee']),
});
export type Participant = z.infer<typeof participant>;

/** `anchor` is a passage (`p4`, `n1`) or a printed heading (`s3-1`). */
const topicHit = z.strictObject({ anchor: headingAnchor.or(passageAnchor), text: z.string().min(1) });

const source = z.strictObject({
	/** Entry in the publishers authority file. */
	publisher: slug,
	url: z.url().nullable(),
	/** Day on which the text was received. */
	accessed: isoDate,
	/** Name of the licence; null when none is claimed. */
	licence: z.string().min(1).nullable(),
	/** File under content/sources and the digest of its bytes. */
	file: z.string().min(1),
	sha256,
});

/** A line the page names as a document or a link. */
const document = printed.extend({ url: z.url().nullable() });

/** An editor's note on the printing: the printed words, where they stand, and what is wrong. */
const editorNote = z.strictObject({
	anchor: passageAnchor,
	quote: z.string().min(1),
	note: z.string().min(1),
});

/**
 * The words a fact was read from. With `by` the fact is the editor's: the words, if any, are those the editor quotes for
 * it, and `why` is the editor's reason.
 */
const evidence = z
	.strictObject({
		text: z.string().min(1).optional(),
		at: z.int().nonnegative().optional(),
		by: z.literal('editor').optional(),
		why: z.string().min(1).optional(),
	})
	.refine(
		({ text, at, by }) =>
			(text === undefined) === (at === undefined) && (text !== undefined || by !== undefined),
		{
			error: 'evidence has words with their place, or is the editor’s',
		},
	);
export type Evidence = z.infer<typeof evidence>;

/** The facts whose printed words are kept in `evidence`. */
const evidenceField = z.enum([
	'title',
	'pageDate',
	'principals',
	'attendees',
	'date',
	'start',
	'end',
	'duration',
	'venue',
	'kind',
	'medium',
	'meal',
	'status',
]);

/**
 * Frontmatter of one record, `content/meetings/<id>.mdx`.
 *
 * Published words outside the body stand in exactly one of `title` (from a heading), `pageDate`, `status`
 * (when it is a line of its own), `captions`, `documents` and `furniture`; their `at` and `bodyAt` give the order.
 */
export const meetingEntry = z.strictObject({
	/** Permanent: file name and address. */
	id: slug,
	title,
	/** The day the meeting was held. */
	date: isoDate,
	/** The page's date line. */
	pageDate: printed.extend({ date: isoDate }).nullable(),
	kind: meetingKind,
	medium,
	meal: meal.nullable(),
	/** `at` is null when the words stand in the body (a note). */
	status: z
		.strictObject({
			value: z.literal('provisional-translation'),
			text: z.string().min(1),
			at: z.int().nonnegative().nullable(),
		})
		.nullable(),
	start: meetingStart.nullable(),
	end: end.nullable(),
	/** First duration stated, in minutes. */
	durationMinutes: z.int().positive().nullable(),
	venue: venue.nullable(),
	participants: z.array(participant).min(1),
	/** Topics in the order of their authority file, each with the passages and headings, and the words, it was found by. */
	topics: z.array(z.strictObject({ id: slug, hits: z.array(topicHit).min(1) })),
	source,
	/** Picture captions, in order. */
	captions: z.array(printed),
	/** Documents and related links named after the body, in order. */
	documents: z.array(document),
	/** Lines of the page that are not of the record: banner, breadcrumb, “Back to …”. */
	furniture: z.array(printed),
	/** Offset in the source of the first character of the body. */
	bodyAt: z.int().nonnegative(),
	editorNotes: z.array(editorNote),
	/** Only of a record that is withdrawn: of it the edition shows nothing else. */
	withdrawn: withdrawal.optional(),
	/** Fact → the words it was read from. Participants are `participants.<index>`, lines the editor placed `lines.<index>`. */
	evidence: z.record(
		z.union([evidenceField, z.string().regex(/^(?:participants|lines)\.\d+$/)]),
		evidence.optional(),
	),
});
export type MeetingEntry = z.infer<typeof meetingEntry>;

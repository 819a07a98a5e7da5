import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Passage } from '../../record/passages.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import { pinnedAddress, recordAddress } from '../public-addresses.ts';
import { citedTitle, publicationDate } from '../record/cited-title.ts';

/** A date as CSL-JSON has it: `[[2022, 3, 20]]`. */
interface CslDate {
	'date-parts': [[number, number, number]];
}

/** What a citation says of a passage. */
export type CitedPassage = Pick<Passage, 'anchor' | 'kind' | 'n' | 'sha256'>;

/** What a citation is of: a record, or one passage of it. */
export interface Citable {
	meeting: Meeting;
	passage: CitedPassage | null;
}

/** A record or a passage as a CSL-JSON item; the fields that citation processors and managers know. */
export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	author: [{ literal: string }];
	'container-title': string;
	publisher: string;
	issued: CslDate;
	accessed: CslDate;
	URL: string;
	language: string;
	/** The passage cited: `para. 4`, `note 1`. */
	section?: string;
	/** The words the licence asks for, and the hash of the text cited. */
	note: string;
}

/** The item of a citation. The day of access is the day on which the edition received the text. */
export function cslItem(context: RecordContext, { meeting, passage }: Citable): CslItem {
	const { series } = context.edition;
	const { name } = publisherOf(context, meeting);
	return {
		id: passage ? `${meeting.id}-${passage.anchor}` : meeting.id,
		type: 'webpage',
		title: citedTitle(meeting),
		author: [{ literal: name }],
		'container-title': series.name,
		publisher: name,
		issued: cslDate(publicationDate(meeting)),
		accessed: cslDate(meeting.source.accessed),
		URL: passage ? pinnedAddress(context, meeting.id, passage) : recordAddress(context, meeting.id),
		language: series.language,
		...(passage && { section: locatorText(passage) }),
		note: noteOf(context, { meeting, passage }),
	};
}

/** Attribution and hash: what no style has a place for. It stands beside citations, and in the note of those read by programs. */
export const noteOf = (context: RecordContext, { meeting, passage }: Citable): string =>
	`${attributionOf(context, meeting)} Text SHA-256: ${passage?.sha256 ?? meeting.source.sha256}.`;

/** `para. 4`, `note 1` */
export const locatorText = ({ kind, n }: Pick<CitedPassage, 'kind' | 'n'>): string =>
	kind === 'paragraph' ? `para. ${n}` : `note ${n}`;

function cslDate(date: string): CslDate {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return { 'date-parts': [[year, month, day]] };
}

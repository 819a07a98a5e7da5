import type { RecordContext } from '../edition/export-context.ts';
import { recordIcs, seriesIcsFold } from '../exports/calendar/icalendar.ts';
import { bibtex, bibtexFold } from '../exports/citations/bibtex.ts';
import { citeJson } from '../exports/citations/cite-json.ts';
import { cslJson } from '../exports/citations/csl-json.ts';
import { ris, risFold } from '../exports/citations/ris.ts';
import { oembedJson } from '../exports/embed/oembed.ts';
import { previewImage } from '../exports/preview/preview-image.ts';
import { recordCard } from '../exports/preview/record-card.ts';
import { recordJson } from '../exports/record/record-json.ts';
import type { Fold } from '../exports/series/fold.ts';
import { meetingsJsonFold } from '../exports/series/meetings-json.ts';
import { meetingsJsonlFold } from '../exports/series/meetings-jsonl.ts';
import { tableFolds } from '../exports/tables/series-tables.ts';
import { recordTei } from '../exports/tei/record-tei.ts';
import { seriesTeiFold } from '../exports/tei/series-tei.ts';
import type { Meeting } from '../record/meeting-record.ts';
import { address } from '../words/addresses.ts';

export type Content = string | Uint8Array;

/** A record with the bytes of its files as they are kept. */
export interface RecordSource {
	meeting: Meeting;
	/** The published text. */
	source: Uint8Array;
	/** The entry. */
	entry: Uint8Array;
}

/** A file of each record: its address, and how it is made from the record and what all records share. */
export interface RecordFile {
	address: (id: string) => string;
	mediaType: string;
	make: (record: RecordSource, context: RecordContext) => Content;
	/** Whether readers take it away, so that its digest is published. */
	taken: boolean;
}

const beside = (
	extension: string,
	mediaType: string,
	make: RecordFile['make'],
	{ taken = true } = {},
): RecordFile => ({ address: (id) => address.meetingFile(id, extension), mediaType, make, taken });

/** Every file of a record that is no page. */
export const recordFiles: readonly RecordFile[] = [
	beside('json', 'application/json', ({ meeting }, context) => recordJson(meeting, context)),
	beside('txt', 'text/plain', ({ source }) => source),
	beside('mdx', 'text/mdx', ({ entry }) => entry),
	beside('tei.xml', 'application/tei+xml', ({ meeting }, context) => recordTei(meeting, context)),
	beside('bib', 'application/x-bibtex', ({ meeting }, context) =>
		bibtex(context, [{ meeting, passage: null }]),
	),
	beside('ris', 'application/x-research-info-systems', ({ meeting }, context) =>
		ris(context, [{ meeting, passage: null }]),
	),
	beside('csl.json', 'application/vnd.citationstyles.csl+json', ({ meeting }, context) =>
		cslJson(context, [{ meeting, passage: null }]),
	),
	beside('ics', 'text/calendar', ({ meeting }, context) => recordIcs(meeting, context)),
	beside('cite.json', 'application/json', ({ meeting }, context) => citeJson(meeting, context), {
		taken: false,
	}),
	beside(
		'png',
		'image/png',
		({ meeting }, { edition }) => previewImage(recordCard(meeting, edition.series)),
		{
			taken: false,
		},
	),
	{
		address: address.oembed,
		mediaType: 'application/json',
		make: ({ meeting }, context) => oembedJson(meeting, context),
		taken: false,
	},
];

/** Every file of the series that is one part a record. */
export const folds: readonly Fold[] = [
	meetingsJsonFold,
	meetingsJsonlFold,
	bibtexFold,
	risFold,
	seriesIcsFold,
	seriesTeiFold,
	...tableFolds,
];

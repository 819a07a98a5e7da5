import type { z } from 'zod';
import type { ExportContext } from '../../edition/export-context.ts';
import { toRecordSummary } from '../record/record-json.ts';
import type { meetingsDocument } from './documents.ts';
import { type Fold, folded } from './fold.ts';
import { jsonText, seriesRef } from './series-ref.ts';

type Document = z.infer<typeof meetingsDocument>;

/** The document without its meetings, cut where they stand. */
const frame = (context: ExportContext): [string, string] => {
	const empty = jsonText({ series: seriesRef(context), meetings: [] } satisfies Document);
	return [empty.slice(0, empty.lastIndexOf(']')), empty.slice(empty.lastIndexOf(']'))];
};

/** The facts of every record as one JSON document. */
export const meetingsJsonFold: Fold = {
	name: 'meetings.json',
	head: (context) => frame(context)[0],
	part: (meeting, context) => {
		const summary = toRecordSummary(meeting, context) satisfies Document['meetings'][number];
		return `\n${JSON.stringify(summary, null, '\t')}`.replaceAll('\n', '\n\t\t');
	},
	between: ',',
	tail: (context) => `${context.edition.meetings.length === 0 ? '' : '\n\t'}${frame(context)[1]}`,
};

export const meetingsJson = (context: ExportContext): string => folded(meetingsJsonFold, context);

import type { z } from 'zod';
import type { ExportContext } from '../../edition/export-context.ts';
import { toRecordSummary } from '../record/record-json.ts';
import type { meetingsDocument } from './documents.ts';
import { jsonText, seriesRef } from './series-ref.ts';

/** The facts of every record as one JSON document. */
export const meetingsJson = (context: ExportContext): string =>
	jsonText({
		series: seriesRef(context),
		meetings: context.edition.meetings.map((meeting) => toRecordSummary(meeting, context)),
	} satisfies z.infer<typeof meetingsDocument>);

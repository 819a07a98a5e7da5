import type { ExportContext } from '../../edition/export-context.ts';
import { toRecordDocument } from '../record/record-json.ts';

/** Every record whole, one JSON document a line. */
export const meetingsJsonl = (context: ExportContext): string =>
	context.edition.meetings
		.map((meeting) => `${JSON.stringify(toRecordDocument(meeting, context))}\n`)
		.join('');

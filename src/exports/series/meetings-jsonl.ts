import type { ExportContext } from '../../edition/export-context.ts';
import { toRecordDocument } from '../record/record-json.ts';
import { type Fold, folded } from './fold.ts';

/** Every record whole, one JSON document a line. */
export const meetingsJsonlFold: Fold = {
	name: 'meetings.jsonl',
	head: () => '',
	part: (meeting, context) => `${JSON.stringify(toRecordDocument(meeting, context))}\n`,
	between: '',
	tail: () => '',
};

export const meetingsJsonl = (context: ExportContext): string => folded(meetingsJsonlFold, context);

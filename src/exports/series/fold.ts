import type { ExportContext, RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';

/**
 * A file of the series that is one part a record, in order, between a head and a tail: made and kept record by record,
 * so that a long series never stands in memory as a whole.
 */
export interface Fold {
	/** Name under `/data/`. */
	name: string;
	head: (context: ExportContext) => string;
	/** What a record adds. */
	part: (meeting: Meeting, context: RecordContext) => string;
	/** Between two parts. */
	between: string;
	tail: (context: ExportContext) => string;
}

/** The whole file at once. */
export const folded = ({ head, part, between, tail }: Fold, context: ExportContext): string =>
	head(context) +
	context.edition.meetings.map((meeting) => part(meeting, context)).join(between) +
	tail(context);

/** The two halves of a text at the one place where `mark` stands in it. Throws if it does not stand there once. */
export function around(text: string, mark: string): [before: string, after: string] {
	const [before, after, ...more] = text.split(mark);
	if (before === undefined || after === undefined || more.length > 0) {
		throw new Error(`Expected “${mark}” once in a text, not ${text.split(mark).length - 1} times.`);
	}
	return [before, after];
}

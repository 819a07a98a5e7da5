import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { shortHash } from '../../record/passage-hash.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Correction } from '../../schemas/corrections.ts';
import { type WordChange, wordChanges } from '../../words/word-changes.ts';
import { correctionsOf } from '../record-corrections.ts';

/** A correction with the change it made, and the change from its earlier words to those that stand now. */
export interface RecordChange {
	correction: Correction;
	/** First 8 digits of the hash of the words before. */
	h: string;
	/** Word by word; one removal where the passage was taken away. */
	made: WordChange[];
	/** From the words before to those that stand now; null where none stand. */
	since: WordChange[] | null;
	/** Whether the passage still stands on the page. */
	stands: boolean;
}

/** The corrections of a record, newest first. */
export function recordChanges(context: RecordContext, meeting: Meeting): RecordChange[] {
	const now = new Map(passagesOf(meeting).map(({ anchor, text }) => [anchor, text]));
	return correctionsOf(context, meeting.id)
		.map((correction): RecordChange => {
			const { anchor, before, after } = correction;
			const present = now.get(anchor);
			return {
				correction,
				h: shortHash(before),
				made: after === null ? [{ kind: 'removed', text: before }] : wordChanges(before, after),
				since: present === undefined ? null : wordChanges(before, present),
				stands: present !== undefined,
			};
		})
		.reverse();
}

import type { MeetingEntry } from '../schemas/meeting.ts';

/** What may still be said of a record that was withdrawn. */
export interface WithdrawnRecord {
	id: string;
	title: string;
	/** Day of the meeting. */
	held: string;
	/** Who had published it: an id of the authority file. */
	publisher: string;
	/** Day on which it was withdrawn. */
	date: string;
	/** What readers are told. */
	words: string;
}

/** What may still be said of a record, where it is withdrawn. */
export function withdrawnRecord({
	id,
	title,
	date,
	source,
	withdrawn,
}: MeetingEntry): WithdrawnRecord | null {
	if (!withdrawn) return null;
	return { id, title: title.text, held: date, publisher: source.publisher, ...withdrawn };
}

import type { Meeting } from '../../record/meeting-record.ts';

/** Title for citations and lists: in square brackets when the source does not print it as its heading. */
export const citedTitle = ({ title }: Pick<Meeting, 'title'>): string =>
	title.from === 'heading' ? title.text : `[${title.text}]`;

/** Day on which the page was published: its date line, else the day of the meeting. */
export const publicationDate = (meeting: Pick<Meeting, 'date' | 'pageDate'>): string =>
	meeting.pageDate?.date ?? meeting.date;

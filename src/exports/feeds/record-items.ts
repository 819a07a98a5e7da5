import type { ExportContext } from '../../edition/export-context.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { kindLabel } from '../../words/kinds.ts';
import { formatDate } from '../../words/wording.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { citedTitle } from '../record/cited-title.ts';
import { correctionsOf } from '../record-corrections.ts';
import { escapeHtml } from '../xml.ts';
import type { FeedItem } from './feed.ts';

/** Records as entries of a feed, newest first by the day they joined the edition, then by the day of the meeting. */
export const recordItems = (context: ExportContext, meetings: readonly Meeting[]): FeedItem[] =>
	meetings
		.map((meeting) => ({ meeting, item: itemOf(context, meeting) }))
		.sort(
			(a, b) =>
				compareWords(b.item.published, a.item.published) ||
				compareWords(b.meeting.date, a.meeting.date) ||
				compareWords(b.meeting.id, a.meeting.id),
		)
		.map(({ item }) => item);

function itemOf(context: ExportContext, meeting: Meeting): FeedItem {
	const link = recordAddress(context, meeting.id);
	const lead = paragraphsOf(meeting.body)[0]?.text ?? '';
	const { name } = publisherOf(context, meeting);
	const published = publishedDay(context, meeting);
	const corrected = correctionsOf(context, meeting.id).at(-1)?.date;
	return {
		id: link,
		link,
		title: `${citedTitle(meeting)}, ${formatDate(meeting.date)}`,
		summary: `${kindLabel(meeting)}. ${lead}`,
		content: `<p>${escapeHtml(lead)}</p><p>${escapeHtml(attributionOf(context, meeting))}</p>`,
		published,
		updated: corrected ?? published,
		author: name,
		topics: meeting.topics.map(({ id }) => ({ id, name: context.edition.topics.get(id)?.name ?? id })),
	};
}

/** Day on which the record joined the edition: its first published address, else the day its text was received. */
function publishedDay({ permalinks }: ExportContext, { id, source }: Meeting): string {
	const days = Object.values(permalinks[id] ?? {}).map(({ published }) => published);
	return days.sort()[0] ?? source.accessed;
}

/** The order of code units, the same on every machine. */
const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

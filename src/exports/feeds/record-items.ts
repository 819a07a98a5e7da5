import type { Item } from 'feed';
import type { Meeting } from '../../edition/edition.ts';
import { paragraphsOf } from '../../record/body.ts';
import { kindLabel } from '../../words/kinds.ts';
import { formatDate } from '../../words/wording.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import type { ExportContext } from '../context.ts';
import { correctionsOf } from '../corrections.ts';
import { recordAddress } from '../passages.ts';
import { citedTitle } from '../record/title.ts';
import { escapeHtml } from '../xml.ts';

/** Records as entries of a feed, newest first by the day they joined the edition, then by the day of the meeting. */
export const recordItems = (context: ExportContext, meetings: readonly Meeting[]): Item[] =>
	meetings
		.map((meeting) => ({ meeting, item: itemOf(context, meeting) }))
		.sort(
			(a, b) =>
				(b.item.published?.getTime() ?? 0) - (a.item.published?.getTime() ?? 0) ||
				b.meeting.date.localeCompare(a.meeting.date) ||
				b.meeting.id.localeCompare(a.meeting.id),
		)
		.map(({ item }) => item);

function itemOf(context: ExportContext, meeting: Meeting): Item {
	const link = recordAddress(context, meeting.id);
	const lead = paragraphsOf(meeting.body)[0]?.text ?? '';
	const { name } = publisherOf(context, meeting);
	const published = publishedDay(context, meeting);
	const corrected = correctionsOf(context, meeting.id).at(-1)?.date;
	return {
		id: link,
		link,
		title: `${citedTitle(meeting)}, ${formatDate(meeting.date)}`,
		description: `${kindLabel(meeting)}. ${lead}`,
		content: `<p>${escapeHtml(lead)}</p><p>${escapeHtml(attributionOf(context, meeting))}</p>`,
		published: midnight(published),
		date: midnight(corrected ?? published),
		author: [{ name }],
		category: meeting.topics.map(({ id }) => ({
			name: context.edition.topics.get(id)?.name ?? id,
			term: id,
		})),
	};
}

/** Day on which the record joined the edition: its first published address, else the day its text was received. */
function publishedDay({ permalinks }: ExportContext, { id, source }: Meeting): string {
	const days = Object.values(permalinks[id] ?? {}).map(({ published }) => published);
	return days.sort()[0] ?? source.accessed;
}

export const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

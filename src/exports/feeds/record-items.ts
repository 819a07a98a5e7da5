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
import { type FeedSource, newest } from './feed.ts';

/** Days of a record, `YYYY-MM-DD`: when it joined the edition, and when its words last changed. */
interface Days {
	published: string;
	changed: string;
}

const days = new WeakMap<ExportContext, Map<Meeting, Days>>();
const items = new WeakMap<ExportContext, Map<Meeting, Item>>();

/** Records as entries of a feed, newest first by the day they joined the edition, then by the day of the meeting. */
export function recordItems(
	context: ExportContext,
	meetings: readonly Meeting[],
): Pick<FeedSource, 'items' | 'updated'> {
	const dated = meetings.map((meeting) => ({ meeting, ...once(days, context, meeting, daysOf) }));
	const shown = dated
		.sort(
			(a, b) =>
				b.published.localeCompare(a.published, 'en') ||
				b.meeting.date.localeCompare(a.meeting.date, 'en') ||
				b.meeting.id.localeCompare(a.meeting.id, 'en'),
		)
		.slice(0, newest);
	const updated =
		dated
			.map(({ changed }) => changed)
			.sort()
			.at(-1) ?? '1970-01-01';
	return {
		items: shown.map(({ meeting }) => once(items, context, meeting, itemOf)),
		updated: midnight(updated),
	};
}

function once<Value>(
	known: WeakMap<ExportContext, Map<Meeting, Value>>,
	context: ExportContext,
	meeting: Meeting,
	make: (context: ExportContext, meeting: Meeting) => Value,
): Value {
	const values = known.get(context) ?? new Map<Meeting, Value>();
	known.set(context, values);
	const value = values.get(meeting) ?? make(context, meeting);
	values.set(meeting, value);
	return value;
}

/** A record joins with its first published address, else on the day its text was received. */
function daysOf(context: ExportContext, { id, source }: Meeting): Days {
	const addresses = Object.values(context.permalinks[id] ?? {}).map(({ published }) => published);
	const published = addresses.sort()[0] ?? source.accessed;
	return { published, changed: correctionsOf(context, id).at(-1)?.date ?? published };
}

function itemOf(context: ExportContext, meeting: Meeting): Item {
	const link = recordAddress(context, meeting.id);
	const lead = paragraphsOf(meeting.body)[0]?.text ?? '';
	const { name } = publisherOf(context, meeting);
	const { published, changed } = once(days, context, meeting, daysOf);
	return {
		id: link,
		link,
		title: `${citedTitle(meeting)}, ${formatDate(meeting.date)}`,
		description: `${kindLabel(meeting)}. ${lead}`,
		content: `<p>${escapeHtml(lead)}</p><p>${escapeHtml(attributionOf(context, meeting))}</p>`,
		published: midnight(published),
		date: midnight(changed),
		author: [{ name }],
		category: meeting.topics.map(({ id }) => ({
			name: context.edition.topics.get(id)?.name ?? id,
			term: id,
		})),
	};
}

export const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

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
import { type FeedItem, type FeedSource, lastUpdate, newest } from './feed.ts';

/** Days of a record, `YYYY-MM-DD`: when it joined the edition, and when its words last changed. */
interface Days {
	published: string;
	updated: string;
}

type Known<Value> = WeakMap<ExportContext, Map<Meeting, Value>>;
const days: Known<Days> = new WeakMap();
const items: Known<FeedItem> = new WeakMap();

/** Records as entries of a feed, newest first by the day they joined the edition, then by the day of the meeting. */
export function recordItems(
	context: ExportContext,
	meetings: readonly Meeting[],
): Pick<FeedSource, 'items' | 'updated'> {
	const dated = meetings.map((meeting) => ({ meeting, ...once(days, context, meeting, daysOf) }));
	const shown = dated
		.toSorted(
			(a, b) =>
				compareWords(b.published, a.published) ||
				compareWords(b.meeting.date, a.meeting.date) ||
				compareWords(b.meeting.id, a.meeting.id),
		)
		.slice(0, newest);
	return {
		items: shown.map(({ meeting }) => once(items, context, meeting, itemOf)),
		updated: lastUpdate(dated),
	};
}

/** A record stands in many feeds; what is made of it is made once. */
function once<Value>(
	known: Known<Value>,
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
	return { published, updated: correctionsOf(context, id).at(-1)?.date ?? published };
}

function itemOf(context: ExportContext, meeting: Meeting): FeedItem {
	const link = recordAddress(context, meeting.id);
	const lead = paragraphsOf(meeting.body)[0]?.text ?? '';
	const { name } = publisherOf(context, meeting);
	return {
		id: link,
		link,
		title: `${citedTitle(meeting)}, ${formatDate(meeting.date)}`,
		summary: `${kindLabel(meeting)}. ${lead}`,
		content: `<p>${escapeHtml(lead)}</p><p>${escapeHtml(attributionOf(context, meeting))}</p>`,
		...once(days, context, meeting, daysOf),
		author: name,
		topics: meeting.topics.map(({ id }) => ({ id, name: context.edition.topics.get(id)?.name ?? id })),
	};
}

/** The order of code units, the same on every machine. */
const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

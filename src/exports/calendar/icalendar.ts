import ical, { type ICalCalendar, type ICalEventData } from 'ical-generator';
import type { ExportContext, RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import { kindLabel } from '../../words/kinds.ts';
import { attributionOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { around, type Fold, folded } from '../series/fold.ts';

/** One record as an iCalendar event. */
export const recordIcs = (meeting: Meeting, context: RecordContext): string =>
	calendarOf([meeting], meeting.title.text, context);

/** Every record as an event. */
export const seriesIcsFold: Fold = {
	name: 'meetings.ics',
	head: (context) => around(calendarOf([], context.edition.series.name, context), closing)[0],
	part: (meeting, context) => {
		const one = recordIcs(meeting, context);
		return one.slice(one.indexOf(opening), one.lastIndexOf(closing));
	},
	between: '',
	tail: (context) => closing + around(calendarOf([], context.edition.series.name, context), closing)[1],
};

export const seriesIcs = (context: ExportContext): string => folded(seriesIcsFold, context);

const opening = 'BEGIN:VEVENT\r\n';
const closing = 'END:VCALENDAR';

function calendarOf(meetings: readonly Meeting[], name: string, context: RecordContext): string {
	const { series } = context.edition;
	const calendar: ICalCalendar = ical({
		name: propertyText(name),
		url: context.absolute(address.home),
		prodId: { company: series.id, product: 'records', language: series.language.toUpperCase() },
	});
	for (const meeting of meetings) calendar.createEvent(eventOf(meeting, context));
	return `${calendar.toString()}\r\n`;
}

/** A text as the value of a property; the generator escapes those of events, not the calendar's name. */
const propertyText = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\;,]/gu, '\\$&');

/**
 * A meeting whose instant is known stands at it, for the stated duration; one of which only the day is known is an
 * event of the day. The stamp is the day the text was received, so that the same record gives the same file.
 */
function eventOf(meeting: Meeting, context: RecordContext): ICalEventData {
	const { id, date, start, end, durationMinutes, title, topics, source } = meeting;
	const { hostname } = new URL(context.absolute(address.home));
	const common = {
		id: `${id}@${hostname}`,
		stamp: new Date(`${source.accessed}T00:00:00Z`),
		summary: title.text,
		description: descriptionOf(meeting, context),
		url: recordAddress(context, id),
		location: locationOf(meeting, context),
		categories: topics.map((topic) => ({ name: context.edition.topics.get(topic.id)?.name ?? topic.id })),
	};
	// The generator reads an all-day date on the clock of the machine.
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	if (!start?.utc) return { ...common, start: new Date(year, month - 1, day), allDay: true };
	const began = new Date(start.utc);
	const stated = durationMinutes === null ? null : new Date(began.getTime() + durationMinutes * 60_000);
	return { ...common, start: began, end: end?.utc ? new Date(end.utc) : stated };
}

function descriptionOf(meeting: Meeting, context: RecordContext): string {
	const people = meeting.participants.map(({ honorific, name, office, party }) => {
		const who = honorific === null ? name : `${honorific} ${name}`;
		return `${party.name}: ${who}${office === null ? '' : `, ${office}`}`;
	});
	const printed = meeting.start?.printed ? [`Printed time: ${meeting.start.printed}`] : [];
	return [
		kindLabel(meeting),
		...people,
		...printed,
		recordAddress(context, meeting.id),
		attributionOf(context, meeting),
	].join('\n');
}

function locationOf({ venue }: Meeting, { edition }: RecordContext): ICalEventData['location'] {
	const place = venue && edition.places.get(venue.place);
	if (!place) return null;
	const { name, latitude, longitude } = place;
	if (latitude === undefined || longitude === undefined) return { title: name };
	return { title: name, geo: { lat: latitude, lon: longitude } };
}

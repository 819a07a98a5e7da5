import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { hostileMeeting, hostileWords } from '../testing/hostile-meeting.ts';
import { recordIcs, seriesIcs } from './icalendar.ts';

const context = contentContext();
const [kono, motegi] = context.edition.meetings as [Meeting, Meeting];
const eventsOf = (ics: string): ICAL.Event[] =>
	new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a meeting stands at its instant for its stated duration', () => {
	const [event] = eventsOf(recordIcs(kono, context));
	expect(event?.startDate.toJSDate().toISOString()).toBe('2018-08-04T09:30:00.000Z');
	expect(event?.endDate.toJSDate().toISOString()).toBe('2018-08-04T10:10:00.000Z');
	expect(event?.summary).toBe("Japan-Cambodia Foreign Ministers' Meeting");
	expect(event?.location).toBe('Singapore');
	expect(event?.description).toContain(
		'Cambodia: H.E. Mr. Prak Sokhonn, Senior Minister and Minister of Foreign Affairs',
	);
});

test('a telephone talk has no place', () => {
	expect(eventsOf(recordIcs(motegi, context))[0]?.location).toBeNull();
});

test('a meeting of unknown hour is an event of its day, whatever the machine’s zone', () => {
	const [event] = eventsOf(recordIcs({ ...kono, start: null }, context));
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe('2018-08-04');
});

test('the calendar of the series holds every meeting once', () => {
	const ids = eventsOf(seriesIcs(context)).map(({ uid }) => uid);
	expect(ids).toEqual(context.edition.meetings.map(({ id }) => `${id}@records.example`));
});

test('hostile words come back as they were, lines no longer than the format allows', () => {
	const ics = recordIcs(hostileMeeting(kono), context);
	expect(eventsOf(ics)[0]?.summary).toBe(hostileWords);
	for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { jsonForScript } from '../../words/json-for-script.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { recordJsonLd } from './record-json-ld.ts';

const context = contentContext();
const [kono, motegi] = context.edition.meetings as [Meeting, Meeting];

/** Types of schema.org and those of their properties that a record may use, by hand from the vocabulary. */
const vocabulary: Record<string, readonly string[]> = {
	Event: ['name', 'startDate', 'endDate', 'duration', 'eventAttendanceMode', 'location', 'attendee'],
	Person: ['name', 'url', 'honorificPrefix', 'jobTitle', 'affiliation'],
	Organization: ['name', 'url'],
	Place: ['name', 'geo'],
	GeoCoordinates: ['latitude', 'longitude'],
	Report: [
		...['url', 'name', 'headline', 'inLanguage', 'datePublished', 'dateModified', 'author', 'publisher'],
		...['isPartOf', 'isBasedOn', 'license', 'creditText', 'about', 'image'],
	],
	CreativeWork: ['name', 'url'],
	CreativeWorkSeries: ['name', 'url'],
	Thing: ['name', 'url'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name', 'item'],
};

function check(value: unknown): void {
	if (Array.isArray(value)) {
		value.forEach(check);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const { '@type': type, '@id': id, ...properties } = value as Record<string, unknown>;
	if (type === undefined) {
		expect(id, 'a reference has an @id').toBeTypeOf('string');
		return;
	}
	const allowed = vocabulary[String(type)];
	expect(allowed, `type ${type}`).toBeDefined();
	for (const [name, inner] of Object.entries(properties)) {
		expect(allowed, `${type}.${name}`).toContain(name);
		check(inner);
	}
}
const graphOf = (meeting: Meeting): Record<string, unknown>[] =>
	JSON.parse(JSON.stringify(recordJsonLd(meeting, context)))['@graph'];

test('every type and property is of the vocabulary', () => {
	for (const meeting of context.edition.meetings) check(graphOf(meeting));
});

test('the event has its instant, place and attendees; the report says what it is based on', () => {
	const [event, report, breadcrumbs] = graphOf(kono);
	expect(event).toMatchObject({
		startDate: '2018-08-04T09:30:00Z',
		duration: 'PT40M',
		location: { name: 'Singapore' },
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
	});
	expect(event?.attendee).toMatchObject([{ name: 'Taro Kono' }, { name: 'Prak Sokhonn' }]);
	expect(report).toMatchObject({
		isBasedOn: { url: 'https://www.mofa.go.jp/s_sa/sea1/kh/page3e_000895.html' },
		about: expect.arrayContaining([{ '@id': event?.['@id'] }]),
	});
	expect(breadcrumbs?.itemListElement).toMatchObject([
		{ item: 'https://records.example/edition/' },
		{ item: 'https://records.example/edition/meetings/' },
		{ item: 'https://records.example/edition/meetings/2018-08-04-kono-prak-sokhonn/' },
	]);
	expect(graphOf(motegi)[0]).toMatchObject({
		eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
	});
});

test('hostile words cannot end the script element that holds them', () => {
	const written = jsonForScript(recordJsonLd(hostileMeeting(kono), context));
	expect(written).not.toContain('<');
	expect(JSON.parse(written)).toEqual(
		JSON.parse(JSON.stringify(recordJsonLd(hostileMeeting(kono), context))),
	);
});

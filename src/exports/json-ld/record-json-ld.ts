import type { BreadcrumbList, Event, Graph, Person, Place, Report } from 'schema-dts';
import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import { isoDuration } from '../../words/wording.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { citedTitle, publicationDate } from '../record/cited-title.ts';
import { correctionsOf } from '../record-corrections.ts';

/** A record for search engines, in the vocabulary of schema.org: the meeting, the report on it, the way to it. */
export const recordJsonLd = (meeting: Meeting, context: RecordContext): Graph => ({
	'@context': 'https://schema.org',
	'@graph': [eventOf(meeting, context), reportOf(meeting, context), breadcrumbsOf(meeting, context)],
});

const eventId = (context: RecordContext, id: string): string => recordAddress(context, id, 'meeting');

function eventOf(meeting: Meeting, context: RecordContext): Event {
	const { id, date, start, end, durationMinutes, medium, participants, title } = meeting;
	return {
		'@type': 'Event',
		'@id': eventId(context, id),
		name: title.text,
		startDate: start?.utc ?? date,
		...(end?.utc && { endDate: end.utc }),
		...(durationMinutes !== null && { duration: isoDuration(durationMinutes) }),
		eventAttendanceMode:
			medium === 'in-person'
				? 'https://schema.org/OfflineEventAttendanceMode'
				: 'https://schema.org/OnlineEventAttendanceMode',
		...placeOf(meeting, context),
		attendee: participants.map(
			({ person, name, honorific, office, party }): Person => ({
				'@type': 'Person',
				'@id': context.absolute(address.person(person)),
				url: context.absolute(address.person(person)),
				name,
				...(honorific !== null && { honorificPrefix: honorific }),
				...(office !== null && { jobTitle: office }),
				affiliation: { '@type': 'Organization', name: party.name },
			}),
		),
	};
}

function placeOf({ venue }: Meeting, { edition, absolute }: RecordContext): { location?: Place } {
	const place = venue && edition.places.get(venue.place);
	if (!place) return {};
	const { id, name, latitude, longitude } = place;
	return {
		location: {
			'@type': 'Place',
			'@id': absolute(address.place(id)),
			name,
			...(latitude !== undefined &&
				longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
		},
	};
}

function reportOf(meeting: Meeting, context: RecordContext): Report {
	const { edition, absolute } = context;
	const { name, url, licence } = publisherOf(context, meeting);
	const corrected = correctionsOf(context, meeting.id).at(-1)?.date;
	return {
		'@type': 'Report',
		'@id': recordAddress(context, meeting.id),
		url: recordAddress(context, meeting.id),
		name: citedTitle(meeting),
		headline: citedTitle(meeting),
		inLanguage: edition.series.language,
		datePublished: publicationDate(meeting),
		...(corrected !== undefined && { dateModified: corrected }),
		author: { '@type': 'Organization', name, url },
		publisher: { '@type': 'Organization', name: edition.series.name, url: absolute(address.home) },
		isPartOf: { '@type': 'CreativeWorkSeries', name: edition.series.name, url: absolute(address.home) },
		...(meeting.source.url !== null && {
			isBasedOn: { '@type': 'CreativeWork', name: meeting.title.text, url: meeting.source.url },
		}),
		...(licence && { license: licence.url }),
		creditText: attributionOf(context, meeting),
		about: [
			{ '@id': eventId(context, meeting.id) },
			...meeting.topics.map(({ id }) => ({
				'@type': 'Thing' as const,
				name: edition.topics.get(id)?.name ?? id,
				url: absolute(address.topic(id)),
			})),
		],
		image: absolute(address.meetingFile(meeting.id, 'png')),
	};
}

function breadcrumbsOf(meeting: Meeting, { edition, absolute }: RecordContext): BreadcrumbList {
	const steps = [
		[edition.series.name, address.home],
		['Meetings', address.meetings],
		[citedTitle(meeting), address.meeting(meeting.id)],
	] as const;
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(([name, path], index) => ({
			'@type': 'ListItem' as const,
			position: index + 1,
			name,
			item: absolute(path),
		})),
	};
}

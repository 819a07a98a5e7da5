import type { Element } from 'xast';
import type { RecordContext } from '../../edition/export-context.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';

import { onLines, x, xmlText } from '../xml.ts';
import type { TeiId } from './ids.ts';

/** The profile of a record: when, where, who, on what. */
export function teiProfile(meeting: Meeting, context: RecordContext, id: TeiId): Element {
	const { series, topics } = context.edition;
	return x(
		'profileDesc',
		onLines([
			x('creation', x('date', { when: meeting.date }, meeting.date)),
			x('langUsage', x('language', { ident: series.language }, series.language)),
			x('settingDesc', onLines([placeList(meeting, context, id), setting(meeting, id)])),
			x('particDesc', onLines([personList(meeting, context, id), partyList(meeting, context, id)])),
			meeting.topics.length === 0
				? null
				: x(
						'textClass',
						x(
							'keywords',
							{ scheme: `#${id('topics')}` },
							onLines(
								meeting.topics.map((topic) =>
									x(
										'term',
										{ ref: context.absolute(address.topic(topic.id)) },
										xmlText(topics.get(topic.id)?.name ?? topic.id),
									),
								),
							),
						),
					),
		]),
	);
}

function setting({ kind, medium, date, start, venue }: Meeting, id: TeiId): Element {
	return x(
		'setting',
		onLines([
			venue
				? x(
						'name',
						{ type: 'place', ref: `#${id(`place-${venue.place}`)}` },
						xmlText(venue.printed ?? venue.place),
					)
				: null,
			x('date', { when: date }),
			start
				? x(
						'time',
						start.utc === null ? {} : { when: start.utc },
						xmlText(start.printed ?? start.local ?? start.house ?? ''),
					)
				: null,
			x('activity', `${kind}, ${medium}`),
		]),
	);
}

function placeList({ venue }: Meeting, { edition, absolute }: RecordContext, id: TeiId): Element | null {
	const place = venue && edition.places.get(venue.place);
	if (!place) return null;
	const { latitude, longitude } = place;
	const located = latitude !== undefined && longitude !== undefined;
	return x(
		'listPlace',
		x(
			'place',
			{ 'xml:id': id(`place-${place.id}`) },
			onLines([
				x('placeName', xmlText(place.name)),
				located ? x('location', x('geo', `${latitude} ${longitude}`)) : null,
				x('idno', { type: 'URI' }, absolute(address.place(place.id))),
			]),
		),
	);
}

/** The participants with the names and offices of the day, and others to whom a statement is given. */
function personList(meeting: Meeting, { edition, absolute }: RecordContext, id: TeiId): Element {
	const present = new Set(meeting.participants.map(({ person }) => person));
	const speakers = paragraphsOf(meeting.body).flatMap(({ statements }) =>
		statements.flatMap((one) => one.speaker ?? []),
	);
	const others = [...new Set(speakers)].filter((speaker) => !present.has(speaker));
	const element = (person: string, role: string | undefined, parts: (Element | null)[]): Element => {
		const known = edition.people.get(person);
		return x(
			'person',
			{ 'xml:id': id(person), role },
			onLines([
				x('persName', xmlText(known?.name ?? person)),
				known?.native
					? x('persName', { 'xml:lang': known.native.language }, xmlText(known.native.text))
					: null,
				...parts,
				x('idno', { type: 'URI' }, absolute(address.person(person))),
			]),
		);
	};
	return x(
		'listPerson',
		onLines([
			...meeting.participants.map(({ person, role, name, honorific, office, party }) =>
				element(person, role, [
					x(
						'persName',
						{ type: 'printed' },
						...(honorific === null ? [] : [x('roleName', xmlText(honorific)), ' ']),
						xmlText(name),
					),
					office === null ? null : x('occupation', { when: meeting.date }, xmlText(office)),
					x('affiliation', { ref: `#${id(`party-${party.code}`)}` }, xmlText(party.name)),
				]),
			),
			...others.map((person) => element(person, undefined, [])),
		]),
	);
}

/** The parties that meet or speak. */
function partyList({ participants, body }: Meeting, { edition }: RecordContext, id: TeiId): Element {
	const names = new Map(
		[...edition.series.sides, ...participants.map(({ party }) => party)].map((one) => [one.code, one.name]),
	);
	const speaking = paragraphsOf(body).flatMap(({ statements }) => statements.flatMap(({ by }) => by));
	const codes = new Set([...participants.map(({ party }) => party.code), ...speaking]);
	return x(
		'listOrg',
		onLines(
			Array.from(codes, (code) =>
				x('org', { 'xml:id': id(`party-${code}`) }, x('orgName', xmlText(names.get(code) ?? code))),
			),
		),
	);
}

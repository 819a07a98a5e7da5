import type { RecordContext } from '../../edition/export-context.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { medium, meetingKind } from '../../schemas/meeting.ts';
import { publisherOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import type { Table } from './table.ts';

/** One record a row. Lists of ids are joined by one space. */
export function meetingsTable(context: RecordContext): Table<Meeting> {
	const { sides } = context.edition.series;
	const people = (
		meeting: Meeting,
		side: 'first' | 'second' | null,
		role: 'principal' | 'attendee',
	): string =>
		meeting.participants
			.filter((one) => one.role === role && (side === null || one.side === side))
			.map(({ person }) => person)
			.join(' ');
	return {
		name: 'meetings',
		title: 'Meetings',
		description: 'One record a row: its facts, the ids of its people and topics, and its source.',
		primaryKey: ['id'],
		columns: [
			{
				name: 'id',
				type: 'string',
				description: 'Permanent id of the record, as in its address.',
				constraints: { required: true, unique: true },
				value: ({ id }) => id,
			},
			{
				name: 'address',
				type: 'string',
				format: 'uri',
				description: 'Permanent address of the record.',
				constraints: { required: true },
				value: ({ id }) => recordAddress(context, id),
			},
			{
				name: 'date',
				type: 'date',
				description: 'Day the meeting was held, at its place.',
				constraints: { required: true },
				value: ({ date }) => date,
			},
			{
				name: 'title',
				type: 'string',
				description: 'Title of the record.',
				constraints: { required: true },
				value: ({ title }) => title.text,
			},
			{
				name: 'title_from',
				type: 'string',
				description: 'Where the title was read: the heading, a caption, or supplied by the editor.',
				constraints: { required: true, enum: ['heading', 'caption', 'editor'] },
				value: ({ title }) => title.from,
			},
			{
				name: 'kind',
				type: 'string',
				description: 'Kind of meeting.',
				constraints: { required: true, enum: meetingKind.options },
				value: ({ kind }) => kind,
			},
			{
				name: 'medium',
				type: 'string',
				description: 'Whether they met, telephoned or spoke by video.',
				constraints: { required: true, enum: medium.options },
				value: (meeting) => meeting.medium,
			},
			{
				name: 'meal',
				type: 'string',
				description: 'Meal over which they met, where the record says so.',
				value: ({ meal }) => meal,
			},
			{
				name: 'start_local',
				type: 'string',
				description: 'Beginning on the clock of the place, HH:MM.',
				constraints: { pattern: '\\d{2}:\\d{2}' },
				value: ({ start }) => start?.local ?? null,
			},
			{
				name: 'time_zone',
				type: 'string',
				description: 'IANA name of the zone of that clock.',
				value: ({ start }) => start?.zone ?? null,
			},
			{
				name: 'start_utc',
				type: 'datetime',
				description: 'Beginning as an instant in UTC.',
				value: ({ start }) => start?.utc ?? null,
			},
			{
				name: 'start_printed',
				type: 'string',
				description: 'The printed words the times were read from.',
				value: ({ start }) => start?.printed ?? null,
			},
			{
				name: 'duration_minutes',
				type: 'integer',
				description: 'First duration stated, in minutes.',
				value: ({ durationMinutes }) => durationMinutes,
			},
			{
				name: 'venue',
				type: 'string',
				description: 'Id of the place where the meeting was held.',
				value: ({ venue }) => venue?.place ?? null,
			},
			{
				name: 'venue_basis',
				type: 'string',
				description: 'Whether the text states it, places only the visit there, or the editor supplied it.',
				constraints: { enum: ['stated', 'visiting', 'editor'] },
				value: ({ venue }) => venue?.basis ?? null,
			},
			{
				name: 'first_principals',
				type: 'string',
				description: `Ids of the principals of the first side (${sides[0].name}).`,
				value: (meeting) => people(meeting, 'first', 'principal'),
			},
			{
				name: 'second_principals',
				type: 'string',
				description: `Ids of the principals of the second side (${sides[1].name}, and any third party).`,
				value: (meeting) => people(meeting, 'second', 'principal'),
			},
			{
				name: 'attendees',
				type: 'string',
				description: 'Ids of the others named as present.',
				value: (meeting) => people(meeting, null, 'attendee'),
			},
			{
				name: 'topics',
				type: 'string',
				description: 'Ids of the topics whose phrases stand in the text.',
				value: ({ topics }) => topics.map(({ id }) => id).join(' '),
			},
			{
				name: 'paragraphs',
				type: 'integer',
				description: 'Number of numbered paragraphs.',
				constraints: { required: true },
				value: ({ body }) => paragraphsOf(body).length,
			},
			{
				name: 'status',
				type: 'string',
				description: 'Standing of the text, such as a provisional translation.',
				value: ({ status }) => status?.value ?? null,
			},
			{
				name: 'publisher',
				type: 'string',
				description: 'Name of the publisher of the source.',
				constraints: { required: true },
				value: (meeting) => publisherOf(context, meeting).name,
			},
			{
				name: 'source_url',
				type: 'string',
				format: 'uri',
				description: 'Address of the page the text was taken from.',
				value: ({ source }) => source.url,
			},
			{
				name: 'accessed',
				type: 'date',
				description: 'Day on which the text was received.',
				constraints: { required: true },
				value: ({ source }) => source.accessed,
			},
			{
				name: 'licence',
				type: 'string',
				description: 'Licence of the source; empty where none is claimed.',
				value: ({ source }) => source.licence,
			},
			{
				name: 'source_sha256',
				type: 'string',
				description: 'SHA-256 of the bytes of the source, published as the record’s .txt.',
				constraints: { required: true, pattern: '[0-9a-f]{64}' },
				value: ({ source }) => source.sha256,
			},
		],
	};
}

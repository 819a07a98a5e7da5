import type { RecordContext } from '../../edition/export-context.ts';
import type { Passage } from '../../record/passages.ts';
import { sideOf } from '../../record/turns.ts';
import { recordAddress } from '../public-addresses.ts';
import { dateColumn, meetingColumn } from './record-columns.ts';
import type { Table } from './table.ts';

/** One paragraph or printed note a row. */
export const passagesTable = (context: RecordContext): Table<Passage> => ({
	name: 'passages',
	title: 'Passages',
	description: 'One numbered paragraph, or note printed in the record, a row, with its words.',
	primaryKey: ['meeting', 'anchor'],
	foreignKeys: [{ fields: ['meeting'], reference: { resource: 'meetings', fields: ['id'] } }],
	columns: [
		meetingColumn,
		{
			name: 'anchor',
			type: 'string',
			description: 'Place in the record: p and the number of a paragraph, n and the number of a note.',
			constraints: { required: true, pattern: '[pn][1-9][0-9]*' },
			value: ({ anchor }) => anchor,
		},
		{
			name: 'address',
			type: 'string',
			format: 'uri',
			description: 'Permanent address of the passage.',
			constraints: { required: true, unique: true },
			value: ({ meeting, anchor }) => recordAddress(context, meeting.id, anchor),
		},
		dateColumn,
		{
			name: 'kind',
			type: 'string',
			description: 'Paragraph, or note that the record itself prints.',
			constraints: { required: true, enum: ['paragraph', 'note'] },
			value: ({ kind }) => kind,
		},
		{
			name: 'section',
			type: 'string',
			description: 'Number of the section it stands in, such as 2(1).',
			value: ({ section }) => section?.label ?? null,
		},
		{
			name: 'label',
			type: 'string',
			description: 'Bullet or number printed before its words.',
			value: ({ label }) => label,
		},
		{
			name: 'lead',
			type: 'boolean',
			description: 'Whether it is the lead, which says who met when and where.',
			constraints: { required: true },
			value: ({ lead }) => lead,
		},
		{
			name: 'sides',
			type: 'string',
			description:
				'Sides that speak in it, by the edition’s reading: first, second, both, joined by a space.',
			value: ({ statements }) =>
				[...new Set(statements.map((one) => sideOf(one.by, context.edition.series.sides)))]
					.filter((side) => side !== 'none')
					.join(' '),
		},
		{
			name: 'topics',
			type: 'string',
			description: 'Ids of the topics whose phrases stand in it, joined by a space.',
			value: ({ topics }) => topics.join(' '),
		},
		{
			name: 'text',
			type: 'string',
			description: 'Its words as published, without the label.',
			constraints: { required: true },
			value: ({ text }) => text,
		},
		{
			name: 'sha256',
			type: 'string',
			description: 'SHA-256 of its words in UTF-8, runs of white space folded to one space.',
			constraints: { required: true, pattern: '[0-9a-f]{64}' },
			value: ({ sha256 }) => sha256,
		},
	],
});

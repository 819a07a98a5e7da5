import type { RecordContext } from '../../edition/export-context.ts';
import { formatActs } from '../../record/acts-notation.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { sideOf } from '../../record/turns.ts';
import { acts } from '../../schemas/act.ts';
import type { Paragraph, Statement } from '../../schemas/record-body.ts';
import { recordAddress } from '../public-addresses.ts';
import { dateColumn, meetingColumn } from './record-columns.ts';
import type { Table } from './table.ts';

export interface StatementRow {
	meeting: Meeting;
	paragraph: Paragraph;
	statement: Statement;
	/** Place in the paragraph, from 1. */
	n: number;
}

export const statementRows = (meetings: readonly Meeting[]): StatementRow[] =>
	meetings.flatMap((meeting) =>
		paragraphsOf(meeting.body).flatMap((paragraph) =>
			paragraph.statements.map((statement, index) => ({ meeting, paragraph, statement, n: index + 1 })),
		),
	);

/** One sentence a row, with who speaks it, by which rule that was read, and what it does. */
export const statementsTable = (context: RecordContext): Table<StatementRow> => ({
	name: 'statements',
	title: 'Statements',
	description:
		'One sentence a row, with the side and person that speak it and what it does. The attribution and the act are the edition’s reading, not the publisher’s words.',
	primaryKey: ['meeting', 'anchor', 'n'],
	foreignKeys: [
		{ fields: ['meeting'], reference: { resource: 'meetings', fields: ['id'] } },
		{ fields: ['meeting', 'anchor'], reference: { resource: 'passages', fields: ['meeting', 'anchor'] } },
	],
	columns: [
		meetingColumn,
		{
			name: 'anchor',
			type: 'string',
			description: 'Paragraph it stands in.',
			constraints: { required: true, pattern: 'p[1-9][0-9]*' },
			value: ({ paragraph }) => paragraph.anchor,
		},
		{
			name: 'n',
			type: 'integer',
			description: 'Place in the paragraph, from 1.',
			constraints: { required: true },
			value: ({ n }) => n,
		},
		{
			name: 'address',
			type: 'string',
			format: 'uri',
			description: 'Permanent address of the paragraph.',
			constraints: { required: true },
			value: ({ meeting, paragraph }) => recordAddress(context, meeting.id, paragraph.anchor),
		},
		dateColumn,
		{
			name: 'side',
			type: 'string',
			description: `Side that speaks: first (${context.edition.series.sides[0].name}), second (${context.edition.series.sides[1].name}, and any third party), both, or none for narration.`,
			constraints: { required: true, enum: ['first', 'second', 'both', 'none'] },
			value: ({ statement }) => sideOf(statement.by, context.edition.series.sides),
		},
		{
			name: 'by',
			type: 'string',
			description: 'Codes of the parties that speak (ISO 3166-1, or the short name of an organisation).',
			value: ({ statement }) => statement.by.join(' '),
		},
		{
			name: 'speaker',
			type: 'string',
			description: 'Id of the person who speaks, where it is one person.',
			value: ({ statement }) => statement.speaker,
		},
		{
			name: 'rule',
			type: 'string',
			description: 'Rule by which it was attributed; empty for narration.',
			value: ({ statement }) => statement.rule,
		},
		{
			name: 'act',
			type: 'string',
			description: `What the sentence does, by the edition’s reading, in printed order, joined by a space: ${acts.join(', ')}. Empty where none was read.`,
			value: ({ statement }) => statement.acts.map(({ act }) => act).join(' '),
		},
		{
			name: 'act_words',
			type: 'string',
			description:
				'The printed words of each act with the codes of those who do it: JP KH agreed “concurred”; …',
			value: ({ statement }) => formatActs(statement.acts, statement.text),
		},
		{
			name: 'text',
			type: 'string',
			description: 'The sentence as published.',
			constraints: { required: true },
			value: ({ statement }) => statement.text,
		},
	],
});

import type { Meeting } from '../../record/meeting-record.ts';
import type { Column } from './table.ts';

type OfRecord = { meeting: Meeting };

/** The record a row belongs to. */
export const meetingColumn: Column<OfRecord> = {
	name: 'meeting',
	type: 'string',
	description: 'Id of the record.',
	constraints: { required: true },
	value: ({ meeting }) => meeting.id,
};

/** The day of that record. */
export const dateColumn: Column<OfRecord> = {
	name: 'date',
	type: 'date',
	description: 'Day the meeting was held.',
	constraints: { required: true },
	value: ({ meeting }) => meeting.date,
};

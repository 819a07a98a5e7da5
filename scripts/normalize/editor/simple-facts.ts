import { Temporal } from 'temporal-polyfill';
import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';

type GivenValue<Name extends SimpleFact['name']> = NonNullable<EditorFacts[Name]>['value'];

/** A fact of one value: where it stands in the record, and the name of its evidence. */
export interface SimpleFact {
	name: 'date' | 'kind' | 'medium' | 'meal' | 'start' | 'end' | 'duration';
	read(record: ParsedRecord): unknown;
	/** `value` is what the schema of the editor's file gives under the name. */
	write(record: ParsedRecord, value: unknown): void;
}

/** In the order in which they are applied: the day before the time, whose day may be the one after. */
export const simpleFacts: readonly SimpleFact[] = [
	fact('date', ({ date }) => date, moveTo),
	fact(
		'kind',
		({ kind }) => kind,
		(record, kind) => Object.assign(record, { kind }),
	),
	fact(
		'medium',
		({ medium }) => medium,
		(record, medium) => Object.assign(record, { medium }),
	),
	fact(
		'meal',
		({ meal }) => meal,
		(record, meal) => Object.assign(record, { meal }),
	),
	fact(
		'start',
		({ start }) => start,
		(record, value) => {
			record.start = startOf(record, value);
			record.startLabelled &&= record.start !== null;
		},
	),
	fact(
		'end',
		({ end }) => end,
		(record, local) => Object.assign(record, { end: local === null ? null : { local } }),
	),
	fact(
		'duration',
		({ durationMinutes }) => durationMinutes,
		(record, durationMinutes) => Object.assign(record, { durationMinutes }),
	),
];

function fact<Name extends SimpleFact['name']>(
	name: Name,
	read: SimpleFact['read'],
	write: (record: ParsedRecord, value: GivenValue<Name>) => void,
): SimpleFact {
	return { name, read, write: (record, value) => write(record, value as GivenValue<Name>) };
}

/** The day of the house's clock moves with the day of the meeting. */
function moveTo(record: ParsedRecord, date: string): void {
	const { start } = record;
	if (start?.jstDate && record.date !== '') {
		const moved = Temporal.PlainDate.from(record.date).until(date);
		record.start = { ...start, jstDate: Temporal.PlainDate.from(start.jstDate).add(moved).toString() };
	}
	record.date = date;
}

function startOf({ date }: ParsedRecord, value: GivenValue<'start'>): ParsedRecord['start'] {
	if (value === null) return null;
	if (typeof value === 'string') return { local: value, jst: null, jstDate: null };
	const { local = null, house = null, houseDate } = value;
	return { local, jst: house, jstDate: house === null ? null : (houseDate ?? date) };
}

/** A fact that is a printed line of the page, or may be one. */
export interface PageFact {
	name: 'title' | 'pageDate' | 'status';
	/** Whether a value without printed words is impossible. */
	wantsQuote: boolean;
	read(record: ParsedRecord): string | null;
	/** Sets the value; the line itself is set with the pieces of the page. */
	write(record: ParsedRecord, value: string | null, words: Printed | null): void;
}

export const pageFacts: readonly PageFact[] = [
	{ name: 'title', wantsQuote: false, read: ({ title }) => title?.text ?? null, write: () => {} },
	{
		name: 'pageDate',
		wantsQuote: true,
		read: ({ pageDate }) => pageDate?.date ?? null,
		write: (record, date, words) => {
			record.pageDate = date !== null && words ? { ...words, date } : null;
		},
	},
	{
		name: 'status',
		wantsQuote: true,
		read: ({ status }) => status?.value ?? null,
		write: (record, value, words) => {
			delete record.evidence.status;
			if (words) record.evidence.status = words;
			record.status =
				value !== null && words ? { value: 'provisional-translation', text: words.text, at: null } : null;
		},
	},
];

import { Temporal } from 'temporal-polyfill';
import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Given } from '../../../src/schemas/given.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { type Desk, unchanged } from './desk.ts';

type GivenValue<Name extends SimpleFact['name']> = NonNullable<EditorFacts[Name]>['value'];

/** A fact of one value: where it stands in the record, and the name of its evidence. */
interface SimpleFact {
	name: 'date' | 'kind' | 'medium' | 'meal' | 'start' | 'end' | 'duration';
	read(record: ParsedRecord): unknown;
	/** `value` is what the schema of the editor's file gives under the name. */
	write(record: ParsedRecord, value: unknown): void;
}

/** Day, kind, medium, meal, beginning, end and duration. */
export function giveSimpleFacts(desk: Desk): void {
	const { record } = desk;
	for (const { name, read, write } of simpleFacts) {
		const given: Given<unknown> | undefined = desk.editor.value[name];
		if (!given) continue;
		const place = desk.quoted(name, given.quote);
		if (place === undefined) continue;
		const before = JSON.stringify(read(record));
		write(record, given.value);
		const unsaid = place !== null && record.evidence[name] === undefined;
		if (JSON.stringify(read(record)) === before && !unsaid) desk.fault([name], unchanged(name, given.value));
		else desk.replaceEvidence(name, place, given.why);
	}
}

/** In the order in which they are applied: the day before the time, whose day may be the one after. */
const simpleFacts: readonly SimpleFact[] = [
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

import type { ExportContext, RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Fold } from '../series/fold.ts';
import { meetingsTable } from './meetings-table.ts';
import { passagesTable } from './passages-table.ts';
import { statementRows, statementsTable } from './statements-table.ts';
import { type Column, csvHead, csvRows, type Table, tableSchema } from './table.ts';

/** A table with its rows bound: what the endpoints, the data package and the data page need of it. */
export interface SeriesTable {
	name: string;
	title: string;
	description: string;
	columns: readonly Omit<Column<never>, 'value'>[];
	schema: object;
	csv: () => string;
	/** The rows of one record. */
	csvOf: (meeting: Meeting) => string;
	head: () => string;
	/** The cells of the first row, by column; empty without rows. */
	example: () => Record<string, string>;
}

/** The tables of the series, in the order in which they refer to each other. */
export const seriesTables = (context: ExportContext): SeriesTable[] =>
	tables(context, context.edition.meetings);

function tables(context: RecordContext, meetings: readonly Meeting[]): SeriesTable[] {
	return [
		bind(meetingsTable(context), meetings, (meeting) => [meeting]),
		bind(passagesTable(context), meetings, passagesOf),
		bind(statementsTable(context), meetings, (meeting) => statementRows([meeting])),
	];
}

const known = new WeakMap<RecordContext, readonly SeriesTable[]>();

/** The table of a name, made once a context, for the rows of single records. */
function table(context: RecordContext, name: string): SeriesTable {
	const all = known.get(context) ?? tables(context, []);
	known.set(context, all);
	const found = all.find((one) => one.name === name);
	if (!found) throw new Error(`There is no table "${name}".`);
	return found;
}

/** The tables as files that are one part a record. */
export const tableFolds: readonly Fold[] = ['meetings', 'passages', 'statements'].map((name) => ({
	name: `${name}.csv`,
	head: (context) => table(context, name).head(),
	part: (meeting, context) => table(context, name).csvOf(meeting),
	between: '',
	tail: () => '',
}));

function bind<Row>(
	table: Table<Row>,
	meetings: readonly Meeting[],
	rowsOf: (meeting: Meeting) => readonly Row[],
): SeriesTable {
	const { name, title, description, columns } = table;
	return {
		name,
		title,
		description,
		columns,
		schema: tableSchema(table),
		csv: () => csvHead(table) + meetings.map((meeting) => csvRows(table, rowsOf(meeting))).join(''),
		csvOf: (meeting) => csvRows(table, rowsOf(meeting)),
		head: () => csvHead(table),
		example: () => {
			const row = meetings.values().flatMap(rowsOf).next().value;
			if (row === undefined) return {};
			return Object.fromEntries(columns.map((column) => [column.name, String(column.value(row) ?? '')]));
		},
	};
}

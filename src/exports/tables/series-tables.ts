import type { ExportContext } from '../../edition/export-context.ts';
import { passagesOf } from '../../record/passages.ts';
import { meetingsTable } from './meetings-table.ts';
import { passagesTable } from './passages-table.ts';
import { statementRows, statementsTable } from './statements-table.ts';
import { type Column, type Table, tableSchema, toCsv } from './table.ts';

/** A table with its rows bound: what the endpoints, the data package and the data page need of it. */
export interface SeriesTable {
	name: string;
	title: string;
	description: string;
	columns: readonly Omit<Column<never>, 'value'>[];
	schema: object;
	csv: () => string;
	/** The cells of the first row, by column; empty without rows. */
	example: () => Record<string, string>;
}

/** The tables of the series, in the order in which they refer to each other. */
export function seriesTables(context: ExportContext): SeriesTable[] {
	const { meetings } = context.edition;
	return [
		bind(meetingsTable(context), () => meetings),
		bind(passagesTable(context), () => meetings.flatMap(passagesOf)),
		bind(statementsTable(context), () => statementRows(meetings)),
	];
}

function bind<Row>(table: Table<Row>, rows: () => readonly Row[]): SeriesTable {
	const { name, title, description, columns } = table;
	return {
		name,
		title,
		description,
		columns,
		schema: tableSchema(table),
		csv: () => toCsv(table, rows()),
		example: () => {
			const [row] = rows();
			if (row === undefined) return {};
			return Object.fromEntries(columns.map((column) => [column.name, String(column.value(row) ?? '')]));
		},
	};
}

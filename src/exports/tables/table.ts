/** A value of a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** One column: its name, what it means, its Frictionless type, and how its cells are made. */
export interface Column<Row> {
	name: string;
	type: 'string' | 'integer' | 'date' | 'datetime' | 'boolean';
	/** Frictionless format of a string: `uri`. */
	format?: 'uri';
	/** Shown on the data page and kept in the data package. */
	description: string;
	constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
	value: (row: Row) => Cell;
}

/** A table of the series, published as CSV under `/data/`. */
export interface Table<Row> {
	/** File name without extension. */
	name: string;
	title: string;
	description: string;
	columns: readonly Column<Row>[];
	/** Columns that name a row. */
	primaryKey: readonly string[];
	/** Columns whose cells are keys of another table. */
	foreignKeys?: readonly {
		fields: readonly string[];
		reference: { resource: string; fields: readonly string[] };
	}[];
}

/** Rows as CSV: RFC 4180, lines ended by CR LF. Runs in a browser too. */
export const csvRows = <Row>({ columns }: Table<Row>, rows: readonly Row[]): string =>
	rows.map((row) => csvLine(columns.map((column) => cellText(column.value(row))))).join('');

/**
 * The head line of a table. It opens with a byte-order mark, without which the commonest spreadsheet reads UTF-8 as
 * the machine's own code page.
 */
export const csvHead = ({ columns }: { columns: readonly { name: string }[] }): string =>
	`\ufeff${csvLine(columns.map(({ name }) => name))}`;

/** A cell that holds a comma, a quotation mark or a line break stands in quotation marks, its own doubled. */
const csvLine = (cells: readonly string[]): string =>
	`${cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

/** A whole table as CSV. */
export const toCsv = <Row>(table: Table<Row>, rows: readonly Row[]): string =>
	csvHead(table) + csvRows(table, rows);

/** Words that a spreadsheet would compute stand behind an apostrophe, which it takes for “this is text”. */
const cellText = (cell: Cell): string =>
	typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : String(cell ?? '');

/** The Frictionless schema of a table. */
export const tableSchema = <Row>({ columns, primaryKey, foreignKeys }: Table<Row>): object => ({
	fields: columns.map(({ name, type, format, description, constraints }) => ({
		name,
		type,
		...(format && { format }),
		description,
		...(constraints && { constraints }),
	})),
	missingValues: [''],
	primaryKey,
	...(foreignKeys && { foreignKeys }),
});

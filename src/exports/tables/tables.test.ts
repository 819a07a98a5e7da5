import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import { datapackageJson } from '../series/datapackage.ts';
import { hostileMeeting, hostileWords } from '../testing/hostile-meeting.ts';
import { seriesTables } from './series-tables.ts';
import { toCsv } from './table.ts';

const context = contentContext();
const tables = seriesTables(context);

type Row = Record<string, string>;
function read(csv: string): Row[] {
	const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}
const rowsOf = (name: string): Row[] => read(tables.find((table) => table.name === name)?.csv() ?? '');

test('a meeting’s row holds the facts of its record', () => {
	expect(rowsOf('meetings').find(({ id }) => id === '2022-03-20-kishida-hun-sen')).toMatchObject({
		date: '2022-03-20',
		title: 'Japan-Cambodia Summit Meeting',
		title_from: 'caption',
		kind: 'summit',
		medium: 'in-person',
		start_local: '17:35',
		start_utc: '2022-03-20T10:35:00Z',
		duration_minutes: '130',
		venue: 'office-of-the-prime-minister-of-cambodia',
		venue_basis: 'stated',
		first_principals: 'kishida-fumio',
		second_principals: 'hun-sen',
		attendees: 'kihara-seiji',
	});
});

test('a statement’s row says who speaks and by which side', () => {
	const rows = rowsOf('statements').filter(
		({ meeting, anchor }) => meeting === '2018-08-04-kono-prak-sokhonn' && anchor === 'p2',
	);
	expect(rows.map(({ side, speaker }) => [side, speaker])).toEqual([
		['first', 'kono-taro'],
		['first', 'kono-taro'],
		['second', 'prak-sokhonn'],
	]);
});

test('the sentences of a paragraph’s statements are its words', () => {
	const statements = Map.groupBy(rowsOf('statements'), ({ meeting, anchor }) => `${meeting} ${anchor}`);
	for (const { meeting, anchor, kind, text } of rowsOf('passages')) {
		if (kind !== 'paragraph') continue;
		expect(
			statements
				.get(`${meeting} ${anchor}`)
				?.map((row) => row.text)
				.join(' '),
		).toBe(text);
	}
});

test('hostile words come back from CSV as they were', () => {
	const meetings = context.edition.meetings.map(hostileMeeting);
	const hostile = seriesTables({ ...context, edition: { ...context.edition, meetings } });
	const [row] = read(hostile.find(({ name }) => name === 'passages')?.csv() ?? '');
	expect(row?.text).toBe(hostileWords);
});

/** The rules of the Frictionless Table Schema that the package uses. */
const types: Record<string, (cell: string) => boolean> = {
	string: () => true,
	integer: (cell) => /^-?\d+$/u.test(cell),
	boolean: (cell) => cell === 'true' || cell === 'false',
	date: (cell) => /^\d{4}-\d{2}-\d{2}$/u.test(cell) && !Number.isNaN(Date.parse(cell)),
	datetime: (cell) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u.test(cell),
};

/** The rows of a file cut at exactly the marks that its package declares: no cell may hold a part of one. */
function rowsAsDeclared(
	csv: string,
	{ lineTerminator, delimiter, quoteChar }: Record<string, string>,
): string[][] {
	const { data, errors } = Papa.parse<string[]>(csv, {
		newline: lineTerminator as '\n',
		delimiter,
		quoteChar,
	});
	expect(errors).toEqual([]);
	expect(csv.endsWith(lineTerminator ?? '')).toBe(true);
	const unquoted = csv.replace(/"(?:[^"]|"")*"/gu, '');
	expect(unquoted.split(/\r\n|\r|\n/u)).toEqual(unquoted.split(lineTerminator ?? ''));
	return data.slice(1, -1);
}

test('each table keeps the rules of its Frictionless schema', () => {
	const { resources } = JSON.parse(datapackageJson(context));
	const key = (row: Row, fields: readonly string[]): string =>
		JSON.stringify(fields.map((field) => row[field]));
	for (const { name, path, schema, bytes, hash, encoding, dialect } of resources) {
		const csv = tables.find((table) => table.name === name)?.csv() ?? '';
		expect(path).toBe(`${name}.csv`);
		expect(encoding).toBe('utf-8');
		expect(rowsAsDeclared(csv, dialect)).toEqual(rowsOf(name).map((row) => Object.values(row)));
		expect(bytes).toBe(Buffer.byteLength(csv));
		expect(hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
		const rows = rowsOf(name);
		expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field: { name: string }) => field.name));
		for (const field of schema.fields) {
			const cells = rows.map((row) => row[field.name] ?? '');
			const present = cells.filter((cell) => cell !== '');
			const { required, unique, enum: allowed, pattern } = field.constraints ?? {};
			const where = `${name}.${field.name}`;
			for (const cell of present) {
				expect(types[field.type]?.(cell), `${where} ${cell}`).toBe(true);
				if (field.format === 'uri') expect(URL.canParse(cell), `${where} ${cell}`).toBe(true);
				if (allowed) expect(allowed, where).toContain(cell);
				if (pattern) expect(cell, where).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
			}
			if (required) expect(present, where).toHaveLength(cells.length);
			if (unique) expect(new Set(present).size, where).toBe(present.length);
		}
		expect(new Set(rows.map((row) => key(row, schema.primaryKey))).size).toBe(rows.length);
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const known = new Set(rowsOf(reference.resource).map((row) => key(row, reference.fields)));
			for (const row of rows) expect(known.has(key(row, fields)), `${name} ${key(row, fields)}`).toBe(true);
		}
	}
});

test('the package claims no licence where one of its publishers gives none', () => {
	expect(JSON.parse(datapackageJson(context))).not.toHaveProperty('licenses');
	const mofa = context.edition.meetings.filter(({ source }) => source.publisher === 'mofa');
	const licensed = { ...context, edition: { ...context.edition, meetings: mofa } };
	expect(JSON.parse(datapackageJson(licensed)).licenses).toMatchObject([
		{ title: 'Public Data License (Version 1.0)' },
	]);
});

test('spreadsheets know a table for UTF-8 by its byte-order mark', () => {
	for (const { csv } of tables)
		expect([...Buffer.from(csv(), 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each([
	['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
	['+81', `'+81`],
	['-1 degree', `'-1 degree`],
	['@SUM(1)', `'@SUM(1)`],
	['\tcmd', `'\tcmd`],
	['1 = 1', '1 = 1'],
	[-12.5, '-12.5'],
])('a spreadsheet computes nothing of the cell %s', (cell, shown) => {
	const csv = toCsv(
		{
			name: 'one',
			title: '',
			description: '',
			primaryKey: [],
			columns: [{ name: 'a', type: 'string', description: '', value: () => cell }],
		},
		[null],
	);
	expect(Papa.parse<string[]>(csv).data[1]?.[0]).toBe(shown);
});

/**
 * `npm run bench`: how fast the edition is made, on an invented series.
 *
 *   npm run bench -- --records 10000 --pages 1000
 *   npm run bench -- --search --pages 1000
 *
 * `--records` are parsed and normalised, `--pages` built and indexed. The last column compares each record's time
 * with that of reading and hashing its text in the same run, so that runs on different machines can be compared.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { series as seriesSchema } from '../src/schemas/series.ts';
import { contentDir } from '../src/setting/content-dir.ts';
import { seriesFolder } from '../src/setting/working-folder.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { type Measured, measure, stopwatch } from './bench/measure.ts';
import { searchSpeeds } from './bench/search-speed.ts';
import { searchTable } from './bench/search-table.ts';
import { writeSeries } from './bench/write-series.ts';
import { command, wholeNumber } from './command.ts';
import { readContent } from './normalize/content/content-files.ts';
import { readAuthorities } from './normalize/resolve/authorities.ts';
import { parseText } from './parser/parse-text.ts';
import { readHouse } from './read-house.ts';

interface Row extends Measured {
	what: string;
	count: number;
}

export const benchCommand = command(
	{
		name: 'bench',
		does: 'Measures how fast the edition is made, on an invented series.',
		options: {
			records: {
				type: 'string',
				value: 'NUMBER',
				default: '10000',
				help: 'how many are parsed and normalised',
			},
			pages: { type: 'string', value: 'NUMBER', default: '1000', help: 'how many are built and indexed' },
			search: { type: 'boolean', help: 'measure instead the search of the own records and of these pages' },
		},
	},
	(values) =>
		values.search
			? benchSearch(wholeNumber('pages', values.pages))
			: bench(wholeNumber('records', values.records), wholeNumber('pages', values.pages)),
);
if (import.meta.main) await benchCommand();

/** The search of the edition's own records and of an invented series, each beside Pagefind's own page. */
async function benchSearch(pages: number): Promise<void> {
	const own = join('.cache', 'bench', 'own-site');
	await measure(['scripts/build-site.ts'], { OUT_DIR: own });
	const folder = await invented(pages);
	const site = join('.cache', 'bench', `${pages}-site`);
	await measure(['scripts/normalize.ts'], { CONTENT_DIR: folder });
	await measure(['scripts/build-site.ts'], { CONTENT_DIR: folder, OUT_DIR: site });
	const chromium = findChromium();
	const { authorities } = readAuthorities((await readContent(contentDir())).authorities);
	const subjects = [...(authorities?.topics ?? [])].slice(0, 2).map(({ name }) => name);
	for (const line of searchTable('own records', await searchSpeeds(own, chromium, subjects))) {
		console.log(line);
	}
	const queries = ['Bridge Charter', 'floods', '"anniversary of the agreement"'];
	for (const line of searchTable(`${pages} records`, await searchSpeeds(site, chromium, queries))) {
		console.log(line);
	}
}

async function bench(records: number, pages: number): Promise<void> {
	const rows: Row[] = [];

	const many = await invented(records);
	rows.push(await readTexts(many, records));
	rows.push(await parseTexts(many, records));
	const printed = await measure(['scripts/parse.ts', ...(await texts(many, records))]);
	rows.push({ what: 'parse command', count: records, ...printed });
	rows.push({
		what: 'normalise',
		count: records,
		...(await measure(['scripts/normalize.ts'], { CONTENT_DIR: many })),
	});

	const few = records === pages ? many : await invented(pages);
	const site = join('.cache', 'bench', `${pages}-site`);
	if (few !== many) await measure(['scripts/normalize.ts'], { CONTENT_DIR: few });
	const build = (): Promise<Measured> =>
		measure(['scripts/build-site.ts'], { CONTENT_DIR: few, OUT_DIR: site });
	await forgetBuilds(few);
	rows.push({ what: 'build and index', count: pages, ...(await build()) });
	rows.push({ what: 'build, no change', count: pages, ...(await build()) });
	await changeOneRecord(few);
	rows.push({ what: 'build, one record', count: pages, ...(await build()) });
	const pagefind = join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
	const indexed = await measure([pagefind, '--site', site, '--glob', 'meetings/*/index.html']);
	rows.push({ what: 'index alone', count: pages, ...indexed });

	print(rows);
}

/** Takes away what earlier builds of a series kept, so that the next is a first one. */
const forgetBuilds = (folder: string): Promise<void> =>
	rm(seriesFolder(folder), { recursive: true, force: true });

/** Changes one word of one entry in the middle of the series. */
async function changeOneRecord(folder: string): Promise<void> {
	const names = (await readdir(join(folder, 'meetings'))).sort();
	const file = join(folder, 'meetings', names[Math.floor(names.length / 2)] ?? '');
	const text = await readFile(file, 'utf8');
	const at = text.lastIndexOf(' would ');
	await writeFile(file, `${text.slice(0, at)} should ${text.slice(at + ' would '.length)}`);
}

async function invented(count: number): Promise<string> {
	const series = seriesSchema.parse(parse(await readFile(join(contentDir(), 'series.yaml'), 'utf8')));
	const folder = join('.cache', 'bench', String(count));
	await writeSeries(folder, series, count);
	return folder;
}

async function texts(folder: string, count: number): Promise<string[]> {
	const names = await readdir(join(folder, 'sources'));
	const found = names.filter((name) => name.endsWith('.txt')).slice(0, count);
	return found.map((name) => join(folder, 'sources', name));
}

async function readTexts(folder: string, count: number): Promise<Row> {
	const files = await texts(folder, count);
	const used = stopwatch();
	for (const file of files)
		createHash('sha256')
			.update(await readFile(file))
			.digest();
	return { what: 'read and hash', count, ...used() };
}

/** The parser alone, on texts that are in memory already. */
async function parseTexts(folder: string, count: number): Promise<Row> {
	const house = await readHouse();
	const all = await Promise.all((await texts(folder, count)).map((file) => readFile(file, 'utf8')));
	const used = stopwatch();
	for (const text of all) parseText(text, house);
	return { what: 'parse', count, ...used() };
}

function print(all: readonly Row[]): void {
	const perRecord = ({ cpuSeconds, count }: Row): number => (cpuSeconds * 1000) / count;
	const yardstick = all[0] ? perRecord(all[0]) : Number.NaN;
	const heads = ['', 'records', 'seconds', 'CPU s', 'CPU ms each', 'per CPU s', 'peak MB', '× reading'];
	const cells = all.map((row) => [
		row.what,
		String(row.count),
		row.seconds.toFixed(2),
		row.cpuSeconds.toFixed(2),
		perRecord(row).toFixed(3),
		(row.count / row.cpuSeconds).toFixed(0),
		row.peakMegabytes.toFixed(0),
		(perRecord(row) / yardstick).toFixed(1),
	]);
	for (const line of [heads, ...cells]) {
		console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(12))).join(''));
	}
}

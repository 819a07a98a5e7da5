import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeSeries } from '../scripts/bench/write-series.ts';
import { normaliseFolder } from '../scripts/normalize/testing/normalise-folder.ts';
import { series } from '../src/schemas/series.ts';

const run = promisify(execFile);

/** Records of the series: as many as make most pages differ, few enough to be built again and again. */
const records = 60;

let folder = '';
let builds = 0;
const content = (): string => join(folder, 'content');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'second-build-'));
	const real = series.parse(parse(await readFile(join('content', 'series.yaml'), 'utf8')));
	await writeSeries(content(), real, records);
	const { errors } = await normaliseFolder(content(), '2026-01-01');
	if (/: error: /u.test(errors)) throw new Error(`The invented series has faults:\n${errors}`);
	await build('site');
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds the series into a folder of that name; tells what was printed. */
async function build(name: string, env: Record<string, string> = {}): Promise<string> {
	const { stdout } = await run(process.execPath, ['scripts/build-site.ts'], {
		env: { ...process.env, NODE_ENV: undefined, ...env, CONTENT_DIR: content(), OUT_DIR: join(folder, name) },
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout;
}

/** Digest of each file of a site. */
async function digests(name: string): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const entry of await readdir(join(folder, name), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const digest = createHash('sha256')
			.update(await readFile(path))
			.digest('hex');
		found.set(relative(join(folder, name), path), digest);
	}
	return found;
}

/** Rewrites one file of the series; fails if the change changes nothing. */
async function change(path: string, from: RegExp, to: string): Promise<void> {
	const before = await readFile(join(content(), path), 'utf8');
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	await writeFile(join(content(), path), after);
}

const entry = async (index: number): Promise<string> =>
	join('meetings', (await readdir(join(content(), 'meetings'))).sort()[index] ?? '');

const kinds: readonly { what: string; make: () => Promise<void>; env?: Record<string, string> }[] = [
	{
		what: 'a word of one record and a fact of another',
		make: async () => {
			await change(await entry(20), /previous year/u, 'former year');
			await change(await entry(10), /accessed: .*/u, 'accessed: 2025-11-11');
		},
	},
	{
		what: 'what all records share',
		make: () => change('authorities/people.yaml', /name: (\S+)/u, 'name: OTHER'),
	},
	{ what: 'the address of the site', make: async () => {}, env: { SITE_URL: 'https://other.example' } },
];

test.each(kinds)(
	'after a change of $what a second build is a clean one, byte for byte',
	async ({ make, env }) => {
		await make();
		await build('site', env);
		// A folder never built into before has nothing kept for it.
		builds += 1;
		const clean = `clean-${builds}`;
		await build(clean, env);
		expect(await digests('site')).toEqual(await digests(clean));
		await rm(join(folder, clean), { recursive: true });
	},
);

test('a second build after one changed record makes anew what shows it, and takes the rest from the first', async () => {
	await build('site');
	await change(await entry(30), /previous year/u, 'year before');
	const told = await build('site');
	expect(told).toMatch(new RegExp(`those of ${records - 1} records as the last build made them`, 'u'));
	const [, kept = '0'] = /Pages +\d+, (\d+) as the last build/u.exec(told) ?? [];
	// Three pages a record; its own, its neighbours' and those related to it are made anew.
	expect(Number(kept)).toBeGreaterThan(records * 3 - 60);
});

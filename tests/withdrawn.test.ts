/** A published record that is withdrawn: its addresses stay and say so, its words are nowhere in the site. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContentCopy, copyContent } from '../scripts/normalize/testing/content-copy.ts';
import { normaliseFolder } from '../scripts/normalize/testing/normalise-folder.ts';

const run = promisify(execFile);
const id = '2018-08-04-kono-prak-sokhonn';
const former = '2018-08-04-kono-sokhonn';
const told = 'The publisher took the page back, and asks that it be no longer quoted.';

let content: ContentCopy;
const site = (path = ''): string => join(`${content.folder}-site`, path);
const read = (path: string): Promise<string> => readFile(site(path), 'utf8');

beforeAll(async () => {
	content = await copyContent();
	const editor = await content.read(`sources/${id}.yaml`);
	await content.write(`sources/${id}.yaml`, `${editor}withdrawn: { date: "2027-01-01", words: "${told}" }\n`);
	const links = JSON.parse(await content.read('permalinks.json'));
	await content.write('permalinks.json', JSON.stringify({ ...links, [former]: links[id] }));
	await content.write('redirects.yaml', `- { from: ${former}, to: ${id}, date: "2026-12-01" }\n`);
	expect((await normaliseFolder(content.folder, '2027-01-01')).errors).toBe('');
	await run(process.execPath, ['scripts/build-site.ts'], {
		env: {
			...process.env,
			NODE_ENV: undefined,
			SITE_URL: 'https://example.org',
			CONTENT_DIR: content.folder,
			OUT_DIR: site(),
		},
	});
});
afterAll(async () => {
	await content.remove();
	await rm(site(), { recursive: true, force: true });
});

test('the ledger says so of each address, once', async () => {
	const links = JSON.parse(await content.read('permalinks.json'));
	expect(Object.values(links[id]).map((link) => (link as { withdrawn?: string }).withdrawn)).toEqual(
		Array(8).fill('2027-01-01'),
	);
	expect(await normaliseFolder(content.folder, '2027-02-02')).toEqual({ errors: '', changed: [] });
});

test('its page and its card tell what readers are to know, and ask not to be indexed', async () => {
	for (const path of [`meetings/${id}/index.html`, `embed/${id}/index.html`]) {
		const page = await read(path);
		expect(page).toContain(told);
		expect(page).toContain('1 January 2027');
		expect(page).toContain('<meta name="robots" content="noindex">');
	}
	expect(await read(`meetings/${id}/cite/index.html`)).toContain(`href="/meetings/${id}/"`);
	expect(await read(`meetings/${former}/index.html`)).toContain(`href="/meetings/${id}/"`);
});

test('hosts that can lead on lead from its files to its page', async () => {
	const lines = (await read('_redirects')).split('\n');
	for (const name of [id, former]) {
		expect(lines).toContain(`/meetings/${name}.json /meetings/${id}/ 301`);
		expect(existsSync(site(`meetings/${name}.json`))).toBe(false);
	}
});

test('no file of the site has any of its words', async () => {
	const words = ['Manga Designers Lab', 'damage caused by torrential rain', 'number of invalid votes cast'];
	const files = await readdir(site(), { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const file of files.filter((entry) => entry.isFile())) {
		const path = join(file.parentPath, file.name);
		const bytes = await readFile(path);
		const texts = [bytes, ...unpacked(file.name, bytes)].map((one) => Buffer.from(one).toString('utf8'));
		if (texts.some((text) => words.some((word) => text.includes(word)))) found.push(path);
	}
	expect(found).toEqual([]);
});

/** What a packed file holds: the books and the search index. */
function unpacked(name: string, bytes: Buffer): Uint8Array[] {
	if (name.endsWith('.epub')) return Object.values(unzipSync(bytes));
	return /\.pf_\w+$|\.pagefind$/u.test(name) ? [gunzipSync(bytes)] : [];
}

test('it is in no list, feed, count, table or index', async () => {
	const link = `meetings/${id}/`;
	for (const path of [
		'index.html',
		'meetings/index.html',
		'people/index.html',
		'people/kono-taro/index.html',
		'topics/asean/index.html',
		'a-z/index.html',
		'meetings/feed.atom',
		'people/kono-taro/feed.json',
		'data/meetings.csv',
		'data/passages.csv',
		'data/meetings.json',
		'sitemap-0.xml',
	]) {
		expect(await read(path), path).not.toContain(link);
	}
	expect((await read('data/meetings.csv')).trimEnd().split('\r\n')).toHaveLength(1 + 4);
	const entry = JSON.parse(await read('pagefind/pagefind-entry.json'));
	expect(Object.values(entry.languages).map((one) => (one as { page_count: number }).page_count)).toEqual([
		4,
	]);
});

test('readers who follow corrections are told', async () => {
	const feed = JSON.parse(await read('corrections/feed.json'));
	expect(feed.items).toMatchObject([
		{ url: `https://example.org/meetings/${id}/`, summary: told, date_published: '2027-01-01T00:00:00.000Z' },
	]);
	expect(await read('corrections/index.html')).toContain(told);
});

test('only what was published, and since then, can be withdrawn', async () => {
	const file = 'sources/2020-10-21-motegi-prak-sokhonn.yaml';
	const before = await content.read(file);
	const errors = async (text: string): Promise<string> => {
		await content.write(file, text);
		return (await normaliseFolder(content.folder, '2027-01-01')).errors;
	};
	const withdrawn = (date: string): string => `${before}withdrawn: { date: "${date}", words: Gone. }\n`;
	expect(await errors(withdrawn('2026-11-20'))).toContain(
		'The record is withdrawn on 2026-11-20, and it was published on 2026-11-21.',
	);
	expect(await errors(withdrawn('2027-01-02'))).toContain('and that day is still to come.');
	expect(await errors(withdrawn('2027-01-01').replace(/^published:.*\n/mu, ''))).toContain(
		'The record is withdrawn, and it was never published.',
	);
	expect(await errors(before)).toBe('');
});

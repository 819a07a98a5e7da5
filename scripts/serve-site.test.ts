import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './serve-site.ts';

const files: Record<string, string> = {
	'index.html': 'home',
	'404.html': 'nothing here',
	'meetings/a/index.html': 'record',
	'meetings/a.tei.xml': '<TEI/>',
	'meetings/a.ics': 'BEGIN:VCALENDAR',
	'meetings/a.bib': '@misc{}',
	'meetings/a.ris': 'TY  -',
	'meetings/a.txt': 'ũ',
	'meetings/a.mdx': '---',
	'data/meetings.jsonl': '{}',
	'data/series.epub': 'PK',
	'data/SHA256SUMS': '00',
};

let folder: string;
let root: ServedSite;
let records: ServedSite;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, 'dist', name)), { recursive: true });
		await writeFile(join(folder, 'dist', name), content);
	}
	await writeFile(join(folder, 'secret.txt'), 'secret');
	root = await serveSite(join(folder, 'dist'));
	records = await serveSite(join(folder, 'dist'), { base: '/records/' });
});

afterAll(async () => {
	await Promise.all([root.close(), records.close()]);
	await rm(folder, { recursive: true });
});

const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

describe('a served site', () => {
	test('gives the page of a folder', async () => {
		expect(await (await get(root.url)).text()).toBe('home');
		expect(await (await get(`${root.url}meetings/a/`)).text()).toBe('record');
	});

	test('sends a folder without its slash to the folder, with its query', async () => {
		const response = await get(`${root.url}meetings/a?view=sides`);
		expect([response.status, response.headers.get('location')]).toEqual([301, '/meetings/a/?view=sides']);
	});

	test.each(['missing/', 'missing.json', 'meetings/b', '%E0%A4%A', '/example.org/'])(
		'answers %s with the page for nothing found',
		async (path) => {
			const response = await get(root.url + path);
			expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
		},
	);

	test('stands under its base path and nowhere else', async () => {
		const origin = new URL(records.url).origin;
		expect(new URL(records.url).pathname).toBe('/records/');
		expect(await (await get(`${records.url}meetings/a/`)).text()).toBe('record');
		expect((await get(`${origin}/records`)).headers.get('location')).toBe('/records/');
		expect((await get(`${records.url}meetings/a`)).headers.get('location')).toBe('/records/meetings/a/');
		expect((await get(`${origin}/meetings/a/`)).status).toBe(404);
	});

	test('gives nothing outside its folder', async () => {
		// fetch resolves dots before it asks, so the request is written by hand.
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/meetings/../../secret.txt',
		]) {
			expect(await rawStatus(root.url, path), path).toBe('HTTP/1.1 404 Not Found');
		}
	});

	test.each([
		['meetings/a/', 'text/html'],
		['meetings/a.tei.xml', 'application/tei+xml'],
		['meetings/a.ics', 'text/calendar'],
		['meetings/a.bib', 'application/x-bibtex'],
		['meetings/a.ris', 'application/x-research-info-systems'],
		['meetings/a.txt', 'text/plain'],
		['meetings/a.mdx', 'text/markdown'],
		['data/meetings.jsonl', 'application/jsonl'],
		['data/series.epub', 'application/epub+zip'],
		['data/SHA256SUMS', 'text/plain'],
	])('names the type of %s', async (path, type) => {
		expect((await get(root.url + path)).headers.get('content-type')?.split(';')[0]).toBe(type);
	});
});

function rawStatus(url: string, path: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((done, fail) => {
		const socket = connect(Number(port), hostname, () =>
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
		);
		socket.once('data', (data) => {
			socket.destroy();
			done(String(data).split('\r\n')[0] ?? '');
		});
		socket.once('error', fail);
	});
}

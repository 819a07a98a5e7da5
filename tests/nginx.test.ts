/** The README's configuration for nginx, tried with nginx itself. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const mimeTypes = '/etc/nginx/mime.types';
const installed =
	spawnSync('nginx', ['-v']).status === 0 && spawnSync('test', ['-r', mimeTypes]).status === 0;
const record = '/meetings/2022-03-20-kishida-hun-sen';

describe.skipIf(!installed)(
	`nginx${installed ? '' : ' (not installed: its configuration is not tried)'}`,
	() => {
		let stop = async (): Promise<void> => {};
		let url = '';

		beforeAll(async () => {
			const sample = /```nginx\n(.*?)```/su.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
			const port = await freePort();
			const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
			const server = sample
				.replace('listen 80;', `listen 127.0.0.1:${port};`)
				.replace('root /srv/records;', `root ${inject('site').folder};`)
				.replace('include mime.types;', `include ${mimeTypes};`);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
				.map((name) => `${name}_temp_path ${folder}/${name};`)
				.join(' ');
			writeFileSync(
				join(folder, 'nginx.conf'),
				`daemon off; master_process off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\n${server}}\n`,
			);
			const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
				stdio: ['ignore', 'ignore', 'pipe'],
			});
			let said = '';
			child.stderr.on('data', (piece) => {
				said += piece;
			});
			const ended = new Promise<void>((done) => child.once('close', () => done()));
			stop = async () => {
				child.kill();
				await ended;
				rmSync(folder, { recursive: true });
			};
			url = `http://127.0.0.1:${port}`;
			await expect
				.poll(
					async () => (await fetch(url).catch(() => null))?.status ?? (child.exitCode === null ? null : said),
				)
				.toBe(200);
		});
		afterAll(() => stop());

		const get = (path: string) => fetch(url + path, { redirect: 'manual' });

		test.each([
			['/', 'text/html; charset=utf-8'],
			[`${record}.tei.xml`, 'application/tei+xml; charset=utf-8'],
			[`${record}.csl.json`, 'application/vnd.citationstyles.csl+json; charset=utf-8'],
			[`${record}.json`, 'application/json; charset=utf-8'],
			[`${record}.bib`, 'application/x-bibtex; charset=utf-8'],
			[`${record}.ris`, 'application/x-research-info-systems; charset=utf-8'],
			[`${record}.ics`, 'text/calendar; charset=utf-8'],
			[`${record}.mdx`, 'text/markdown; charset=utf-8'],
			[`${record}.txt`, 'text/plain; charset=utf-8'],
			['/meetings/feed.atom', 'application/atom+xml; charset=utf-8'],
			['/data/passages.csv', 'text/csv; charset=utf-8'],
			['/data/series.epub', 'application/epub+zip'],
			['/data/SHA256SUMS', 'text/plain; charset=utf-8'],
		])('serves %s as %s', async (path, type) => {
			const response = await get(path);
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toBe(type);
			expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		});

		test('answers an address that leads nowhere with the page for it', async () => {
			const response = await get('/no-such-page/');
			expect(response.status).toBe(404);
			expect(await response.text()).toBe(readFileSync(join(inject('site').folder, '404.html'), 'utf8'));
		});

		test('leads a folder to its closing slash, and shows nobody what is for hosts', async () => {
			const response = await get(record);
			expect([response.status, response.headers.get('location')]).toEqual([301, `${record}/`]);
			expect((await get('/_headers')).status).toBe(404);
		});

		test('compresses words, and lets files named by a hash be kept', async () => {
			expect((await get(`${record}/`)).headers.get('content-encoding')).toBe('gzip');
			expect((await get(`${record}.tei.xml`)).headers.get('content-encoding')).toBe('gzip');
			const page = await (await get('/')).text();
			const script = /\/_astro\/[^"]+\.js/u.exec(page)?.[0] ?? '';
			expect((await get(script)).headers.get('cache-control')).toBe('max-age=31536000');
			expect((await get('/')).headers.get('cache-control')).toBeNull();
		});

		test('lets other sites frame cards alone', async () => {
			const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
			expect(await policy(`${record}/`)).toBe("frame-ancestors 'none'");
			expect(await policy('/embed/2022-03-20-kishida-hun-sen/')).toBeNull();
		});
	},
);

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => probe.once('listening', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}

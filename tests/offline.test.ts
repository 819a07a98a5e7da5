/** A reader keeps the edition and then has no network: the server is gone. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../scripts/serve-site.ts';
import { limits } from './support/limits.ts';

const record = 'meetings/2022-03-20-kishida-hun-sen/';
let folder = '';
let site: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'offline-'));
	await cp(inject('site').folder, folder, { recursive: true });
	site = await serveSite(folder);
	context = await (await chromium.connect(inject('chromium'))).newContext();
	context.setDefaultTimeout(limits.wait);
	context.on('weberror', (error) => problems.push(String(error.error())));
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			console.error(`policy: ${effectiveDirective} forbids ${blockedURI}`),
		),
	);
	page = await context.newPage();
	page.on('console', (message) => {
		if (message.text().startsWith('policy:')) problems.push(message.text());
	});
});
afterAll(async () => {
	await context.close();
	await site.close();
	await rm(folder, { recursive: true });
});

const stored = () =>
	page.evaluate(async () => ({
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));
const status = () => page.locator('#offline [role="status"]');
const text = async (path: string): Promise<string> => {
	await page.goto(site.url + path);
	return (await page.locator('main').textContent()) ?? '';
};

test('nothing is kept before the reader asks, and the size is told', async () => {
	for (const path of ['', record, 'about/', 'offline/']) {
		await page.goto(site.url + path);
		expect(await stored()).toEqual({ caches: 0, workers: 0 });
	}
	await expect
		.poll(() => status().textContent())
		.toMatch(/^Nothing is kept\. The edition has \d+\.\d MB\.$/u);
});

test('every page and the search work without a network', async () => {
	await page.getByRole('button', { name: 'Keep for offline reading' }).click();
	await expect.poll(() => status().textContent()).toContain('The edition is kept');
	const port = Number(new URL(site.url).port);
	await site.close();
	expect(await text(record)).toContain('visits to the Ream Naval Base');
	const { files } = JSON.parse(await readFile(join(folder, 'offline/files.json'), 'utf8'));
	const pages = files.map(([path]: [string]) => path).filter((path: string) => /(?:^|\/)$/u.test(path));
	expect(pages.length).toBeGreaterThan(60);
	const answers = await page.evaluate(
		(paths: string[]) => Promise.all(paths.map(async (path) => [path, (await fetch(path)).status] as const)),
		pages.map((path: string) => site.url + path),
	);
	expect(answers.filter(([, code]) => code !== 200)).toEqual([]);
	await page.goto(`${site.url}search/?q=Ream+Naval+Base`);
	await expect.poll(() => page.locator('#hits').textContent()).toContain('Ream Naval Base');
	expect(await text('no-such-page/')).toContain('No page at this address');
	await page.goto(`${site.url}meetings`);
	expect(page.url()).toBe(`${site.url}meetings/`);
	site = await serveSite(folder, { port });
});

test('a newer version comes by itself, whole, and is what is read without a network', async () => {
	const change = async (path: string, from: string, to: string): Promise<void> => {
		const words = await readFile(join(folder, path), 'utf8');
		expect(words.includes(from), `${path} has “${from}”`).toBe(true);
		await writeFile(join(folder, path), words.replaceAll(from, to));
	};
	const { version, files } = JSON.parse(await readFile(join(folder, 'offline/files.json'), 'utf8'));
	const [, digest] = files.find(([path]: [string]) => path === record);
	await change(`${record}index.html`, '>Related meetings<', '>Meetings beside it<');
	await change('offline/files.json', digest, '0123456789abcdef');
	for (const name of ['files', 'size']) await change(`offline/${name}.json`, version, 'fedcba9876543210');
	// The worker looks at most once an hour; a new one has not looked yet.
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await page.goto(site.url);
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1))))
		.toEqual(['fedcba9876543210']);
	const port = Number(new URL(site.url).port);
	await site.close();
	expect(await text(record)).toContain('Meetings beside it');
	expect(await text('about/')).toContain('About this edition');
	site = await serveSite(folder, { port });
});

test('what is kept can be removed', async () => {
	await page.goto(`${site.url}offline/`);
	await page.getByRole('button', { name: 'Remove what is kept' }).click();
	await expect.poll(() => status().textContent()).toContain('Nothing is kept.');
	expect(await stored()).toEqual({ caches: 0, workers: 0 });
	expect(problems).toEqual([]);
});

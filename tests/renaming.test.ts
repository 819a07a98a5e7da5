import { createHash } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../scripts/serve-site.ts';
import { buildSite } from './support/build-site.ts';

const old = '2018-08-04-kono-prak-sokhonn';
const renamed = '2018-08-04-kono-taro-prak-sokhonn';
const before =
	'In addition, Minister Kono presented Minister Prak Sokhonn with a present (Note) at the meeting.';
const hash = createHash('sha256').update(before).digest('hex').slice(0, 8);
const content = resolve('.cache', 'renamed-content');

let folder: string;
let page: Page;
let url: string;
const closing: (() => Promise<void>)[] = [];

/** The content with one record renamed and one of its paragraphs corrected. */
beforeAll(async () => {
	await rm(content, { recursive: true, force: true });
	await cp('content', content, { recursive: true });
	const entry = join(content, 'meetings', `${old}.mdx`);
	const text = await readFile(entry, 'utf8');
	await writeFile(entry, text.replace(`id: ${old}`, `id: ${renamed}`));
	await rename(entry, join(content, 'meetings', `${renamed}.mdx`));
	await writeFile(
		join(content, 'redirects.yaml'),
		`- { from: ${old}, to: ${renamed}, date: "2027-01-01" }\n`,
	);
	await writeFile(
		join(content, 'corrections.yaml'),
		JSON.stringify([
			{
				date: '2027-02-03',
				record: old,
				anchor: 'p4',
				before,
				after: before.replace('a present', 'a gift'),
				reason: 'The publisher corrected its page.',
			},
		]),
	);
	folder = await buildSite({
		name: 'renamed',
		env: { SITE_URL: 'https://example.org', BASE_PATH: '/records/', CONTENT_DIR: content },
	});
	const served = await serveSite(folder, { base: '/records/' });
	url = served.url;
	const browser = await chromium.connect(inject('chromium'));
	page = await browser.newPage();
	closing.push(() => browser.close(), served.close);
});

afterAll(async () => {
	for (const close of closing) await close();
});

test('the old address leads to the new one and keeps the place in the text', async () => {
	await page.goto(`${url}meetings/${old}/?view=sides#p3`);
	await page.waitForURL(`**/records/meetings/${renamed}/?view=sides#p3`);
	expect(await page.locator(':target').textContent()).toContain('Minister Kono explained');
});

test('every old address is there: pages lead on, files stand as before', async () => {
	for (const path of [`meetings/${old}/`, `meetings/${old}/cite/`, `embed/${old}/`]) {
		const html = await (await page.request.get(url + path)).text();
		const now = path.replace(old, renamed);
		expect(html).toContain(`<link rel="canonical" href="https://example.org/records/${now}">`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0;url=/records/${now}">`);
	}
	for (const extension of ['json', 'txt', 'mdx', 'tei.xml', 'bib', 'ris', 'csl.json', 'ics', 'png']) {
		const [then, now] = await Promise.all(
			[old, renamed].map((id) => readFile(join(folder, 'meetings', `${id}.${extension}`))),
		);
		expect(then?.equals(now as Buffer), extension).toBe(true);
	}
});

test('hosts that read _redirects find each old address in it', async () => {
	const lines = (await readFile(join(folder, '_redirects'), 'utf8')).split('\n');
	expect(lines).toContain(`/records/meetings/${old} /records/meetings/${renamed}/ 301`);
	expect(lines).toContain(`/records/meetings/${old}/ /records/meetings/${renamed}/ 301`);
});

test('pages that only lead on are not in the sitemap', async () => {
	const sitemap = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
	expect(sitemap).toContain(`/records/meetings/${renamed}/<`);
	expect(sitemap).not.toContain(old);
	expect(sitemap).not.toContain('/embed/');
});

test('an address made before a correction shows what changed, word by word', async () => {
	await page.goto(`${url}meetings/${old}/?h=${hash}#p4`);
	await page.waitForURL(`**/${renamed}/?h=${hash}#p4`);
	const notice = page.getByRole('note');
	expect(await notice.textContent()).toContain('were corrected on 3 February 2027');
	expect(await notice.locator('del').allTextContents()).toEqual(['present']);
	expect(await notice.locator('ins').allTextContents()).toEqual(['gift']);
	await page.waitForLoadState();
	const { y } = (await notice.boundingBox()) ?? { y: -1 };
	expect(y, 'the notice stands in the window').toBeGreaterThanOrEqual(0);
});

test('the correction stands on its record’s page, on the page of corrections and in the feed', async () => {
	await page.goto(`${url}meetings/${renamed}/`);
	expect(await page.getByRole('region', { name: 'Corrections' }).textContent()).toContain(
		'The publisher corrected its page.',
	);
	await page.goto(`${url}corrections/`);
	expect(await page.getByRole('main').textContent()).toContain(
		'One correction to words that were published before.',
	);
	const feed = JSON.parse(await readFile(join(folder, 'corrections', 'feed.json'), 'utf8'));
	expect(feed.items[0].url).toBe(`https://example.org/records/meetings/${renamed}/#p4`);
});

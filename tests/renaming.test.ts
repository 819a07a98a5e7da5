import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { open } from './support/open.ts';
import { renamed } from './support/renamed-content.ts';

const { from, to, anchor, hash, words, reason } = renamed;
const { folder } = inject('siteUnderBase');
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('the old address leads to the new one and keeps the place in the text', async () => {
	const page = await open(`/meetings/${from}/?view=sides#p3`, { base: true });
	await page.waitForURL(`**/records/meetings/${to}/?view=sides#p3`);
	expect(await page.locator(':target').textContent()).toContain('25 billion yen in yen loans');
});

test('every old address is there: pages lead on, files stand as before', async () => {
	for (const path of [`meetings/${from}/`, `meetings/${from}/cite/`, `embed/${from}/`]) {
		const html = await read(`${path}index.html`);
		const now = path.replace(from, to);
		expect(html).toContain(`<link rel="canonical" href="https://example.org/records/${now}">`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0;url=/records/${now}">`);
	}
	for (const extension of ['json', 'txt', 'mdx', 'tei.xml', 'bib', 'ris', 'csl.json', 'ics', 'png']) {
		const [then, now] = await Promise.all(
			[from, to].map((id) => readFile(join(folder, 'meetings', `${id}.${extension}`))),
		);
		expect(then?.equals(now as Buffer), extension).toBe(true);
	}
});

test('hosts that read _redirects find each old address in it', async () => {
	const lines = (await read('_redirects')).split('\n');
	expect(lines).toContain(`/records/meetings/${from} /records/meetings/${to}/ 301`);
	expect(lines).toContain(`/records/meetings/${from}/ /records/meetings/${to}/ 301`);
});

test('pages that only lead on are not in the sitemap', async () => {
	const sitemap = await read('sitemap-0.xml');
	expect(sitemap).toContain(`/records/meetings/${to}/<`);
	expect(sitemap).not.toContain(from);
	expect(sitemap).not.toContain('/embed/');
});

test('an address made before a correction shows what changed, word by word', async () => {
	const page = await open(`/meetings/${from}/?h=${hash}#${anchor}`, { base: true });
	await page.waitForURL(`**/${to}/?h=${hash}#${anchor}`);
	const notice = page.getByRole('note');
	expect(await notice.textContent()).toContain('were corrected on 3 February 2027');
	expect((await notice.locator('del').allTextContents()).join(' ').trim()).toBe(words.before);
	expect((await notice.locator('ins').allTextContents()).join(' ').trim()).toBe(words.after);
	await page.waitForLoadState();
	const { y } = (await notice.boundingBox()) ?? { y: -1 };
	expect(y, 'the notice stands in the window').toBeGreaterThanOrEqual(0);
});

test('the correction stands on its record’s page, on the page of corrections and in the feed', async () => {
	const record = await open(`/meetings/${to}/`, { base: true });
	expect(await record.getByRole('region', { name: 'Corrections' }).textContent()).toContain(reason);
	const list = await open('/corrections/', { base: true });
	expect(await list.getByRole('main').textContent()).toContain(
		'One correction to words that were published before.',
	);
	const feed = JSON.parse(await read('corrections/feed.json'));
	expect(feed.items[0].url).toBe(`https://example.org/records/meetings/${to}/#${anchor}`);
});

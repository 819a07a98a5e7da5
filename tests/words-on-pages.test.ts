import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, type Element, elementWords } from './support/built-pages.ts';
import { open } from './support/open.ts';

const site = inject('site');
const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);
const sources = readdirSync('content/sources').filter((name) => name.endsWith('.txt'));
const pathOf = (name: string): string => `/meetings/${name.slice(0, -'.txt'.length)}/`;
const folded = (text: string): string =>
	text
		.replace(/^\uFEFF/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
const sourceOf = (name: string): string => folded(readFileSync(join('content/sources', name), 'utf8'));
const summit = pathOf('2022-03-20-kishida-hun-sen.txt');

/** Words of the press texts that run over a change of speaker, or over a place that bears an editor's note. */
const across = [
	'aggression against Ukraine. In response, Prime Minister Hun Sen expressed',
	'regional hub port. Prime Minister Hun Sen expressed his gratitude',
	'responses of ASEAN so far. The two leaders concurred',
	'world order and, violate the rule of law and the respect',
	'commemorate the 50thyear of ASEAN-Japan Friendship',
	'active engagements the ASEAN chair country',
	'next year would marks the 70th anniversary',
];

describe('inside an element of published words every letter is the publisher’s', () => {
	test.each(sources)('%s stands on its page once, character by character, in its order', (name) => {
		const page = builtPages(site).find(({ path }) => path === pathOf(name));
		const published = (page?.elements ?? []).filter(
			(element) => attribute(element, 'data-published') !== null,
		);
		const runs = published.map((element) => elementWords(element, () => false));
		const source = sourceOf(name);
		for (const run of runs) expect(run).toBe(run.replace(/\s+/gu, ' ').trim());
		// Each run stands in what is left of the source, the longest first, so that a short one takes no other's place.
		let left = source;
		for (const run of [...runs].sort((a, b) => b.length - a.length)) {
			expect(left, `published words: ${run.slice(0, 80)}`).toContain(run);
			left = left.replace(run, () => '\n');
		}
		expect(left.replace(/\s/gu, ''), 'words of the source that the page does not show').toBe('');
		const paragraphs = published.filter(
			({ parentNode }) => parentNode && 'attrs' in parentNode && isParagraph(parentNode),
		);
		const places = paragraphs.map((element) => source.indexOf(elementWords(element, () => false)));
		expect(places.length).toBeGreaterThan(3);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	test.each(['', '?view=sides'])('no letter is added by a script in the view “%s”', async (query) => {
		const page = await open(summit + query, { width: 1440 });
		await page.locator('[data-ready]').waitFor({ state: 'attached' });
		await page.getByRole('link', { name: 'Paragraph 4', exact: true }).hover();
		const source = sourceOf('2022-03-20-kishida-hun-sen.txt');
		const words = await page.locator('[data-published]').allTextContents();
		for (const run of words) expect(source).toContain(run);
	});
});

const isParagraph = (element: Element): boolean => /^p\d+$/u.test(attribute(element, 'id') ?? '');

describe('the words leave the page as they are printed', () => {
	test('over the clipboard, a paragraph as one run', async () => {
		const page = await open(summit);
		for (const n of [2, 8, 10]) {
			await page.locator(`#p${n} > p`).evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
			await page.keyboard.press('Control+C');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toBe(copied.replace(/\s+/gu, ' ').trim());
			expect(sourceOf('2022-03-20-kishida-hun-sen.txt')).toContain(copied);
			expect(copied.length).toBeGreaterThan(300);
		}
	});

	test('over the clipboard, several paragraphs and their headings, without a word of the edition', async () => {
		const page = await open(summit);
		await page.evaluate(() => {
			const [from, to] = [document.querySelector('#s1'), document.querySelector('#p5 > p')];
			if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
		});
		await page.keyboard.press('Control+C');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(sourceOf('2022-03-20-kishida-hun-sen.txt')).toContain(folded(copied));
	});

	test.each(across)('the browser finds “%s”', async (words) => {
		const page = await open(summit);
		expect(sourceOf('2022-03-20-kishida-hun-sen.txt')).toContain(words);
		expect(await found(page, words)).toBe(true);
	});

	test('the browser finds no label, number or letter of the edition in the text', async () => {
		const page = await open(summit);
		expect(await found(page, 'Japan Prime Minister Kishida expressed')).toBe(false);
		expect(await found(page, '50thyearb of')).toBe(false);
	});

	test.each(across)('a link to “%s” arrives there', async (words) => {
		const page = await open('/about/', { reducedMotion: true });
		const { url } = site;
		const encoded = encodeURIComponent(words).replaceAll('-', '%2D');
		await page.goto(`${url.replace(/\/$/u, '')}${summit}#:~:text=${encoded}`);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
		const place = await page.locator('.para', { hasText: words }).boundingBox();
		const height = page.viewportSize()?.height ?? 0;
		expect(place?.y).toBeLessThan(height);
		expect((place?.y ?? 0) + (place?.height ?? 0)).toBeGreaterThan(0);
	});
});

describe('reading aids show the record', () => {
	test.each(sources)('reader mode shows %s whole, and little else', async (name) => {
		const page = await open(pathOf(name));
		await page.evaluate(readability);
		const text = folded(
			await page.evaluate(() => {
				type Reader = new (page: Document) => { parse(): { textContent: string } | null };
				const { Readability } = globalThis as unknown as { Readability: Reader };
				return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
			}),
		);
		const words = await page.locator('.para > [data-published]').allTextContents();
		for (const paragraph of words) expect(text).toContain(paragraph);
		const share = sourceOf(name).length / text.length;
		expect(share, `share of the record in ${text}`).toBeGreaterThan(0.75);
	});

	const readers = [
		{
			command: 'lynx',
			arguments: ['-dump', '-nolist', '-width=1000', '-assume_charset=utf-8', '-display_charset=utf-8'],
		},
		{ command: 'w3m', arguments: ['-dump', '-cols', '1000', '-O', 'UTF-8'] },
		{ command: 'pandoc', arguments: ['--from=html', '--to=plain', '--wrap=none'] },
	];
	test.for(readers)(
		'$command keeps the words of every paragraph together',
		({ command, arguments: options }, context) => {
			if (spawnSync(command, ['--version']).error) context.skip(`${command} is not installed here.`);
			for (const name of sources) {
				const file = join(site.folder, pathOf(name), 'index.html');
				const { stdout } = spawnSync(command, [...options, file], { encoding: 'utf8' });
				const text = stdout.replace(/\s+/gu, ' ');
				const page = builtPages(site).find(({ path }) => path === pathOf(name));
				const paragraphs = (page?.elements ?? []).filter(isParagraph);
				expect(paragraphs.length).toBeGreaterThan(3);
				for (const paragraph of paragraphs)
					expect(text).toContain(elementWords(paragraph, () => false).trim());
			}
		},
	);
});

/** What the browser's own search in the page says. */
const found = (page: Page, words: string): Promise<boolean> =>
	page.evaluate((sought) => {
		type Finder = { find(words: string, matchCase: boolean, backwards: boolean, wrap: boolean): boolean };
		return (window as unknown as Finder).find(sought, true, false, true);
	}, words);

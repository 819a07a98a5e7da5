import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';
import { open } from './support/open.ts';

const recordsOf = (site: 'site' | 'longSite'): string[] =>
	builtPages(inject(site))
		.map(({ path }) => path)
		.filter((path) => /^\/meetings\/\d{4}-\d\d-\d\d-[^/]+\/$/u.test(path));
const records = recordsOf('site');
const summit = '/meetings/2022-03-20-kishida-hun-sen/';

/** Where the first paragraph begins, in pixels from the top of the page. */
const firstWord = (page: Page): Promise<number> =>
	page.locator('#p1 > p').evaluate((paragraph) => {
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		return (range.getClientRects()[0]?.bottom ?? 0) + scrollY;
	});

describe.each(records)('%s', (path) => {
	test('begins on the first screen of a desk, and within a screen and a quarter of a phone', async () => {
		const desk = await open(path, { width: 1440, height: 900 });
		await desk.evaluate(() => document.fonts.ready);
		expect(await firstWord(desk)).toBeLessThanOrEqual(900);
		const phone = await open(path, { width: 360, height: 780, touch: true });
		await phone.evaluate(() => document.fonts.ready);
		expect(await firstWord(phone)).toBeLessThanOrEqual(780 * 1.25);
	});

	test.each([360, 820, 1440])(
		'has at most 12 stops of the keyboard before its text, %i pixels wide',
		async (width) => {
			const page = await open(path, { width });
			await page.locator('[data-ready]').waitFor({ state: 'attached' });
			let stops = 0;
			for (; stops < 60; stops += 1) {
				await page.keyboard.press('Tab');
				if (await page.evaluate(() => document.activeElement?.closest('.text') !== null)) break;
			}
			expect(stops).toBeLessThanOrEqual(12);
		},
	);
});

test('every record of a long series begins on the first screen', async () => {
	for (const path of recordsOf('longSite').slice(0, 4)) {
		const page = await open(path, { long: true, width: 1440, height: 900 });
		expect(await firstWord(page), path).toBeLessThanOrEqual(900);
		await page.close();
	}
});

describe('“About this record”', () => {
	const facts = (page: Page) => page.locator('#facts');

	test('is folded behind the text, opens at its address and by its label, and stands open beside the text', async () => {
		const phone = await open(summit, { width: 360 });
		await phone.locator('[data-ready]').waitFor({ state: 'attached' });
		expect(await phone.getByText('17:35 in Phnom Penh').isVisible()).toBe(false);
		await phone.goto(`${phone.url()}#facts`);
		await expect.poll(() => phone.getByText('17:35 in Phnom Penh').isVisible()).toBe(true);
		const desk = await open(summit, { width: 1440 });
		expect(await desk.getByText('17:35 in Phnom Penh').isVisible()).toBe(true);
		expect(await facts(desk).getAttribute('open')).not.toBeNull();
	});

	test('is open without a script and on paper', async () => {
		const bare = await open(summit, { width: 820, javaScript: false });
		expect(await bare.getByText('17:35 in Phnom Penh').isVisible()).toBe(true);
		const paper = await open(summit, { width: 657 });
		await paper.emulateMedia({ media: 'print' });
		expect(await paper.getByText('17:35 in Phnom Penh').isVisible()).toBe(true);
	});

	test('a topic leads to its paragraph in this record', async () => {
		const page = await open(summit, { width: 1440 });
		await facts(page)
			.getByText(/^\d+ subjects$/u)
			.click();
		await facts(page).getByRole('link', { name: 'Abductions issue', exact: true }).click();
		expect(new URL(page.url()).hash).toBe('#p12');
	});

	test('what is agreed, pledged and asked stands within the contents, each a link to its sentence', async () => {
		const page = await open(summit, { width: 1440 });
		const contents = page.getByRole('navigation', { name: 'In this record' });
		const groups = await contents.getByRole('heading', { level: 3 }).allTextContents();
		expect(groups).toEqual(['Agreed', 'Pledged', 'Asked']);
		await contents
			.getByRole('link', { name: 'concurred to cooperate in future international meetings.' })
			.click();
		const marked = await page.evaluate(() => document.querySelector(':target')?.textContent);
		expect(marked).toBe('The two leaders concurred to cooperate in future international meetings.');
	});

	test('an address of words that are folded away opens them', async () => {
		const page = await open(`${summit}#e-kind`, { width: 820 });
		await expect.poll(() => page.locator('#e-kind').isVisible()).toBe(true);
	});
});

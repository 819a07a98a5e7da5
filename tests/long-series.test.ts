import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { axeFindings, colourFindings } from './support/axe.ts';
import { attribute, builtPages, pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const long = inject('longSite');
const shown = '.timeline li[data-date]:visible time';

/** Ninety records, one a day: December 2024 holds 26; January 2025 31, February 28, March 5, together 64. */
describe('a series too long for one page', () => {
	test('opens at its latest records, with the way to all others', async () => {
		const page = await open('/meetings/', { long: true });
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Meetings of March 2025');
		expect(await page.locator(shown).allTextContents()).toEqual(
			[1, 2, 3, 4, 5].map((day) => `${day} March 2025`),
		);
		const links = (name: string) =>
			page.getByRole('navigation', { name }).getByRole('link').allTextContents();
		expect(await links('Years')).toEqual(['2025 64 meetings', '2024 26 meetings', 'Search all years']);
		expect(await links('Months')).toEqual([
			'January 31 meetings',
			'February 28 meetings',
			'March 5 meetings',
		]);
	});

	test('has a page for a year, and where that is too long, for its months', async () => {
		const page = await open('/meetings/2024/', { long: true });
		expect(await page.locator(shown).count()).toBe(26);
		await page.getByRole('link', { name: '2025 64 meetings' }).click();
		expect(await page.locator('main').textContent()).toContain('64 meetings. Choose a month.');
		await page.getByRole('link', { name: 'February 2025' }).click();
		await page.waitForURL('**/meetings/2025/02/');
		expect(await page.locator(shown).count()).toBe(28);
		const current = page.getByRole('navigation', { name: 'Months' }).locator('[aria-current="page"]');
		expect(await current.textContent()).toBe('February 28 meetings');
	});

	test('keeps a choice of the filter on the way from period to period, and to the search', async () => {
		const page = await open('/meetings/2024/', { long: true });
		await page.getByLabel('Kind', { exact: true }).selectOption('summit');
		const said = await page.getByRole('status').textContent();
		const kept = await page.locator(shown).count();
		expect(said).toBe(`${kept} of 26 meetings`);
		await page.getByRole('link', { name: '2025 64 meetings' }).click();
		await page.waitForURL('**/meetings/2025/?kind=summit');
		await page.getByRole('link', { name: 'January 2025' }).click();
		await page.waitForURL('**/meetings/2025/01/?kind=summit');
		expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('summit');
		await page.getByRole('link', { name: 'Search all years' }).click();
		await page.waitForURL('**/search/?kind=summit');
	});

	test('draws a month from its first day to its last', async () => {
		const page = await open('/meetings/2025/02/', { long: true });
		const ticks = await page.locator('.timeline .tick').allTextContents();
		expect(ticks).toEqual(['February 2025', 'March 2025']);
	});

	test.each(['/meetings/', '/meetings/2025/'])(
		'gives axe nothing to find on %s, light or dark',
		async (path) => {
			const page = await open(path, { long: true });
			expect(await axeFindings(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await colourFindings(page)).toEqual([]);
		},
	);

	test('can be read without JavaScript, all records included', async () => {
		const page = await open('/meetings/2025/01/', { long: true, javaScript: false });
		expect(await page.locator(shown).count()).toBe(31);
	});

	test('has an index of letters, each with its headings on a page of its own', async () => {
		const page = await open('/a-z/', { long: true });
		// One topic in eight is a charter of something: Archive Charter, Bridge Charter …
		await page.getByRole('main').getByRole('link', { name: 'B', exact: true }).click();
		await page.waitForURL('**/a-z/b/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('B');
		expect(await page.getByRole('link', { name: 'Bridge Charter' }).getAttribute('href')).toBe(
			'/topics/bridge-charter/',
		);
		expect(await page.locator('.book dt').allTextContents()).toEqual(
			expect.not.arrayContaining([expect.stringMatching(/^[^B]/u)]),
		);
	});

	test('makes no page heavier than a record may be', () => {
		const pages = new Map(builtPages(long).map((page) => [page.path, page]));
		expect(pageKinds(long).length).toBeGreaterThan(10);
		for (const { path } of pageKinds(long)) {
			const page = pages.get(path);
			if (!page) continue;
			const styles = page.elements
				.filter((element) => attribute(element, 'rel') === 'stylesheet')
				.map((element) => attribute(element, 'href') ?? '');
			const bytes = [page.file, ...styles.map((href) => `${long.folder}${href}`)]
				.map((file) => gzipSync(readFileSync(file)).length)
				.reduce((sum, size) => sum + size, 0);
			expect(bytes, path).toBeLessThanOrEqual(20_000);
		}
	});
});

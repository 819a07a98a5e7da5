import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

/** What a policy of the reader's, an old browser or a broken connection leaves: scripts within the page, no file of one. */
const blocked = {
	expected: /\.js\b|ERR_BLOCKED|ERR_FAILED|dynamically imported/u,
	prepare: async (page: Page) => {
		await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
	},
};

describe('with blocked script files', () => {
	test.each(['/search/', '/search/?q=port'])('%s says that none runs, and where else to go', async (path) => {
		const page = await open(path, blocked);
		await page.waitForLoadState();
		const told = page.getByText('Search needs a script, and none runs here.');
		expect(await told.isVisible()).toBe(true);
		expect(await told.getByRole('link').allTextContents()).toEqual([
			'subjects',
			'people',
			'places',
			'A to Z',
		]);
		expect(await page.getByRole('heading', { name: 'Where to begin' }).isVisible()).toBe(true);
	});

	test('no switch is shown that would do nothing', async () => {
		const page = await open('/meetings/2022-03-20-kishida-hun-sen/', blocked);
		await page.waitForLoadState();
		for (const dead of ['.theme', '.views', '.find'])
			expect(await page.locator(dead).isVisible(), dead).toBe(false);
	});

	test('with its files the page says nothing of that kind, and the switches work', async () => {
		const search = await open('/search/?q=port');
		await search.locator('#hits li').first().waitFor();
		expect(await search.getByText('none runs here').isVisible()).toBe(false);
		const theme = search.locator('.theme');
		await theme.click();
		expect(await search.locator('html').getAttribute('data-theme')).toBe('dark');
	});
});

describe('without JavaScript', () => {
	test.each(pageKinds(inject('site')))('a page of the kind $kind can be read', async ({ path }) => {
		const page = await open(path, { javaScript: false, status: statusOf(path) });
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(((await page.getByRole('main').textContent()) ?? '').trim().length).toBeGreaterThan(60);
		// What works by script alone is not shown to a reader who has none; a button that opens a popover needs none.
		const dead = await page
			.getByRole('main')
			.locator('button:not(form[action] button, [popovertarget])')
			.filter({ visible: true })
			.allTextContents();
		expect(dead).toEqual([]);
	});
});

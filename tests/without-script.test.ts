import { describe, expect, inject, test } from 'vitest';
import { builtPages, pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

describe('without JavaScript', () => {
	test.each(pageKinds(inject('site')))('a page of the kind $kind can be read', async ({ path }) => {
		const page = await open(path, { javaScript: false, status: statusOf(path) });
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(((await page.getByRole('main').textContent()) ?? '').trim().length).toBeGreaterThan(60);
		// What works by script alone is not shown to a reader who has none.
		const dead = await page
			.getByRole('main')
			.locator('button:not(form[action] button)')
			.filter({ visible: true })
			.allTextContents();
		expect(dead).toEqual([]);
	});

	test('every page is reached from the home page by links', async () => {
		const pages = builtPages(inject('site')).filter(
			({ path, redirects, html }) =>
				!redirects && path !== '/404.html' && !/name="robots" content="noindex/u.test(html),
		);
		const page = await open('/', { javaScript: false });
		const seen = new Set(['/']);
		const waiting = ['/'];
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await page.goto(new URL(path, inject('site').url).href);
			const found = await page
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
			for (const next of found) {
				if (seen.has(next) || !pages.some((known) => known.path === next)) continue;
				seen.add(next);
				waiting.push(next);
			}
		}
		expect(pages.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
	});
});

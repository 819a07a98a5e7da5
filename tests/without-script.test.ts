import { describe, expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

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

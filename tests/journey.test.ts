import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './support/open.ts';

/** Follows the first link in the page's main part whose address begins so; waits for the page. */
async function follow(page: Page, start: string): Promise<void> {
	const link = page.getByRole('main').locator(`a[href*="${start}"]`).filter({ visible: true }).first();
	const address = (await link.getAttribute('href')) ?? '';
	await link.click();
	await page.waitForURL((url) => url.href.endsWith(address));
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\S/u);
}

describe.each([false, true])('a reader under a base path: %s', (base) => {
	test('walks from home to a record, its subject, a person, a place, a phrase and the index by links', async () => {
		const page = await open('/', { base });
		await follow(page, '/meetings/20');
		await follow(page, '/topics/');
		await follow(page, '/meetings/20');
		await follow(page, '/people/');
		await follow(page, '/meetings/20');
		await follow(page, '/places/');
		await page.getByRole('navigation').getByRole('link', { name: 'Subjects' }).first().click();
		await page.waitForURL(/\/topics\/$/u);
		await follow(page, '/phrases/');
		await follow(page, '/meetings/20');
		await page
			.getByRole('navigation')
			.getByRole('link', { name: /A–Z|Index/u })
			.first()
			.click();
		await page.waitForURL(/\/a-z\/$/u);
		await follow(page, '#p');
		expect(await page.evaluate(() => document.querySelector(':target')?.id)).toMatch(/^p\d+$/u);
	});
});

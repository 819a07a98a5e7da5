import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

describe('with the keyboard alone', () => {
	test.each(pageKinds(inject('site')))(
		'a page of the kind $kind shows what has the focus',
		async ({ path }) => {
			const page = await open(path, { reducedMotion: true, status: statusOf(path) });
			const stops = await tabThrough(page);
			expect(stops.length).toBeGreaterThan(0);
			expect(stops.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([]);
			expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
		},
	);

	test('the first stop leads past the header to the content', async () => {
		const page = await open('/');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/iu);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		expect(inMain).toBe(true);
	});

	test('a reader gets from the home page to a paragraph', async () => {
		const page = await open('/');
		const record = page
			.getByRole('main')
			.getByRole('link')
			.and(page.locator('[href*="/meetings/2"]'))
			.first();
		await record.focus();
		await Promise.all([page.waitForURL(/\/meetings\/\d{4}-/u), page.keyboard.press('Enter')]);
		await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/#p3$/u);
		const marked = await page.evaluate(() => document.querySelector(':target')?.id);
		expect(marked).toBe('p3');
	});
});

interface Stop {
	name: string;
	visible: boolean;
	outlined: boolean;
}

/** What the page under test keeps of the focus. */
interface Watch {
	stops: Stop[];
	/** The focus has left the page. */
	left: boolean;
}

/** Where the focus stops, from the first stop to the last, at most 60 of them. */
async function tabThrough(page: Page): Promise<Stop[]> {
	await page.evaluate(() => {
		const watch: Watch = { stops: [], left: false };
		Object.assign(globalThis, { watch });
		// The key comes up when the focus has moved and the page has scrolled to it.
		addEventListener('keyup', () => {
			const element = document.activeElement;
			watch.left ||= !element || element === document.body;
			if (!element || watch.left) return;
			const box = element.getBoundingClientRect();
			const style = getComputedStyle(element);
			watch.stops.push({
				name: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
				visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
				outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
			});
		});
	});
	const seen = (): Promise<Watch> => page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);
	for (let ten = 0; ten < 6 && !(await seen()).left; ten += 1) {
		for (let count = 0; count < 10; count += 1) await page.keyboard.press('Tab');
	}
	return (await seen()).stops;
}

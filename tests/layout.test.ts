import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

const widths = [320, 360, 820, 1440, 1600];

/** Counts from the first paint on how far a page moves what it has drawn. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** How far it has moved so far, as Chromium measures it (cumulative layout shift). */
async function movement(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						done((globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)),
					),
				);
			}),
	);
}

test.each([412, 1440])('results that come move nothing that is drawn, at a width of %i', async (width) => {
	for (const query of ['ASEAN', 'FOIP', 'Kishida Jakarta', 'Angkor Wat']) {
		const page = await open(`/search/?q=${encodeURIComponent(query)}`, { width, prepare: watchShifts });
		await page.getByRole('status').filter({ hasText: query }).waitFor();
		expect.soft(await movement(page), query).toBeLessThan(0.01);
	}
});

test.each(pageKinds(inject('site')))(
	'a page of the kind $kind stands still while it loads, fits every window, and does with text twice as large',
	async ({ path }) => {
		const page = await open(path, { status: statusOf(path), prepare: watchShifts });
		expect.soft(await movement(page), 'movement').toBeLessThan(0.01);

		// An element that scrolls by itself may be wider than the window; the page may not.
		const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			expect.soft(await over(), `pixels over at ${width}`).toBeLessThanOrEqual(0);
		}
		await page.setViewportSize({ width: 640, height: 900 });
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect.soft(await over(), 'pixels over with large text').toBeLessThanOrEqual(0);
	},
);

import { expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

const widths = [320, 360, 820, 1440, 1600];

test.each(pageKinds(inject('site')))(
	'a page of the kind $kind stands still while it loads, fits every window, and does with text twice as large',
	async ({ path }) => {
		const page = await open(path, {
			status: statusOf(path),
			prepare: async (opened) => {
				await opened.addInitScript(() => {
					const shifts: number[] = [];
					Object.assign(globalThis, { shifts });
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
					}).observe({ type: 'layout-shift', buffered: true });
				});
			},
		});
		await page.evaluate(() => document.fonts.ready);
		const shifts = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					requestAnimationFrame(() =>
						requestAnimationFrame(() =>
							done((globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)),
						),
					);
				}),
		);
		expect.soft(shifts, 'movement').toBeLessThan(0.01);

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

import { describe, expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

const widths = [320, 360, 820, 1440, 1600];

describe.each(pageKinds(inject('site')))('a page of the kind $kind', ({ path }) => {
	test('fits its window from the smallest phone to the widest desk', async () => {
		const page = await open(path, { status: statusOf(path) });
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			// An element that scrolls by itself may be wider than the window; the page may not.
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `pixels over at ${width}`).toBeLessThanOrEqual(0);
		}
	});

	test('still fits when its text is twice as large', async () => {
		const page = await open(path, { width: 640, status: statusOf(path) });
		await page.addStyleTag({ content: 'html { font-size: 200% }' });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});

	test('does not move while it loads', async () => {
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
		expect(shifts).toBeLessThan(0.01);
	});
});

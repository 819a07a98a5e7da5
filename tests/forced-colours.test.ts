import { expect, inject, test } from 'vitest';
import { pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

test('with forced colours each statement keeps its rule and its word', async () => {
	const page = await open(record, { forcedColours: true });
	for (const side of ['first', 'second'] as const) {
		const turn = page.locator(`[data-published] [data-side="${side}"]`).first();
		const label = turn.locator('.who');
		expect(await label.isVisible()).toBe(true);
		const rule = await label.evaluate((element) => {
			const drawn = [
				getComputedStyle(element, '::after'),
				getComputedStyle(element, '::before'),
				getComputedStyle(element),
			];
			return drawn.some(
				(style) =>
					style.borderInlineStartStyle !== 'none' ||
					style.borderInlineEndStyle !== 'none' ||
					style.borderTopStyle !== 'none',
			);
		});
		expect(rule, `rule of the ${side} side`).toBe(true);
	}
});

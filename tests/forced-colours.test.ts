import { expect, inject, test } from 'vitest';
import { pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

test('with forced colours each statement keeps its rule and its word', async () => {
	const page = await open(record, { forcedColours: true });
	for (const side of ['first', 'second'] as const) {
		const turn = page.locator(`[data-published] [data-side="${side}"]`).first();
		const drawn = await turn.evaluate((element) => {
			const { content, backgroundImage, forcedColorAdjust, color } = getComputedStyle(element, '::before');
			return { content, backgroundImage, adjust: forcedColorAdjust, visible: color !== 'transparent' };
		});
		expect(drawn.content).toContain(side === 'first' ? 'Japan' : 'Cambodia');
		expect(drawn.visible).toBe(true);
		// A rule drawn as a picture is taken away with forced colours, unless it brings the forced colours itself.
		const rule = drawn.backgroundImage !== 'none' && drawn.adjust === 'none';
		expect(rule, `rule of the ${side} side`).toBe(true);
	}
});

import { expect, inject, test } from 'vitest';
import { axeFindings, colourFindings } from './support/axe.ts';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

test.each(pageKinds(inject('site')))(
	'a page of the kind $kind gives axe nothing to find: light, dark, on a phone; and has a sound outline',
	async ({ path }) => {
		const page = await open(path, { status: statusOf(path) });
		expect.soft(await axeFindings(page), 'light').toEqual([]);
		expect.soft(await page.getByRole('heading', { level: 1 }).count(), 'titles').toBe(1);
		expect.soft(await page.getByRole('main').count(), 'main parts').toBe(1);
		const levels = await page
			.getByRole('heading')
			.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
		const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect.soft(gaps, 'headings below a gap').toEqual([]);

		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await colourFindings(page), 'dark').toEqual([]);

		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 360, height: 900 });
		expect.soft(await axeFindings(page), 'on a phone').toEqual([]);
	},
);

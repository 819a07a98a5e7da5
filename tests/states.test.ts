import { expect, inject, test } from 'vitest';
import { axeFindings, colourFindings } from './support/axe.ts';
import { pageKinds } from './support/built-pages.ts';
import { type OpenOptions, open } from './support/open.ts';

const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

/** What a record looks like when a reader has done something. */
const states: { state: string; address: string; options?: OpenOptions }[] = [
	{ state: 'one paragraph marked', address: `${record}#p3` },
	{ state: 'by side', address: `${record}?view=sides` },
	{ state: 'by side on a phone', address: `${record}?view=sides`, options: { width: 360 } },
	{ state: 'words found', address: `${record}?q=cooperation` },
	{ state: 'a changed passage', address: `${record}?h=00000000#p3` },
];

test.each(states)(
	'a record with $state gives axe nothing to find, light or dark, and fits its window',
	async ({ address, options }) => {
		const page = await open(address, options);
		expect.soft(await axeFindings(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await colourFindings(page), 'dark').toEqual([]);
		await page.setViewportSize({ width: 320, height: 900 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect.soft(over, 'pixels over at 320').toBeLessThanOrEqual(0);
	},
);

import { describe, expect, inject, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
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

describe.each(states)('a record with $state', ({ address, options }) => {
	test.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async (scheme) => {
		const page = await open(address, { ...options, scheme });
		expect(await axeFindings(page)).toEqual([]);
	});

	test('fits its window', async () => {
		const page = await open(address, { ...options, width: 320 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});
});

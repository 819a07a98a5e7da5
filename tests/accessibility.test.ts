import { describe, expect, inject, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

describe.each(pageKinds(inject('site')))('a page of the kind $kind', ({ path }) => {
	test.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async (scheme) => {
		const page = await open(path, { scheme, status: statusOf(path) });
		expect(await axeFindings(page)).toEqual([]);
	});

	test('gives axe nothing to find on a phone', async () => {
		const page = await open(path, { width: 360, status: statusOf(path) });
		expect(await axeFindings(page)).toEqual([]);
	});

	test('has one title, one main part and headings without gaps', async () => {
		const page = await open(path, { status: statusOf(path) });
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await page.getByRole('main').count()).toBe(1);
		const levels = await page
			.getByRole('heading')
			.evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
		const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect(gaps).toEqual([]);
	});
});

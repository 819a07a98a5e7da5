import { expect, inject, test } from 'vitest';
import { pageKinds, statusOf } from './support/built-pages.ts';
import { open } from './support/open.ts';

// An embed brings no type of its own.
test.each(pageKinds(inject('siteUnderBase')).filter(({ kind }) => kind !== '/embed/*/'))(
	'under a base path a page of the kind $kind has its style, its type and its links',
	async ({ path }) => {
		const page = await open(path, { base: true, status: statusOf(path) });
		await page.evaluate(() => document.fonts.ready);
		const loaded = await page.evaluate(() => ({
			rules: [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
			fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
			outside: [...document.links]
				.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/records/'))
				.map(({ href }) => href),
		}));
		expect(loaded.rules).toBeGreaterThan(5);
		expect(loaded.fonts).toBeGreaterThan(0);
		expect(loaded.outside).toEqual([]);
	},
);

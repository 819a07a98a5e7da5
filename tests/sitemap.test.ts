import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages } from './support/built-pages.ts';

describe.each(['site', 'siteUnderBase'] as const)('the sitemap of the %s', (name) => {
	const site = inject(name);
	const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
	const locations = (xml: string): string[] =>
		Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/gu), (match) => match[1] ?? '');
	const root = `https://example.org${site.base}`;

	test('is named by robots.txt, which forbids nothing', () => {
		const robots = read('robots.txt');
		expect(robots).toContain(`Sitemap: ${root}sitemap-index.xml`);
		expect(robots).not.toMatch(/^Disallow: *\S/mu);
	});

	test('lists every page that has a canonical address, each under that address, and no other', () => {
		const parts = locations(read('sitemap-index.xml')).map((address) => {
			expect(address.startsWith(root), address).toBe(true);
			return address.slice(root.length);
		});
		const listed = parts.flatMap((part) => locations(read(part)));
		const canonical = builtPages(site)
			.filter(({ redirects }) => !redirects)
			.flatMap(({ elements }) => elements)
			.filter((element) => attribute(element, 'rel') === 'canonical')
			.map((element) => attribute(element, 'href') ?? '');
		expect([...listed].sort()).toEqual([...new Set(canonical)].sort());
	});
});

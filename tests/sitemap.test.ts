import { readdirSync, readFileSync } from 'node:fs';
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

	test('says of each record, and of nothing else, on which day its words last changed', () => {
		const entries = readdirSync(site.folder)
			.filter((file) => /^sitemap-\d+\.xml$/u.test(file))
			.flatMap((file) => [...read(file).matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/gu)]);
		const dated = entries.filter(([, , day]) => day !== undefined).map(([, address]) => address);
		expect(dated).toEqual(
			entries
				.map(([, address]) => address)
				.filter((address) => /\/meetings\/\d{4}-\d\d-\d\d-[^/]+\/$/u.test(address ?? '')),
		);
		const [one] = entries.filter(([, address]) => address?.includes('2018-08-04-kono-prak-sokhonn/'));
		// The day on which its paragraphs were published: see content/permalinks.json.
		expect(one?.[2]?.slice(0, 10)).toBe('2026-11-21');
	});
});

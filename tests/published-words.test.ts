import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, type Element, elementWords } from './support/built-pages.ts';

const site = inject('site');
const sources = readdirSync('content/sources').filter((name) => name.endsWith('.txt'));
const added = ['who', 'pn', 'ref', 'note'];

const isAdded = (element: Element): boolean =>
	(attribute(element, 'class') ?? '').split(' ').some((name) => added.includes(name));
const letters = (text: string): string => text.replace(/\s+/gu, '');

describe('the page of a record', () => {
	test.each(sources)('shows every published word of %s once, and its paragraphs in their order', (name) => {
		const path = `/meetings/${name.slice(0, -'.txt'.length)}/`;
		const page = builtPages(site).find((candidate) => candidate.path === path);
		const runs = (page?.elements ?? [])
			.filter((element) => attribute(element, 'data-published') !== null)
			.map((element) => letters(elementWords(element, isAdded)));
		const source = letters(readFileSync(join('content/sources', name), 'utf8').replace(/^\uFEFF/u, ''));
		// Each run stands in what is left of the source, the longest first, so that a short one takes no other's place.
		let left = source;
		for (const run of [...runs].sort((a, b) => b.length - a.length)) {
			expect(left, `published words: ${run.slice(0, 80)}`).toContain(run);
			left = left.replace(run, () => '\n');
		}
		expect(left.replaceAll('\n', ''), 'words of the source that the page does not show').toBe('');
		const places = (page?.elements ?? [])
			.filter((element) => attribute(element, 'data-published') !== null && element.tagName === 'p')
			.filter((element) => /^p\d+$/u.test(attribute(element, 'id') ?? ''))
			.map((element) => source.indexOf(letters(elementWords(element, isAdded))));
		expect(places.length).toBeGreaterThan(3);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});
});

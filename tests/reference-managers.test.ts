import { expect, inject, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';
import { importedItem } from './support/reference-manager.ts';

const site = inject('site');
const pages = builtPages(site).filter(({ redirects }) => !redirects);
const pageAt = (path: string) => {
	const page = pages.find((candidate) => candidate.path === path);
	if (!page) throw new Error(`The site has no page ${path}.`);
	return page;
};

test('a record is imported as a web page of the house that published it, its name kept whole', () => {
	expect(importedItem(pageAt('/meetings/2020-10-21-motegi-prak-sokhonn/'))).toEqual({
		itemType: 'webpage',
		title: 'Japan-Cambodia Foreign Ministers\u2019 Telephone Talk',
		authors: [{ lastName: 'Ministry of Foreign Affairs of Japan', firstName: '' }],
		date: '2020/10/21',
		website: 'Japan–Cambodia Meetings',
		language: 'en',
		url: 'https://example.org/meetings/2020-10-21-motegi-prak-sokhonn/',
		related: ['https://www.mofa.go.jp/press/release/press4e_002950.html'],
	});
});

test('a page that is no record claims no author and no day', () => {
	for (const page of pages.filter(({ path }) => !/^\/meetings\/\d{4}-\d\d-\d\d-/u.test(path))) {
		const { itemType, authors, date } = importedItem(page);
		expect({ path: page.path, itemType, authors, date }).toEqual({
			path: page.path,
			itemType: 'webpage',
			authors: [],
			date: '',
		});
	}
});

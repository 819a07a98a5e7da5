import { describe, expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, type Element, servedFile } from './support/built-pages.ts';
import type { Site } from './support/global-setup.ts';

const published = 'https://example.org';

describe.each(['site', 'siteUnderBase'] as const)('every address on every page of the %s', (name) => {
	const site = inject(name);
	const pages = builtPages(site);
	const ids = new Map(pages.map((page) => [page.path, new Set(page.elements.flatMap(idsOf))]));

	test('leads to a file of the site, and to a place on that page', () => {
		expect(pages.length).toBeGreaterThan(5);
		expect(pages.flatMap((page) => brokenAddresses(page, site, ids))).toEqual([]);
	});

	test('can be reached from the home page by links alone', () => {
		// Embeds are for the frames of other sites, which is why they keep out of search engines.
		const listed = pages.filter(({ redirects, elements }) => !redirects && !elements.some(keepsOut));
		const waiting = ['/'];
		const reached = new Set(waiting);
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const here = new URL(site.base.slice(0, -1) + path, published);
			const elements = pages.find((page) => page.path === path)?.elements ?? [];
			for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
				const url = new URL(attribute(element, 'href') ?? '', here);
				const next = `/${url.pathname.slice(site.base.length)}`;
				if (url.origin !== published || reached.has(next)) continue;
				reached.add(next);
				waiting.push(next);
			}
		}
		expect(listed.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
	});

	test('is the only one with its id on its page', () => {
		const doubled = pages.flatMap((page) => {
			const all = page.elements.flatMap(idsOf);
			return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
		});
		expect(doubled).toEqual([]);
	});
});

const keepsOut = (element: Element): boolean =>
	attribute(element, 'name') === 'robots' && /noindex/u.test(attribute(element, 'content') ?? '');

const idsOf = (element: Element): string[] => {
	const id = attribute(element, 'id');
	return id === null ? [] : [id];
};

/** The addresses on a page that are the site's own and lead nowhere. */
function brokenAddresses(
	page: BuiltPage,
	site: Site,
	ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
	const here = new URL(site.base.slice(0, -1) + page.path, published);
	return page.elements
		.flatMap(addressesOf)
		.filter((address) => {
			const url = new URL(address, here);
			if (url.origin !== published) return false;
			if (!url.pathname.startsWith(site.base)) return true;
			const path = decodeURI(`/${url.pathname.slice(site.base.length)}`);
			if (servedFile(site, path) === null) return true;
			const fragment = decodeURIComponent(url.hash.slice(1));
			return fragment !== '' && !ids.get(path)?.has(fragment);
		})
		.map((address) => `${page.path} → ${address}`);
}

function addressesOf(element: Element): string[] {
	const srcset = (attribute(element, 'srcset') ?? '')
		.split(',')
		.map((part) => part.trim().split(/\s/u)[0] ?? '');
	const plain = ['href', 'src', 'action', 'poster', 'data'].map((name) => attribute(element, name) ?? '');
	const card = ['og:image', 'og:url', 'twitter:image'].includes(
		attribute(element, 'property') ?? attribute(element, 'name') ?? '',
	)
		? [attribute(element, 'content') ?? '']
		: [];
	const refresh = /^\s*\d+\s*;\s*url=(.*)$/iu.exec(attribute(element, 'content') ?? '')?.[1] ?? '';
	return [...plain, ...srcset, ...card, refresh].filter((address) => address !== '');
}

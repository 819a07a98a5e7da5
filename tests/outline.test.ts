import { expect, inject, test } from 'vitest';
import { attribute, builtPages, type Element, elementWords } from './support/built-pages.ts';

const sites = ['site', 'siteUnderBase', 'longSite'] as const;

/** What a check finds on the pages of a site. */
const findings = (site: (typeof sites)[number], check: (elements: readonly Element[]) => string[]) =>
	builtPages(inject(site))
		.filter(({ redirects }) => !redirects)
		.flatMap(({ path, elements }) => check(elements).map((finding) => `${path} ${finding}`));

const within = (root: Element): Element[] =>
	root.childNodes.flatMap((child) => ('attrs' in child ? [child, ...within(child)] : []));
const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/u.test(tagName);

test.each(sites)('no heading of the %s stands more than one level below the one before it', (site) => {
	const skips = findings(site, (elements) => {
		const levels = elements.filter(isHeading).map(({ tagName }) => Number(tagName.slice(1)));
		return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level}`] : []));
	});
	expect(skips).toEqual([]);
});

test.each(sites)('no list of the %s gives two groups the same term', (site) => {
	const doubled = findings(site, (elements) =>
		elements
			.filter(({ tagName }) => tagName === 'dl')
			.flatMap((list) => {
				const terms = within(list)
					.filter(({ tagName, parentNode }) => tagName === 'dt' && belongsTo(parentNode, list))
					.map((term) => elementWords(term, () => false).trim());
				return terms.filter((term, index) => terms.indexOf(term) !== index);
			}),
	);
	expect(doubled).toEqual([]);
});

test.each(sites)('each article of the %s has a heading or a name', (site) => {
	const nameless = findings(site, (elements) =>
		elements
			.filter(({ tagName }) => tagName === 'article')
			.filter((article) => !within(article).some(isHeading))
			.filter((article) => !attribute(article, 'aria-label') && !attribute(article, 'aria-labelledby'))
			.map((article) => `article.${attribute(article, 'class')}`),
	);
	expect(nameless).toEqual([]);
});

/** In a description list groups stand in it or in a `div` of it. */
const belongsTo = (parent: Element['parentNode'], list: Element): boolean =>
	parent === list ||
	(parent !== null && 'tagName' in parent && parent.tagName === 'div' && parent.parentNode === list);

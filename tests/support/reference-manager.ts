import type { BuiltPage, Element } from './built-pages.ts';
import { attribute } from './built-pages.ts';

/** What a reference manager takes from a page. */
export interface Item {
	itemType: string;
	title: string;
	authors: { lastName: string; firstName: string }[];
	date: string;
	website: string;
	language: string;
	url: string;
	related: string[];
}

/**
 * Reads a page by the published rules of Zotero's translators “Embedded Metadata” and “RDF”, which Wikipedia's citation
 * service uses too: the type from `z:itemType`, else `og:type`, else a guess from `citation_` names; the fields from
 * `citation_` names, else from Open Graph.
 */
export function importedItem({ elements }: BuiltPage): Item {
	const contents = (name: string): string[] =>
		elements
			.filter((element) => element.tagName === 'meta' && nameOf(element) === name)
			.map((element) => attribute(element, 'content') ?? '');
	const first = (...names: string[]): string => names.flatMap(contents)[0] ?? '';
	const guess = contents('citation_title').length > 0 ? 'journalArticle' : 'webpage';
	return {
		itemType: first('z:itemType') || openGraphTypes[first('og:type')] || guess,
		title: first('citation_title', 'og:title'),
		authors: contents('citation_author').flatMap(authorsOf),
		date: first('citation_publication_date', 'citation_date', 'og:published_time'),
		website: first('citation_journal_title', 'og:site_name'),
		language: first('citation_language'),
		url: first('citation_public_url', 'og:url'),
		related: contents('dcterms.relation'),
	};
}

const openGraphTypes: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };

const nameOf = (element: Element): string =>
	attribute(element, 'name') ?? attribute(element, 'property') ?? '';

/** Several authors stand between semicolons, or between commas where both neighbours have a space. */
function authorsOf(value: string): Item['authors'] {
	const parts = value.split(/\s*;\s*/u);
	const byComma = value.split(/\s*,\s*/u);
	const several = parts.length === 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ');
	return (several ? byComma : parts).map(nameParts);
}

/** A name with a comma is “Family, Given”; one without ends in the family name. */
function nameParts(value: string): Item['authors'][number] {
	const author = value.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/gu, '');
	if (value.includes(',')) {
		const [lastName = '', firstName = ''] = author.split(/, ?/u);
		return { lastName, firstName };
	}
	const space = author.lastIndexOf(' ');
	return { lastName: author.slice(space + 1), firstName: author.slice(0, Math.max(0, space)) };
}

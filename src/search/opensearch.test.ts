import { expect, it } from 'vitest';
import { openSearch } from './opensearch.ts';

it('describes the search by address, with a name no longer than OpenSearch allows', () => {
	const document = openSearch({
		name: 'Records & Meetings of Long Name',
		search: 'https://example.org/records/search/',
		icon: 'https://example.org/records/favicon.ico',
		self: 'https://example.org/records/opensearch.xml',
	});
	expect(document).toContain('<ShortName>Records &amp;</ShortName>');
	expect(document).toContain('<LongName>Records &amp; Meetings of Long Name</LongName>');
	expect(document).toContain('template="https://example.org/records/search/?q={searchTerms}"');
});

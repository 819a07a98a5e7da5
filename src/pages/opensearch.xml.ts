import type { APIRoute } from 'astro';
import { getEdition } from '../edition/edition.ts';
import { openSearch } from '../search/opensearch.ts';
import { absolute, address } from '../words/addresses.ts';

export const GET: APIRoute = async () => {
	const { name } = (await getEdition()).series;
	const document = openSearch({
		name,
		search: absolute(address.search),
		icon: absolute('/favicon.ico'),
		self: absolute('/opensearch.xml'),
	});
	return new Response(document, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};

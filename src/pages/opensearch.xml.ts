import type { APIRoute } from 'astro';
import { absolute, address } from '../data/addresses.ts';
import { getEdition } from '../data/edition.ts';
import { openSearch } from '../search/opensearch.ts';

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

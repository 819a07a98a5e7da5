import { absolute } from '../words/addresses.ts';

/** Everybody may read everything. */
export const GET = (): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});

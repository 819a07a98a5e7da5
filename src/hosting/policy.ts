import { createHash } from 'node:crypto';
import { atOnce } from '../browser/at-once.ts';

/** What a page may do: `search` also runs the WebAssembly of the index, and a `card` may stand in other sites' frames. */
export type PageUse = 'page' | 'search' | 'card';

const hashes = Object.values(atOnce).map(
	(script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);

/**
 * The content security policy of a page, as its `<meta>` states it: files of the site alone, no script or style within
 * the page but the constant ones of `atOnce`, no plug-in, no frame, no other base; forms lead to the site's search.
 */
export function pagePolicy(use: PageUse): string {
	const scripts = ["'self'", ...hashes, ...(use === 'search' ? ["'wasm-unsafe-eval'"] : [])];
	return [
		"default-src 'none'",
		`script-src ${scripts.join(' ')}`,
		...['style-src', 'img-src', 'font-src', 'connect-src'].map((kind) => `${kind} 'self'`),
		"worker-src 'self'",
		"base-uri 'none'",
		`form-action ${use === 'card' ? "'none'" : "'self'"}`,
	].join('; ');
}

/** The same as a header, which alone can say who may frame the page: for a card anybody, else nobody. */
export const headerPolicy = (use: PageUse): string =>
	use === 'card' ? pagePolicy(use) : `${pagePolicy(use)}; frame-ancestors 'none'`;

/** Where the site is published: `SITE_URL` is the origin, `BASE_PATH` the folder on it. */
export const site: string = process.env.SITE_URL || 'http://localhost:4321';

/** The folder, beginning with a slash and ending without one; a slash alone at the root. */
export const base: string = `/${(process.env.BASE_PATH || '').replace(/^\/+|\/+$/g, '')}`;

/** What is wrong with `SITE_URL` or `BASE_PATH` as they are set, in one sentence; null where nothing is. */
export function addressFault({ SITE_URL = '', BASE_PATH = '' } = process.env): string | null {
	if (!/^[\w\-.~%/]*$/u.test(BASE_PATH)) {
		return `BASE_PATH is “${BASE_PATH}”; expected a folder of the address alone, for example /records/.`;
	}
	if (SITE_URL === '') return null;
	const expected = 'expected scheme and host alone, for example https://example.org';
	const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
	if (!url || !/^https?:\/\/[^/]/iu.test(SITE_URL)) return `SITE_URL is “${SITE_URL}”; ${expected}.`;
	if (url.pathname !== '/') {
		return `SITE_URL is “${SITE_URL}”; ${expected}. The folder goes into BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`;
	}
	return url.href === `${url.origin}/` ? null : `SITE_URL is “${SITE_URL}”; ${expected}.`;
}

/** An address of the edition as a link within the site. */
export const siteHref = (path: string): string => `${base.replace(/\/$/u, '')}${path}`;

/** An address of the edition as the world knows it. */
export const siteAbsolute = (path: string): string => new URL(siteHref(path), site).href;

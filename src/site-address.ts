/** Where the site is published: `SITE_URL` is the origin, `BASE_PATH` the folder on it. */
export const site: string = process.env.SITE_URL || 'http://localhost:4321';

/** The folder, beginning with a slash and ending without one; a slash alone at the root. */
export const base: string = `/${(process.env.BASE_PATH || '').replace(/^\/+|\/+$/g, '')}`;

/** An address of the edition as a link within the site. */
export const siteHref = (path: string): string => `${base.replace(/\/$/u, '')}${path}`;

/** An address of the edition as the world knows it. */
export const siteAbsolute = (path: string): string => new URL(siteHref(path), site).href;

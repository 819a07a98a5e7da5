import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../content-dir.ts';
import { movedPages } from '../exports/moved-pages.ts';
import { redirects } from '../schemas/redirects.ts';

const file = join(contentDir, 'redirects.yaml');
const moved = movedPages(redirects.parse((existsSync(file) && parse(readFileSync(file, 'utf8'))) || []));

/** Whether a page belongs in the sitemap: not the cards that other sites frame, not the pages that only lead on. */
export const isListed = (page: string): boolean => {
	const { pathname } = new URL(page);
	return !pathname.includes('/embed/') && !moved.some(({ from }) => pathname.endsWith(from));
};

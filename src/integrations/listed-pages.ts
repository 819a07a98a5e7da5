import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentDir } from '../content-dir.ts';
import { movedPages } from '../exports/redirects.ts';
import { redirects } from '../schemas/redirects.ts';
import { type Topic, topic } from '../schemas/topic.ts';

/** A YAML list of the content folder; an absent or empty file is an empty one. */
function list(name: string): unknown {
	const file = join(contentDir, name);
	return (existsSync(file) && parse(readFileSync(file, 'utf8'))) || [];
}

/** The subjects, for what is done outside the pages. */
export const topicsOfContent = (): Topic[] => z.array(topic).parse(list('authorities/topics.yaml'));

const moved = movedPages(redirects.parse(list('redirects.yaml')), topicsOfContent());

/** Whether a page belongs in the sitemap: not the cards that other sites frame, not the pages that only lead on. */
export const isListed = (page: string): boolean => {
	const { pathname } = new URL(page);
	return !pathname.includes('/embed/') && !moved.some(({ from }) => pathname.endsWith(from));
};

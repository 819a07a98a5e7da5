import type { SitemapItem } from '@astrojs/sitemap';
import { readHistory } from '../edition/history.ts';
import { presentId } from '../edition/present-id.ts';
import { movedPages } from '../exports/moved-pages.ts';
import { address } from '../words/addresses.ts';
import { topicsOfContent } from './content-topics.ts';

const { corrections, permalinks, redirects } = await readHistory();
const withdrawn = Object.entries(permalinks).flatMap(([id, anchors]) =>
	Object.values(anchors).every((link) => link.withdrawn !== undefined) ? [id] : [],
);
/** Pages that only lead on, or only say that a record is withdrawn. */
const unlisted = [
	...movedPages({ redirects, topics: topicsOfContent(), withdrawn }).map(({ from }) => from),
	...withdrawn.map(address.meeting),
];

/** Whether a page belongs in the sitemap: not the cards that other sites frame, not the pages that only lead on or say that a record is gone. */
export const isListed = (page: string): boolean => {
	const { pathname } = new URL(page);
	return !pathname.includes('/embed/') && !unlisted.some((path) => pathname.endsWith(path));
};

/** The days on which the words of each record changed: its paragraphs published, its corrections made. */
const changes = new Map<string, string[]>(
	Object.entries(permalinks).map(([id, anchors]) => [
		id,
		Object.values(anchors).map(({ published }) => published),
	]),
);
for (const { record, date } of corrections) changes.get(presentId(redirects, record))?.push(date);

const recordPage = /\/meetings\/(?<id>\d{4}-\d\d-\d\d-[^/]+)\/$/u;

/** The entry of a page, a record's with the day on which its words last changed. */
export function sitemapEntry(item: SitemapItem): SitemapItem {
	const id = recordPage.exec(new URL(item.url).pathname)?.groups?.id ?? '';
	const lastmod = changes.get(id)?.sort().at(-1);
	return lastmod === undefined ? item : { ...item, lastmod };
}

import { Feed, type Item } from 'feed';
import { address } from '../../words/addresses.ts';
import type { ExportContext } from '../context.ts';
import { jsonText } from '../series/series-ref.ts';
import { escapeHtml, xmlText } from '../xml.ts';

/** A feed holds so many of the newest entries; the data files hold all. */
export const newest = 100;

/** What a feed is of. Its page and its two files stand at `path`, `path`feed.atom and `path`feed.json. */
export interface FeedSource {
	title: string;
	description: string;
	/** Address of the page that the feed follows, ending in a slash. */
	path: string;
	/** Newest first, no more than `newest`. */
	items: readonly Item[];
	/** The last change of any entry, also of those that are too old to be held. */
	updated: Date;
}

export const feedPaths = (path: string): { atom: string; json: string } => ({
	atom: `${path}feed.atom`,
	json: `${path}feed.json`,
});

/** Atom 1.0. The library marks titles and summaries as HTML, so they are given as such. */
export const atomFeed = (source: FeedSource, context: ExportContext): string => {
	const asHtml = (words: string): string => escapeHtml(xmlText(words));
	const items = source.items.map((item) => ({
		...item,
		title: asHtml(item.title),
		description: asHtml(item.description ?? ''),
		content: xmlText(item.content ?? ''),
	}));
	return `${buildFeed({ ...source, items }, context).atom1()}\n`;
};

/** JSON Feed 1.1; the library writes version 1, which differs in how it names authors. */
export function jsonFeed(source: FeedSource, context: ExportContext): string {
	const { author, items, ...feed } = JSON.parse(buildFeed(source, context).json1()) as Version1;
	return jsonText({
		...feed,
		version: 'https://jsonfeed.org/version/1.1',
		language: context.edition.series.language,
		authors: [author],
		items: items.map(({ author: one, ...item }) => ({ ...item, ...(one && { authors: [one] }) })),
	});
}

interface Version1 {
	author: object;
	items: { author?: object }[];
}

function buildFeed({ title, description, path, items, updated }: FeedSource, context: ExportContext): Feed {
	const { series } = context.edition;
	const { atom, json } = feedPaths(path);
	const link = context.absolute(path);
	const feed = new Feed({
		id: link,
		title,
		description,
		link,
		language: series.language,
		updated,
		generator: false,
		favicon: context.absolute('/favicon.ico'),
		feedLinks: { atom: context.absolute(atom), json: context.absolute(json) },
		author: { name: series.name, link: context.absolute(address.home) },
	});
	for (const item of items) feed.addItem(item);
	return feed;
}

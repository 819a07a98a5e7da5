import type { Element } from 'xast';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { jsonText } from '../series/series-ref.ts';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';

/** A feed holds so many of the newest entries; the data files hold all. */
export const newest = 100;

/** One entry of a feed. */
export interface FeedItem {
	/** Stays the same whatever changes. */
	id: string;
	link: string;
	title: string;
	summary: string;
	/** In HTML. */
	content: string;
	/** Calendar dates, `YYYY-MM-DD`. */
	published: string;
	updated: string;
	author?: string;
	topics?: readonly { id: string; name: string }[];
}

/** What a feed is of. Its page and its two files stand at `path`, `path`feed.atom and `path`feed.json. */
export interface FeedSource {
	title: string;
	description: string;
	/** Address of the page that the feed follows, ending in a slash. */
	path: string;
	/** Newest first, no more than `newest`. */
	items: readonly FeedItem[];
	/** Day of the last change of any entry, also of those too old to be held: `YYYY-MM-DD`. */
	updated: string;
}

export const feedPaths = (path: string): { atom: string; json: string } => ({
	atom: `${path}feed.atom`,
	json: `${path}feed.json`,
});

/** The first moment of a day, as feeds name moments. */
const moment = (date: string): string => `${date}T00:00:00.000Z`;

/** Day of the last change; a feed in which nothing has happened yet stands at the beginning of time. */
export const lastUpdate = (items: readonly Pick<FeedItem, 'updated'>[]): string =>
	items
		.map(({ updated }) => updated)
		.sort()
		.at(-1) ?? '1970-01-01';

/** Atom 1.0 (RFC 4287). */
export function atomFeed(
	{ title, description, path, items, updated }: FeedSource,
	context: ExportContext,
): string {
	const { series } = context.edition;
	const link = context.absolute(path);
	return xmlDocument(
		x(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': series.language },
			onLines([
				x('id', link),
				x('title', xmlText(title)),
				x('updated', moment(updated)),
				x('author', [x('name', xmlText(series.name)), x('uri', context.absolute(address.home))]),
				x('link', { rel: 'alternate', href: link }),
				x('link', { rel: 'self', href: context.absolute(feedPaths(path).atom) }),
				x('subtitle', xmlText(description)),
				x('icon', context.absolute('/favicon.ico')),
				...items.map(atomEntry),
			]),
		),
	);
}

const atomEntry = (item: FeedItem): Element =>
	x(
		'entry',
		onLines([
			x('title', xmlText(item.title)),
			x('id', item.id),
			x('link', { rel: 'alternate', href: item.link }),
			x('published', moment(item.published)),
			x('updated', moment(item.updated)),
			item.author === undefined ? null : x('author', x('name', xmlText(item.author))),
			...(item.topics ?? []).map(({ id, name }) => x('category', { term: id, label: xmlText(name) })),
			x('summary', xmlText(item.summary)),
			x('content', { type: 'html' }, xmlText(item.content)),
		]),
	);

/** JSON Feed 1.1. */
export function jsonFeed({ title, description, path, items }: FeedSource, context: ExportContext): string {
	const { series } = context.edition;
	return jsonText({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: context.absolute(path),
		feed_url: context.absolute(feedPaths(path).json),
		description,
		favicon: context.absolute('/favicon.ico'),
		language: series.language,
		authors: [{ name: series.name, url: context.absolute(address.home) }],
		items: items.map((item) => ({
			id: item.id,
			url: item.link,
			title: item.title,
			summary: item.summary,
			content_html: item.content,
			date_published: moment(item.published),
			date_modified: moment(item.updated),
			...(item.author !== undefined && { authors: [{ name: item.author }] }),
			...(item.topics && { tags: item.topics.map(({ name }) => name) }),
		})),
	});
}

import type { ExportContext } from '../edition/export-context.ts';
import { scopeOf } from '../edition/index/scope.ts';
import { atomFeed, type FeedSource, feedPaths, jsonFeed } from '../exports/feeds/feed.ts';
import { correctionsFeed, personFeed, seriesFeed, topicFeed } from '../exports/feeds/feed-sources.ts';
import { previewImage } from '../exports/preview/preview-image.ts';
import { seriesCard } from '../exports/preview/record-card.ts';
import { peopleJson } from '../exports/series/people-json.ts';
import { placesJson } from '../exports/series/places-json.ts';
import { jsonSchema, schemaNames } from '../exports/series/schemas.ts';
import { jsonText } from '../exports/series/series-ref.ts';
import { topicsJson } from '../exports/series/topics-json.ts';
import { lexiconOf } from '../search/build/search-lexicon.ts';
import { vocabularyOf } from '../search/build/search-vocabulary.ts';
import { openSearch } from '../search/opensearch.ts';
import { address } from '../words/addresses.ts';
import { licencesText } from './licences.ts';
import type { Content } from './record-files.ts';

/** A file that is made from the whole edition, other than those that are one part a record. */
export interface SeriesFile {
	address: string;
	mediaType: string;
	make: () => Content;
}

/** Every such file of an edition. */
export function seriesFiles(context: ExportContext): SeriesFile[] {
	const { edition, absolute } = context;
	const data = (name: string, mediaType: string, make: SeriesFile['make']): SeriesFile => ({
		address: `${address.data}${name}`,
		mediaType,
		make,
	});
	return [
		data('people.json', 'application/json', () => peopleJson(context)),
		data('places.json', 'application/json', () => placesJson(context)),
		data('topics.json', 'application/json', () => topicsJson(context)),
		...schemaNames.map((name) =>
			data(`schema/${name}.json`, 'application/schema+json', () => jsonText(jsonSchema(name))),
		),
		...feeds(() => seriesFeed(context), address.meetings, context),
		...feeds(() => correctionsFeed(context), address.corrections, context),
		...[...edition.topics.values()].flatMap((topic) =>
			feeds(() => topicFeed(context, topic), address.topic(topic.id), context),
		),
		...[...edition.people.values()].flatMap((person) =>
			feeds(() => personFeed(context, person), address.person(person.id), context),
		),
		{
			address: address.preview,
			mediaType: 'image/png',
			make: () => previewImage(seriesCard(edition.series, scopeOf(edition).years)),
		},
		{ address: address.licences, mediaType: 'text/plain', make: licencesText },
		{
			address: '/robots.txt',
			mediaType: 'text/plain',
			make: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
		},
		{
			address: '/opensearch.xml',
			mediaType: 'application/opensearchdescription+xml',
			make: () =>
				openSearch({
					name: edition.series.name,
					search: absolute(address.search),
					icon: absolute('/favicon.ico'),
					self: absolute('/opensearch.xml'),
				}),
		},
		{
			address: `${address.search}lexicon.json`,
			mediaType: 'application/json',
			make: () => JSON.stringify(lexiconOf(edition)),
		},
		...Array.from(
			vocabularyOf(edition),
			([shard, words]): SeriesFile => ({
				address: `${address.search}words/${shard}.json`,
				mediaType: 'application/json',
				make: () => JSON.stringify(words),
			}),
		),
	];
}

/** The two forms of a feed; its entries are read once for both. */
function feeds(read: () => FeedSource, path: string, context: ExportContext): SeriesFile[] {
	let known: FeedSource | undefined;
	const source = (): FeedSource => {
		known ??= read();
		return known;
	};
	const { atom, json } = feedPaths(path);
	return [
		{ address: atom, mediaType: 'application/atom+xml', make: () => atomFeed(source(), context) },
		{ address: json, mediaType: 'application/feed+json', make: () => jsonFeed(source(), context) },
	];
}

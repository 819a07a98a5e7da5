import { seriesFile } from '../../edition/record-files.ts';
import { jsonFeed } from '../../exports/feeds/feed.ts';
import { seriesFeed } from '../../exports/feeds/feed-sources.ts';

export const GET = seriesFile('application/feed+json; charset=utf-8', (context) =>
	jsonFeed(seriesFeed(context), context),
);

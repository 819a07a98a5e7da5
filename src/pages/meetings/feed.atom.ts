import { seriesFile } from '../../edition/record-files.ts';
import { atomFeed } from '../../exports/feeds/feed.ts';
import { seriesFeed } from '../../exports/feeds/feed-sources.ts';

export const GET = seriesFile('application/atom+xml; charset=utf-8', (context) =>
	atomFeed(seriesFeed(context), context),
);

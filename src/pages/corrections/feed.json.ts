import { seriesFile } from '../../edition/record-files.ts';
import { jsonFeed } from '../../exports/feeds/feed.ts';
import { correctionsFeed } from '../../exports/feeds/feed-sources.ts';

export const GET = seriesFile('application/feed+json; charset=utf-8', (context) =>
	jsonFeed(correctionsFeed(context), context),
);

import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportContext } from '../../../edition/export-context.ts';
import { jsonFeed } from '../../../exports/feeds/feed.ts';
import { topicFeed } from '../../../exports/feeds/feed-sources.ts';
import type { Topic } from '../../../schemas/topic.ts';

export const getStaticPaths = (async () => {
	const { edition } = await getExportContext();
	return Array.from(edition.topics.values(), (topic) => ({ params: { id: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props }) => {
	const context = await getExportContext();
	return new Response(jsonFeed(topicFeed(context, props.topic), context), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};

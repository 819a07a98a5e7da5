import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportContext } from '../../../edition/export-context.ts';
import { atomFeed } from '../../../exports/feeds/feed.ts';
import { topicFeed } from '../../../exports/feeds/feed-sources.ts';
import type { Topic } from '../../../schemas/topic.ts';

export const getStaticPaths = (async () => {
	const { edition } = await getExportContext();
	return Array.from(edition.topics.values(), (topic) => ({ params: { id: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props }) => {
	const context = await getExportContext();
	return new Response(atomFeed(topicFeed(context, props.topic), context), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};

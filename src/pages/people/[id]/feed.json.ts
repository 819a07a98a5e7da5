import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportContext } from '../../../edition/export-context.ts';
import { jsonFeed } from '../../../exports/feeds/feed.ts';
import { personFeed } from '../../../exports/feeds/feed-sources.ts';
import type { Person } from '../../../schemas/person.ts';

export const getStaticPaths = (async () => {
	const { edition } = await getExportContext();
	return Array.from(edition.people.values(), (person) => ({ params: { id: person.id }, props: { person } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ person: Person }> = async ({ props }) => {
	const context = await getExportContext();
	return new Response(jsonFeed(personFeed(context, props.person), context), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};

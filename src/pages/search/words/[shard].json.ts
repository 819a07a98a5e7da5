import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition/edition.ts';
import { vocabularyOf } from '../../../search/build/search-vocabulary.ts';

export const getStaticPaths = (async () => {
	const shards = vocabularyOf(await getEdition());
	return [...shards].map(([shard, words]) => ({ params: { shard }, props: { words } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.words);

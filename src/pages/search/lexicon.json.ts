import type { APIRoute } from 'astro';
import { getEdition } from '../../edition/edition.ts';
import { lexiconOf } from '../../search/build/search-lexicon.ts';

export const GET: APIRoute = async () => Response.json(lexiconOf(await getEdition()));

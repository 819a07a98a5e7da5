import type { APIRoute } from 'astro';
import { getEdition } from '../../data/edition.ts';
import { lexiconOf } from '../../data/search-lexicon.ts';

export const GET: APIRoute = async () => Response.json(lexiconOf(await getEdition()));

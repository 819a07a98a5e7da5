import { href } from '../words/addresses.ts';
import { type Engine, engineOn, type Pagefind } from './engine.ts';
import type { FilterTable } from './filter-table.ts';
import type { Lexicon } from './lexicon.ts';
import type { VocabularyWord } from './spelling.ts';

/** What a search needs from the server. */
export interface Bundle {
	engine: Engine;
	lexicon: Lexicon;
}

let loading: Promise<Bundle> | undefined;

/**
 * Loads index and lexicon, once; after a failure it may be asked again. `entry` is the address under which the page has
 * the index's entry loaded already, with the index's name in it; without one it is asked for anew.
 */
export function loadBundle(entry: string | null): Promise<Bundle> {
	const tag = entry === null ? null : new URL(entry).searchParams.get('ts');
	const filters = `/pagefind/filters.json${tag === null ? '' : `?ts=${tag}`}`;
	loading ??= Promise.all([loadPagefind(tag), loadJson<Lexicon>('/search/lexicon.json')]).then(
		([pagefind, lexicon]) => ({
			engine: engineOn(pagefind, () => loadJson<FilterTable>(filters)),
			lexicon,
		}),
	);
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}

/** The words of the edition that begin with a letter; see `shardOf`. */
export const loadWords = (shard: string): Promise<VocabularyWord[]> =>
	loadJson<VocabularyWord[]>(`/search/words/${shard}.json`);

/** Pagefind, within the worker that calls this. `tag` is the name of the index, where it is known. */
async function loadPagefind(tag: string | null): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
	// Excerpts are cut from the whole sentence by the search itself.
	await pagefind.options({
		basePath: href('/pagefind/'),
		baseUrl: href('/'),
		excerptLength: 1,
		noWorker: true,
		...(tag !== null && { metaCacheTag: tag }),
	});
	await pagefind.init();
	return pagefind;
}

async function loadJson<Content>(path: string): Promise<Content> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
	return (await response.json()) as Content;
}

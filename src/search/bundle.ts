import { href } from '../words/addresses.ts';
import { type Engine, engineOn, type Pagefind } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import type { VocabularyWord } from './spelling.ts';

/** What a search needs from the server. */
export interface Bundle {
	engine: Engine;
	lexicon: Lexicon;
}

let loading: Promise<Bundle> | undefined;

/** Loads index and lexicon, once; after a failure it may be asked again. */
export function loadBundle(): Promise<Bundle> {
	loading ??= Promise.all([loadPagefind(), loadJson<Lexicon>('/search/lexicon.json')]).then(
		([pagefind, lexicon]) => ({ engine: engineOn(pagefind), lexicon }),
	);
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}

/** The words of the edition that begin with a letter; see `shardOf`. */
export const loadWords = (shard: string): Promise<VocabularyWord[]> =>
	loadJson<VocabularyWord[]>(`/search/words/${shard}.json`);

async function loadPagefind(): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
	// Excerpts are cut from the whole sentence by the search itself.
	await pagefind.options({ baseUrl: href('/'), excerptLength: 1 });
	await pagefind.init();
	return pagefind;
}

async function loadJson<Content>(path: string): Promise<Content> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
	return (await response.json()) as Content;
}

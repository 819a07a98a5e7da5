/** For tests: a real Pagefind index of small pages, asked through Pagefind's own script. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as indexer from 'pagefind';
import { indexedFragment } from './build/indexed-fragment.ts';
import { type Engine, engineOn, type Pagefind } from './engine.ts';
import { filterTable } from './filter-table.ts';
import type { Lexicon } from './lexicon.ts';

export interface FixturePage {
	id: string;
	date: string;
	/** HTML of the indexed part: heading and paragraphs with ids. */
	body: string;
	/** Name → value of what stands over the text. */
	meta?: Record<string, string>;
	/** Facet → values. */
	filters?: Record<string, string[]>;
}

export interface FixtureIndex {
	engine: Engine;
	close(): Promise<void>;
}

export async function indexOfPages(pages: readonly FixturePage[]): Promise<FixtureIndex> {
	const { index } = await indexer.createIndex();
	if (!index) throw new Error('Pagefind gave no index.');
	for (const page of pages) await index.addHTMLFile({ url: `/meetings/${page.id}/`, content: html(page) });
	const { files } = await index.getFiles();
	await indexer.close();
	const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	const script = join(folder, 'pagefind.mjs');
	const contents = new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
	await writeFile(script, contents.get('/pagefind/pagefind.js') ?? '');
	const server = createServer((request, response) => {
		const content = contents.get((request.url ?? '').split('?')[0] ?? '');
		response.statusCode = content ? 200 : 404;
		response.end(content);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	const pagefind = (await import(pathToFileURL(script).href)) as Pagefind;
	await pagefind.options({ basePath: `http://127.0.0.1:${port}/pagefind/`, baseUrl: '/', noWorker: true });
	await pagefind.init();
	return {
		engine: engineOn(pagefind, async () =>
			filterTable(
				files
					.filter(({ path }) => path.startsWith('fragment/'))
					.map(({ path, content }) => indexedFragment(path, content)),
			),
		),
		async close() {
			await new Promise((resolve) => server.close(resolve));
			await rm(folder, { recursive: true });
		},
	};
}

function html({ date, body, meta = {}, filters = {} }: FixturePage): string {
	const values = Object.entries({ year: [date.slice(0, 4)], ...filters }).flatMap(([facet, list]) =>
		list.map((value) => `<span hidden data-pagefind-filter="${facet}:${value}"></span>`),
	);
	const over = Object.entries(meta).map(
		([name, value]) => `<span hidden data-pagefind-meta="${name}:${value}"></span>`,
	);
	return `<html lang="en"><body>${values.join('')}${over.join('')}
		<span hidden data-pagefind-meta="date:${date}" data-pagefind-sort="date:${date}"></span>
		<main data-pagefind-body>${body}</main></body></html>`;
}

/** A lexicon without any knowledge, to be filled where a test needs it. */
export const emptyLexicon: Lexicon = {
	entries: [],
	synonyms: [],
	inside: {},
	labels: {},
	parties: [],
	shards: [],
	records: 0,
	paragraphs: 0,
};

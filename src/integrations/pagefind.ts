import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readEdition } from '../edition/read-edition.ts';
import { indexedFragment } from '../search/build/indexed-fragment.ts';
import { filterTable } from '../search/filter-table.ts';
import { siteHref } from '../setting/site-address.ts';
import { address } from '../words/addresses.ts';
import { removeIndexMarks } from './index-marks.ts';

/** Folder of the index within the site, and in the addresses the search asks for. */
const bundle = 'pagefind';

/** Within the published text: paragraph numbers, side labels, column heads and note letters are the edition's. */
const notPublished = ['.pn', '.who', '.ref', '.side-heads'];

/** Pagefind's own search boxes and highlighter, which the edition does not use. */
const readyMade = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./u;

/** The pages that are searched: records, one result each. Every record's id has a hyphen, no other page there has. */
const recordPages = 'meetings/*-*/index.html';

/**
 * Indexes the record pages when the site is built. In development the index of the last build is served, so that
 * search works there too; the search page says so when there is none yet.
 */
export function recordSearch(): AstroIntegration {
	let outDir: URL;
	let base = '/';
	return {
		name: 'record-search',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = config.outDir;
				base = config.base.replace(/\/*$/u, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const { edition } = await readEdition();
				const records = edition.meetings.length;
				const pages = await indexRecords(site, records);
				await writeFilterTable(site, records);
				if (records > 0) await preloadIndex(site);
				logger.info(`${pages} ${pages === 1 ? 'record' : 'records'} indexed.`);
			},
			'astro:server:setup': ({ server }) => {
				const folder = join(fileURLToPath(outDir), bundle);
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0] ?? '';
					const inBase = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
					if (!inBase.startsWith(`${bundle}/`)) return next();
					const file = normalize(join(folder, decodeURIComponent(inBase.slice(bundle.length + 1))));
					if (!file.startsWith(folder)) return next();
					stat(file).then(
						() => {
							response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
							createReadStream(file).pipe(response);
						},
						() => {
							response.statusCode = 404;
							response.end();
						},
					);
				});
			},
		},
	};
}

const contentTypes: Record<string, string> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
};

/** Writes the index of the `records` pages under `site` to `site`/pagefind; returns how many it holds. */
async function indexRecords(site: string, records: number): Promise<number> {
	try {
		const { index } = checked('start', await pagefind.createIndex({ excludeSelectors: notPublished }));
		if (!index) throw new Error('Pagefind gave no index and named no error.');
		// Where no page says what of it is searched, all of each would be.
		const { page_count } =
			records === 0
				? { page_count: 0 }
				: checked('read the record pages', await index.addDirectory({ path: site, glob: recordPages }));
		// Pages of records that are withdrawn are counted as well, and give the index nothing.
		if (page_count < records) {
			throw new Error(`Of ${records} record pages under ${site}, ${page_count} could be indexed.`);
		}
		const folder = join(site, bundle);
		checked('write the index', await index.writeFiles({ outputPath: folder }));
		await removeIndexMarks(site, recordPages);
		const unused = (await readdir(folder)).filter((name) => readyMade.test(name));
		await Promise.all(unused.map((name) => rm(join(folder, name))));
		return page_count;
	} catch (cause) {
		throw new Error(`The search index of ${site} could not be built.`, { cause });
	} finally {
		await pagefind.close();
	}
}

/** The response, if it names no error; `step` says what was tried. */
function checked<Response extends { errors: string[] }>(step: string, response: Response): Response {
	if (response.errors.length > 0) {
		throw new Error(`Pagefind could not ${step}: ${response.errors.join('; ')}`);
	}
	return response;
}

/** Writes what every record has under the filters beside the index. */
async function writeFilterTable(site: string, count: number): Promise<void> {
	const folder = join(site, bundle, 'fragment');
	// An index of no record has no such folder.
	const names = count === 0 ? [] : (await readdir(folder)).sort();
	const records = await Promise.all(
		names.map(async (name) => {
			const { id, filters } = indexedFragment(name, await readFile(join(folder, name)));
			return { id, filters };
		}),
	);
	await writeFile(join(site, bundle, 'filters.json'), JSON.stringify(filterTable(records)));
}

/** What every query needs of the index, named in the search page, so that it is loaded at once. */
async function preloadIndex(site: string): Promise<void> {
	const text = await readFile(join(site, bundle, 'pagefind-entry.json'), 'utf8');
	const { languages } = JSON.parse(text) as { languages: Record<string, { hash: string; wasm: string }> };
	const [index] = Object.values(languages);
	if (!index) throw new Error('The index names no language.');
	const files = [
		'pagefind.js',
		`pagefind-entry.json?ts=${index.hash}`,
		`pagefind.${index.hash}.pf_meta`,
		`wasm.${index.wasm}.pagefind`,
	];
	const links = files.map(
		(name) => `<link rel="preload" as="fetch" crossorigin href="${siteHref(`/${bundle}/${name}`)}">`,
	);
	const page = join(site, address.search, 'index.html');
	const html = await readFile(page, 'utf8');
	await writeFile(page, html.replace('</head>', `${links.join('')}</head>`));
}

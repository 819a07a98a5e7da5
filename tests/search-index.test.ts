import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { wordsOf } from '../src/record/body.ts';
import { readBody } from '../src/record/read-body.ts';
import { splitEntry } from '../src/record/split-entry.ts';
import { type Fragment, recordOfFragment } from '../src/search/record.ts';
import { tokensOf } from '../src/words/folding.ts';
import { attribute, builtPages } from './support/built-pages.ts';

/** What the index keeps of each record page. */
async function indexedRecords() {
	const folder = join(inject('site').folder, 'pagefind', 'fragment');
	return Promise.all(
		(await readdir(folder)).map(async (name) => {
			const text = gunzipSync(await readFile(join(folder, name))).toString();
			return recordOfFragment(JSON.parse(text.slice(text.indexOf('{'))) as Fragment);
		}),
	);
}
const words = (text: string): string => tokensOf(text).join(' ');

test('the index holds the record pages, their published words as printed and nothing else', async () => {
	const files = (await readdir('content/meetings')).filter((name) => name.endsWith('.mdx'));
	const records = await indexedRecords();
	expect(records).toHaveLength(files.length);
	for (const { url, passages } of records) {
		const id = url.split('/').at(-2);
		const body = readBody(splitEntry(await readFile(`content/meetings/${id}.mdx`, 'utf8')).body);
		const shown = passages.filter(({ kind }) => kind !== 'page').map(({ tokens }) => tokens.join(' '));
		expect(shown, url).toEqual(body.map((block) => words(wordsOf(block))));
		const said = passages
			.filter(({ kind }) => kind === 'paragraph')
			.map(({ tokens, start: from, sentences }) =>
				sentences.map(({ by, start, end }) => [by, tokens.slice(start - from, end - from).join(' ')]),
			);
		const statements = body.flatMap((block) =>
			block.type === 'paragraph'
				? [
						block.statements.map(({ by, text }, index) => [
							by,
							words(index === 0 && block.label !== null ? `${block.label} ${text}` : text),
						]),
					]
				: [],
		);
		expect(said, url).toEqual(statements);
	}
});

test('the filters of persons and places hold the records that their pages show', async () => {
	const records = await indexedRecords();
	for (const { path, elements, redirects } of builtPages(inject('site'))) {
		if (redirects) continue;
		const [, folder = '', id = ''] = /^\/(people|places)\/([^/]+)\/$/u.exec(path) ?? [];
		if (id === '') continue;
		const facet = folder === 'people' ? 'person' : 'place';
		const filtered = records
			.filter(({ filters }) => filters[facet]?.includes(id))
			.map(({ url }) => url.split('/').at(-2) ?? '');
		const shown = elements.flatMap((element) => {
			const [, record] = /\/meetings\/([^/#]*-[^/#]*)\//u.exec(attribute(element, 'href') ?? '') ?? [];
			return record ?? [];
		});
		// The page of a place also shows the records of the places in it.
		const others = shown.filter((record) => !filtered.includes(record));
		if (facet === 'person') expect(others, path).toEqual([]);
		expect(shown, path).toEqual(expect.arrayContaining(filtered));
	}
});

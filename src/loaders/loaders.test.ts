import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { expect, onTestFinished, test } from 'vitest';
import { pagesLoader } from './page-loader.ts';

interface Stored {
	id: string;
	data: Record<string, unknown>;
	digest?: string;
	body?: string;
}

/** A folder and what Astro would give a loader. */
async function running(from: string, makeLoader: (folder: string) => Loader) {
	const folder = await mkdtemp(join(tmpdir(), 'loader-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await cp(from, folder, { recursive: true });
	const store = new Map<string, Stored>();
	const parsed: string[] = [];
	const context = {
		store: {
			keys: () => [...store.keys()],
			get: (id: string) => store.get(id),
			set: (entry: Stored) => store.set(entry.id, entry),
			delete: (id: string) => store.delete(id),
			clear: () => store.clear(),
		},
		parseData: async ({ id, data }: Stored) => {
			parsed.push(id);
			return data;
		},
		renderMarkdown: async (text: string) => ({ html: text }),
		generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
	};
	const loader = makeLoader(folder);
	const load = async (): Promise<string[]> => {
		parsed.length = 0;
		await loader.load(context as never);
		return parsed.toSorted();
	};
	return { folder, store, load };
}

test('pages are loaded under their files’ names, with a digest of their words', async () => {
	const { folder, store, load } = await running('content/pages', pagesLoader);
	await writeFile(join(folder, 'more.md'), 'First words.');
	await writeFile(join(folder, 'other.txt'), 'No page.');
	await load();
	expect([...store.keys()]).toEqual(['about', 'more']);
	const before = store.get('more');
	expect(before?.body).toBe('First words.');
	await writeFile(join(folder, 'more.md'), 'Other words.');
	await load();
	expect(store.get('more')?.digest).not.toBe(before?.digest);
});

test('a series without pages has none', async () => {
	const { folder, store, load } = await running('content/pages', (path) => pagesLoader(join(path, 'none')));
	expect(folder).not.toBe('');
	await load();
	expect(store.size).toBe(0);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { splitEntry } from '../record/split-entry.ts';
import { meetingEntry } from '../schemas/meeting.ts';

/**
 * Loads the facts of every entry in a folder; bodies are read when they are asked for (see src/edition/edition.ts).
 * Watches the folder in development.
 */
export function meetingsLoader(folder: string): Loader {
	return {
		name: 'meetings',
		schema: meetingEntry,
		async load({ store, parseData, generateDigest, watcher, logger }) {
			const loadAll = async (): Promise<void> => {
				const files = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
				const present = new Set(files.map((name) => name.slice(0, -'.mdx'.length)));
				for (const id of store.keys()) if (!present.has(id)) store.delete(id);
				for (const id of present) {
					const path = join(folder, `${id}.mdx`);
					const text = await readFile(path, 'utf8');
					const digest = generateDigest(text);
					if (store.get(id)?.digest === digest) continue;
					const data = await parseData({ id, data: parse(splitEntry(text).frontmatter), filePath: path });
					store.set({ id, data, digest });
				}
			};
			await loadAll();
			watcher?.add(folder);
			for (const event of ['add', 'change', 'unlink'] as const) {
				watcher?.on(event, (path) => {
					if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
					loadAll().catch((error: unknown) => logger.error(String(error)));
				});
			}
		},
	};
}

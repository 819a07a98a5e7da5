import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';

/** Loads the Markdown files of a folder, which may be absent; the file name is the id. */
export function pagesLoader(folder: string): Loader {
	return {
		name: 'pages',
		async load({ store, renderMarkdown, generateDigest, watcher, logger }) {
			const loadAll = async (): Promise<void> => {
				const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
				store.clear();
				for (const file of files.sort()) {
					const id = file.slice(0, -'.md'.length);
					const body = await readFile(join(folder, file), 'utf8');
					const rendered = await renderMarkdown(body);
					store.set({ id, data: {}, body, rendered, digest: generateDigest(body) });
				}
			};
			await loadAll();
			watcher?.add(folder);
			for (const event of ['add', 'change', 'unlink'] as const) {
				watcher?.on(event, (path) => {
					if (!path.startsWith(folder)) return;
					loadAll().catch((error: unknown) => logger.error(String(error)));
				});
			}
		},
	};
}

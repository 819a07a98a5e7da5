import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readHistory } from '../edition/history.ts';
import { movedFiles, redirectsFile } from '../exports/moved-pages.ts';
import { recordFormats } from '../exports/record/formats.ts';
import { topicsOfContent } from './content-topics.ts';

/**
 * After the build: keeps the files of renamed records at their old addresses too, writes `_redirects` for hosts that
 * read it, and `data/SHA256SUMS` over every file that readers take away.
 */
export function publishedFiles(): AstroIntegration {
	let base = '/';
	return {
		name: 'published-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { redirects } = await readHistory();
				for (const { from, to } of movedFiles(redirects)) {
					await mkdir(dirname(join(folder, from)), { recursive: true });
					await copyFile(join(folder, to), join(folder, from));
				}
				await writeFile(join(folder, '_redirects'), redirectsFile(redirects, topicsOfContent(), base));
				await writeFile(join(folder, 'data', 'SHA256SUMS'), await checksums(folder));
			},
		},
	};
}

/** Lines as `sha256sum --check` reads them in the folder `data`, in the order of their paths. */
async function checksums(folder: string): Promise<string> {
	const data = join(folder, 'data');
	const taken = [...(await filesUnder(data)), ...(await filesUnder(join(folder, 'meetings')))].filter(
		(path) => !path.endsWith('.html') && isTaken(path),
	);
	const lines: string[] = [];
	for (const path of taken.sort()) {
		const digest = createHash('sha256')
			.update(await readFile(path))
			.digest('hex');
		lines.push(`${digest}  ${relative(data, path).split(sep).join('/')}\n`);
	}
	return lines.join('');
}

const recordEnds = recordFormats.map(({ extension }) => `.${extension}`);

/** Files of the series and the formats of records; not pages, pictures, feeds or the page's own helpers. */
const isTaken = (path: string): boolean =>
	!path.endsWith('SHA256SUMS') &&
	!path.endsWith('.cite.json') &&
	!/[\\/]feed\.(?:atom|json)$/u.test(path) &&
	(recordEnds.some((end) => path.endsWith(end)) || /[\\/]data[\\/]/u.test(path));

async function filesUnder(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

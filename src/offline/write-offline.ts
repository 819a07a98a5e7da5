import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { address } from '../words/addresses.ts';

/** What a reader needs who has no network: pages, but no cards for other sites; what they load; the search. */
const isKept = (path: string): boolean =>
	(path.endsWith('.html') && !path.startsWith('embed/')) ||
	/^(?:_astro|pagefind|search)\//u.test(path) ||
	/^favicon\.|\.cite\.json$/u.test(path);

/** Writes into a finished site what lets readers keep it: the list of its files, and their size. */
export async function writeOffline(site: string): Promise<void> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter(isKept)
		.sort();
	const files: [path: string, digest: string, bytes: number][] = [];
	for (const path of paths) {
		const bytes = await readFile(join(site, path));
		files.push([path.replace(/(?<=^|\/)index\.html$/u, ''), digestOf(bytes), bytes.length]);
	}
	const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
	const version = digestOf(JSON.stringify(files));
	const folder = join(site, address.offline);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'size.json'), JSON.stringify({ version, files: files.length, bytes }));
	await writeFile(join(folder, 'files.json'), JSON.stringify({ version, bytes, files }));
}

const digestOf = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the content folder that a test may change. */
export interface ContentCopy {
	folder: string;
	read(path: string): Promise<string>;
	write(path: string, content: string | Uint8Array): Promise<void>;
	/** Replaces words that must be there. */
	edit(path: string, from: string, to: string): Promise<void>;
	/** Every file with its bytes in hexadecimal. */
	snapshot(): Promise<Map<string, string>>;
	remove(): Promise<void>;
}

export async function copyContent(from = 'content'): Promise<ContentCopy> {
	const folder = await mkdtemp(join(tmpdir(), 'content-'));
	await cp(from, folder, { recursive: true });
	const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
	const write = (path: string, content: string | Uint8Array): Promise<void> =>
		writeFile(join(folder, path), content);
	return {
		folder,
		read,
		write,
		async edit(path, words, other) {
			const text = await read(path);
			if (!text.includes(words)) throw new Error(`${path} has no “${words}”.`);
			await write(path, text.replace(words, other));
		},
		async snapshot() {
			const names = await readdir(folder, { recursive: true, withFileTypes: true });
			const files = names
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name));
			return new Map(
				await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'hex')] as const)),
			);
		},
		remove: () => rm(folder, { recursive: true }),
	};
}

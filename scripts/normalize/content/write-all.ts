import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written, or with `content` null to be removed. `path` counts from the folder, with slashes. */
export interface FileChange {
	path: string;
	content: string | Uint8Array | null;
}

/**
 * Makes all changes or none. Everything is first written to a temporary folder beside the targets and then renamed
 * into place; should that fail half way, what was replaced is put back.
 */
export async function writeAll(folder: string, changes: readonly FileChange[]): Promise<void> {
	if (changes.length === 0) return;
	await mkdir(folder, { recursive: true });
	const temporary = await mkdtemp(join(folder, '.writing-'));
	const done: { path: string; before: Uint8Array | null }[] = [];
	try {
		for (const [index, { content }] of changes.entries()) {
			if (content !== null) await writeFile(join(temporary, String(index)), content);
		}
		for (const [index, { path, content }] of changes.entries()) {
			const target = join(folder, path);
			await mkdir(dirname(target), { recursive: true });
			done.push({ path: target, before: await bytesOf(target) });
			if (content === null) await rm(target, { force: true });
			else await rename(join(temporary, String(index)), target);
		}
	} catch (error) {
		for (const { path, before } of done.reverse()) {
			if (before === null) await rm(path, { force: true });
			else await writeFile(path, before);
		}
		throw new Error(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
	try {
		return await readFile(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

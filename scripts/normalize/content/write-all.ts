import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
	let temporary: string | null = null;
	const done: { path: string; before: Uint8Array | null }[] = [];
	try {
		await mkdir(folder, { recursive: true });
		await removeLeft(folder);
		temporary = await mkdtemp(join(folder, `${writing}${process.pid}-`));
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
		throw new Error(`Nothing was written: ${reasonOf(error, folder)}`, { cause: error });
	} finally {
		if (temporary !== null) await rm(temporary, { recursive: true, force: true });
	}
}

/** Begins the name of a folder of files that wait to be renamed; the process that writes them follows. */
const writing = '.writing-';

/** Takes away what a process left that was killed while it wrote. */
async function removeLeft(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const owner = name.startsWith(writing) ? Number.parseInt(name.slice(writing.length), 10) : null;
		if (owner === null || runs(owner)) continue;
		await rm(join(folder, name), { recursive: true, force: true });
	}
}

function runs(owner: number): boolean {
	try {
		return owner > 0 && process.kill(owner, 0);
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function reasonOf(error: unknown, folder: string): string {
	const code = codeOf(error) ?? '';
	if (code === 'ENOSPC') return 'the disk is full.';
	if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return `${folder} may not be written in.`;
	return error instanceof Error ? error.message : String(error);
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
	try {
		return await readFile(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

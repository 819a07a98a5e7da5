import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the pages and files are made with, beside the content: the code, its styles, and the versions of packages. */
const made = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const known = new Map<readonly string[], string>();

/**
 * A digest of code and of the Node that runs it: of all that makes pages and files, unless other files and folders are
 * named. Each list is read once. Tests are left out.
 */
export function codeDigest(paths: readonly string[] = made): string {
	const digest = known.get(paths);
	if (digest !== undefined) return digest;
	const hash = createHash('sha256').update(process.version);
	for (const name of paths)
		for (const file of filesIn(resolve(name))) hash.update(file).update(readFileSync(file));
	known.set(paths, hash.digest('hex'));
	return codeDigest(paths);
}

function filesIn(path: string): string[] {
	try {
		return readdirSync(path, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
		throw error;
	}
}

/** SHA-256 in hex of values and bytes in turn. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	// The length before each part keeps “ab”, “c” apart from “a”, “bc”.
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
}

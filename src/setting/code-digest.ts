import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the pages and files are made with, beside the content: the code, its styles, and the versions of packages. */
const made = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

let known: string | undefined;

/** A digest of all code that makes pages and files, and of the Node that runs it; read once. Tests are left out. */
export function codeDigest(): string {
	if (known === undefined) {
		const hash = createHash('sha256').update(process.version);
		for (const name of made)
			for (const file of filesIn(resolve(name))) hash.update(file).update(readFileSync(file));
		known = hash.digest('hex');
	}
	return known;
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

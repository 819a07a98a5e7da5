import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A reason not to build, in one sentence for whoever asked. */
export class Refused extends Error {}

/** The parts of the project that a site may neither lie in nor hold. */
const sources = ['src', 'scripts', 'public', 'tests', 'content', 'node_modules', '.git', '.cache/series'];

/** Where a site is built: within the project, since pages are rendered by code that finds its packages from there. */
export const workshopOf = (working: string): string => join(working, 'site');

/** Where the finished site waits for its turn, and the old one for its end: beside the output, on its file system. */
const besideOf = (out: string): string => join(dirname(out), `.${basename(out)}.next`);
const beforeOf = (out: string): string => join(dirname(out), `.${basename(out)}.before`);

/** The list of what the last build made, within its working folder. */
const listOf = (working: string): string => join(working, 'made.txt');

/**
 * Refuses an output folder that lies within or around sources, or that holds anything a build did not make. What a
 * build that was killed left beside it is taken away.
 */
export async function prepareOutput(out: string, content: string, working: string): Promise<void> {
	for (const source of [content, ...sources.map((name) => resolve(name))]) {
		if (isWithin(out, source) || isWithin(source, out)) {
			throw new Refused(
				`The site cannot be built into ${out}: it lies within or around ${source}. Choose another OUT_DIR.`,
			);
		}
	}
	if (!existsSync(out) && existsSync(beforeOf(out))) await rename(beforeOf(out), out);
	await rm(besideOf(out), { recursive: true, force: true });
	await rm(beforeOf(out), { recursive: true, force: true });
	const foreign = await foreignFile(out, working);
	if (foreign !== null) {
		throw new Refused(
			`The site cannot be built into ${out}: it holds ${foreign}, which no build made. Move it away, or choose another OUT_DIR.`,
		);
	}
	await rm(workshopOf(working), { recursive: true, force: true });
	await mkdir(workshopOf(working), { recursive: true });
	// Whether it can be written is known now, not after the build.
	await mkdir(besideOf(out), { recursive: true });
	await rm(besideOf(out), { recursive: true });
}

/** A file in the output folder that no build made, or null. */
async function foreignFile(out: string, working: string): Promise<string | null> {
	const files = await filesUnder(out);
	if (files.length === 0) return null;
	const made = await readFile(listOf(working), 'utf8').catch(() => null);
	if (made === null) {
		// A site of an earlier checkout: nothing but a build makes these together.
		const isSite = ['index.html', 'data/SHA256SUMS', 'pagefind/pagefind.js'].every((name) =>
			files.includes(name),
		);
		return isSite ? null : (files[0] ?? null);
	}
	const known = new Set(made.split('\n'));
	return files.find((file) => !known.has(file)) ?? null;
}

/** Puts the finished site in the place of the old one; a reader of the folder sees the one or the other. */
export async function swapIn(out: string, working: string): Promise<string[]> {
	const beside = besideOf(out);
	await moveFolder(workshopOf(working), beside).catch(async (error) => {
		await rm(beside, { recursive: true, force: true });
		throw error;
	});
	const files = await filesUnder(beside);
	// Both old and new are ours until the swap is done.
	const old = await readFile(listOf(working), 'utf8').catch(() => '');
	await writeFile(listOf(working), [...new Set([...files, ...old.split('\n')])].join('\n'));
	try {
		if (existsSync(out)) await rename(out, beforeOf(out));
		await rename(beside, out);
		await rm(beforeOf(out), { recursive: true, force: true });
	} catch (error) {
		// A folder that is a mount of its own cannot change places; its files do, one after the other.
		if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		await cp(beside, out, { recursive: true, force: true });
		const made = new Set(files);
		const left = (await filesUnder(out)).filter((file) => !made.has(file));
		await Promise.all(left.map((file) => rm(join(out, file))));
		await rm(beside, { recursive: true });
	}
	await writeFile(listOf(working), files.join('\n'));
	return files;
}

/** Moves a folder, by copying where the file systems differ. */
async function moveFolder(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}

const isWithin = (inner: string, outer: string): boolean => {
	const path = relative(outer, inner);
	return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner);
};

/** Paths of all files below a folder that may be absent, with slashes, in no order. */
async function filesUnder(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

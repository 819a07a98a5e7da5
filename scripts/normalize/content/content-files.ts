import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuthorityName, authorityFile, authorityNames } from '../resolve/authorities.ts';

/** A file of bytes with its digest. */
export interface SourceBytes {
	/** File name without `.txt`. */
	id: string;
	bytes: Uint8Array;
	sha256: string;
}

/** Everything a run reads, as bytes or as text with LF at the ends of lines, nothing interpreted. Absent optional files are null. */
export interface ContentFiles {
	series: string;
	authorities: Record<AuthorityName, string | null>;
	/** In the order of their ids. */
	sources: SourceBytes[];
	/** id → `sources/<id>.yaml` */
	editors: Map<string, string>;
	/** id → `meetings/<id>.mdx` */
	entries: Map<string, string>;
	permalinks: string | null;
	corrections: string | null;
	redirects: string | null;
}

/** Reads a content folder. The one place of the normaliser that reads files. */
export async function readContent(folder: string): Promise<ContentFiles> {
	const sourceNames = await namesIn(join(folder, 'sources'));
	const entryNames = await namesIn(join(folder, 'meetings'));
	const authorities = await Promise.all(
		authorityNames.map(async (name) => [name, await textOf(join(folder, authorityFile(name)))] as const),
	);
	const series = await textOf(join(folder, 'series.yaml'));
	if (series === null) {
		throw new Error(
			`${join(folder, 'series.yaml')} does not exist; a content folder begins with it. Is CONTENT_DIR right?`,
		);
	}
	return {
		series,
		authorities: Object.fromEntries(authorities) as ContentFiles['authorities'],
		sources: await inBatches(withEnding(sourceNames, '.txt'), async (id) => readSource(folder, id)),
		editors: new Map(await readTexts(join(folder, 'sources'), sourceNames, '.yaml')),
		entries: new Map(await readTexts(join(folder, 'meetings'), entryNames, '.mdx')),
		permalinks: await textOf(join(folder, 'permalinks.json')),
		corrections: await textOf(join(folder, 'corrections.yaml')),
		redirects: await textOf(join(folder, 'redirects.yaml')),
	};
}

async function readSource(folder: string, id: string): Promise<SourceBytes> {
	const bytes = await readFile(join(folder, 'sources', `${id}.txt`));
	return { id, bytes, sha256: digest(bytes) };
}

/** SHA-256 of bytes in lower-case hexadecimal. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const readTexts = (
	folder: string,
	names: readonly string[],
	ending: string,
): Promise<(readonly [string, string])[]> =>
	inBatches(
		withEnding(names, ending),
		async (id) => [id, await unixText(join(folder, id + ending))] as const,
	);

const withEnding = (names: readonly string[], ending: string): string[] =>
	names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));

async function namesIn(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

async function textOf(path: string): Promise<string | null> {
	try {
		return await unixText(path);
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** A checkout may have put CR LF where the repository has LF. */
const unixText = async (path: string): Promise<string> =>
	(await readFile(path, 'utf8')).replaceAll('\r\n', '\n');

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Thousands of files opened at once would meet the system's limit. */
async function inBatches<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>,
	size = 64,
): Promise<Result[]> {
	const results: Result[] = [];
	for (let at = 0; at < items.length; at += size) {
		results.push(...(await Promise.all(items.slice(at, at + size).map(work))));
	}
	return results;
}

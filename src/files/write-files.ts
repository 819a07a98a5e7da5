import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ExportContext } from '../edition/export-context.ts';
import { exportContext } from '../edition/export-context.ts';
import { readHistory } from '../edition/history.ts';
import { type ReadEdition, readEdition } from '../edition/read-edition.ts';
import { seriesEpubPieces } from '../exports/epub/series-epub.ts';
import type { Packed } from '../exports/epub/zip.ts';
import { movedFiles, redirectsFile } from '../exports/moved-pages.ts';
import { datapackageJson, type MeasuredFile } from '../exports/series/datapackage.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { codeDigest, digestOf } from '../setting/code-digest.ts';
import { contentDir } from '../setting/content-dir.ts';
import { siteAbsolute, siteHref } from '../setting/site-address.ts';
import { address } from '../words/addresses.ts';
import { readPack } from './pack.ts';
import { folds } from './record-files.ts';
import { makeRecords } from './record-pool.ts';
import { bytesOf, chapterPart, type PartNote, partsFile, type RecordMade, writeInto } from './record-work.ts';
import { seriesFiles } from './series-files.ts';

/** What was written. */
export interface WrittenFiles {
	records: number;
	files: number;
	/** Records whose files the last build had made already. */
	kept: number;
}

/**
 * Writes every file that is no page into the folder of a site: those of records, those of the series, the checksums.
 * `working` holds what the last build kept.
 */
export async function writeFiles(
	out: string,
	working: string,
	progress: (done: number, all: number) => void = () => {},
): Promise<WrittenFiles> {
	const read = await readEdition();
	const context = exportContext(read.edition, await readHistory());
	const kept = join(working, 'records');
	mkdirSync(kept, { recursive: true });
	forget(kept, read);
	const { meetings, withdrawn, ...edition } = read.edition;
	const moved = {
		redirects: context.redirects,
		topics: [...edition.topics.values()],
		withdrawn: withdrawn.map(({ id }) => id),
	};
	const { corrections, redirects } = context;
	const shared = digestOf(
		codeDigest(),
		read.shared,
		siteAbsolute('/'),
		JSON.stringify(corrections),
		JSON.stringify(redirects),
	);
	const tasks = meetings.map((meeting) => ({ meeting, digest: read.digests.get(meeting.id) ?? '' }));
	const making = makeRecords(
		tasks,
		{ content: contentDir(), out, kept, shared, edition, corrections, redirects },
		(done) => progress(done, meetings.length),
	);
	const digests = new Map<string, string>();
	const data = (path: string, sha256: string): void => {
		if (path.startsWith('data/')) digests.set(path, sha256);
	};
	let files = 0;
	for (const file of seriesFiles(context)) {
		const bytes = bytesOf(file.make());
		writeInto(join(out, file.address.slice(1)), bytes);
		data(file.address.slice(1), createHash('sha256').update(bytes).digest('hex'));
		files += 1;
		// The answers of the workers are heard between two files.
		if (files % 8 === 0) await new Promise(setImmediate);
	}
	const made = await making;
	for (const record of made) {
		files += record.files;
		for (const [path, sha256] of record.digests) digests.set(path, sha256);
	}
	for (const [path, { sha256 }] of writeFolds(out, kept, context)) {
		digests.set(path, sha256);
		files += 1;
	}
	for (const { from, to } of movedFiles(moved)) {
		mkdirSync(dirname(join(out, from)), { recursive: true });
		copyFileSync(join(out, to), join(out, from));
		const sha256 = digests.get(to.slice(1));
		if (sha256 !== undefined) digests.set(from.slice(1), sha256);
		files += 1;
	}
	writeInto(join(out, '_redirects'), bytesOf(redirectsFile(moved, siteHref('/'))));
	writeInto(join(out, '_headers'), bytesOf(headersFile(siteHref('/'))));
	writeInto(join(out, 'data', 'SHA256SUMS'), bytesOf(checksums(digests)));
	return {
		records: meetings.length,
		files: files + 3,
		kept: made.filter((one: RecordMade) => one.kept).length,
	};
}

/** Takes away what was kept for records that are no more. */
function forget(kept: string, { digests }: ReadEdition): void {
	for (const name of readdirSync(kept)) {
		const id = name.replace(/\.(?:files|parts)(?:\.new)?$/u, '');
		if (!digests.has(id) || name.endsWith('.new')) rmSync(join(kept, name));
	}
}

/** The files that are one part a record, all written in one reading of the parts; size and digest by path. */
function writeFolds(out: string, kept: string, context: ExportContext): Map<string, MeasuredFile> {
	const { meetings } = context.edition;
	const files = folds.map((fold) => ({ fold, file: growing(out, `data/${fold.name}`) }));
	const chapters = growing(out, 'data/series.epub');
	for (const { fold, file } of files) file.add(bytesOf(fold.head(context)));
	const chapter = (index: number): Packed => {
		const id = meetings[index]?.id ?? '';
		const pack = readPack<PartNote>(partsFile(kept, id));
		if (!pack)
			throw new Error(`The parts of the record ${id} are gone while the site is built. Build it again.`);
		const parts = new Map(pack.items.map((item) => [item.name, item]));
		for (const { fold, file } of files) {
			if (index > 0) file.add(bytesOf(fold.between));
			file.add(parts.get(fold.name)?.bytes ?? new Uint8Array(0));
		}
		const { note, bytes } = parts.get(chapterPart) ?? {};
		if (!note || !bytes) throw new Error(`The parts of the record ${id} hold no chapter.`);
		return { ...note, data: bytes };
	};
	let index = 0;
	for (const piece of seriesEpubPieces(context, () => chapter(index++))) chapters.add(piece);
	for (const { fold, file } of files) file.add(bytesOf(fold.tail(context)));
	const written = new Map(
		[...files.map(({ file }) => file), chapters].map((file) => [file.path, file.end()]),
	);
	const tables = new Map([...written].map(([path, one]) => [path.slice('data/'.length), one]));
	const described = growing(out, `${address.data.slice(1)}datapackage.json`);
	described.add(bytesOf(datapackageJson(context, tables)));
	return written.set(described.path, described.end());
}

/** A file that grows piece by piece, measured while it is written. */
function growing(
	out: string,
	path: string,
): { path: string; add(bytes: Uint8Array): void; end(): MeasuredFile } {
	const file = join(out, path);
	mkdirSync(dirname(file), { recursive: true });
	const handle = openSync(file, 'w');
	const hash = createHash('sha256');
	const waiting: Uint8Array[] = [];
	let held = 0;
	let bytes = 0;
	const flush = (): void => {
		const all = Buffer.concat(waiting);
		hash.update(all);
		for (let at = 0; at < all.length; ) at += writeSync(handle, all, at);
		waiting.length = 0;
		held = 0;
	};
	return {
		path,
		add(piece) {
			waiting.push(piece);
			held += piece.length;
			bytes += piece.length;
			if (held > 1 << 20) flush();
		},
		end() {
			flush();
			closeSync(handle);
			return { bytes, sha256: hash.digest('hex') };
		},
	};
}

/** Lines as `sha256sum --check` reads them in the folder `data`, in the order of their paths. */
const checksums = (digests: ReadonlyMap<string, string>): string =>
	[...digests]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, sha256]) => `${sha256}  ${relative('data', path).replaceAll('\\', '/')}\n`)
		.join('');

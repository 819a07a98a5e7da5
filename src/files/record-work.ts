import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordContext } from '../edition/export-context.ts';
import { packedChapter } from '../exports/epub/series-epub.ts';
import type { Packed } from '../exports/epub/zip.ts';
import type { Meeting } from '../record/meeting-record.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Redirect } from '../schemas/redirects.ts';
import { digestOf } from '../setting/code-digest.ts';
import { siteAbsolute } from '../setting/site-address.ts';
import { readPack, writePack } from './pack.ts';
import { folds, type RecordSource, recordFiles } from './record-files.ts';

/** What all records share, as it is handed to a worker. */
export interface RecordSetting {
	content: string;
	/** Folder of the site being built. */
	out: string;
	/** Folder of what is kept for the next build. */
	kept: string;
	/** Digest of everything below, of the code and of the site's address. */
	shared: string;
	edition: RecordContext['edition'];
	corrections: readonly Correction[];
	redirects: readonly Redirect[];
}

/** A record to be made, with the digest of its entry. */
export interface RecordTask {
	meeting: Meeting;
	digest: string;
}

/** What was written for a record. */
export interface RecordMade {
	id: string;
	/** Path in the site and SHA-256 of each file that readers take away. */
	digests: [path: string, sha256: string][];
	files: number;
	/** Whether the last build had made all of it already. */
	kept: boolean;
}

/** SHA-256 of a file that readers take away. */
type FileNote = string | null;
/** How a part stands in its file; only a chapter says more. */
export type PartNote = Omit<Packed, 'data'> | null;

export const partsFile = (kept: string, id: string): string => join(kept, `${id}.parts`);

/** Name of the part that is a chapter of the book. */
export const chapterPart = 'chapter';

/** Writes every file of a record into the site, and what it adds to the files of the series into `kept`. */
export function makeRecord({ meeting, digest }: RecordTask, setting: RecordSetting): RecordMade {
	const { content, out, kept, shared } = setting;
	const source = readFileSync(join(content, 'sources', meeting.source.file));
	const entry = readFileSync(join(content, 'meetings', `${meeting.id}.mdx`));
	const key = digestOf(shared, digest, source);
	const filesPack = join(kept, `${meeting.id}.files`);
	const known = readPack<FileNote>(filesPack, key);
	const pack = known ?? { key, items: madeFiles({ meeting, source, entry }, contextOf(setting)) };
	if (!known) {
		// The parts come first: where the files are known, so are they.
		writePack(partsFile(kept, meeting.id), { key, items: madeParts(meeting, contextOf(setting)) });
		writePack(filesPack, pack);
	}
	for (const { name, bytes } of pack.items) writeInto(join(out, name), bytes);
	return {
		id: meeting.id,
		digests: pack.items.flatMap(({ name, note }): [string, string][] =>
			note === null ? [] : [[name, note]],
		),
		files: pack.items.length,
		kept: known !== null,
	};
}

const contexts = new WeakMap<RecordSetting, RecordContext>();

function contextOf(setting: RecordSetting): RecordContext {
	const { edition, corrections, redirects } = setting;
	const context = contexts.get(setting) ?? { edition, corrections, redirects, absolute: siteAbsolute };
	contexts.set(setting, context);
	return context;
}

const madeFiles = (record: RecordSource, context: RecordContext) =>
	recordFiles.map(({ address, make, taken }) => {
		const bytes = bytesOf(make(record, context));
		const note: FileNote = taken ? createHash('sha256').update(bytes).digest('hex') : null;
		return { name: address(record.meeting.id).slice(1), note, bytes };
	});

function madeParts(meeting: Meeting, context: RecordContext) {
	const { data, ...note } = packedChapter(meeting, context);
	return [
		...folds.map(({ name, part }) => ({
			name,
			note: null as PartNote,
			bytes: bytesOf(part(meeting, context)),
		})),
		{ name: chapterPart, note: note as PartNote, bytes: data },
	];
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
	typeof content === 'string' ? Buffer.from(content, 'utf8') : content;

const folders = new Set<string>();

/** Writes a file, making its folder where it is the first in it. */
export function writeInto(path: string, bytes: Uint8Array): void {
	const folder = dirname(path);
	if (!folders.has(folder)) {
		mkdirSync(folder, { recursive: true });
		folders.add(folder);
	}
	writeFileSync(path, bytes);
}

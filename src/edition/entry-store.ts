import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'yaml';
import type { Meeting } from '../record/meeting-record.ts';
import { readBody } from '../record/read-body.ts';
import { splitEntry } from '../record/split-entry.ts';
import { meetingEntry } from '../schemas/meeting.ts';
import { codeDigest, digestOf } from '../setting/code-digest.ts';

/** A record, and the digest of the entry it was read from. */
export interface StoredEntry {
	digest: string;
	meeting: Meeting;
}

/**
 * Every entry of a folder, in order of date, then id. What was read before is kept in `store`, one line of JSON an
 * entry, under the digest of its text and of the code that reads it, and not parsed again. Throws for an entry that
 * breaks its schema, naming its file.
 */
export async function readEntries(folder: string, store: string): Promise<StoredEntry[]> {
	const kept = await readStore(store);
	const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
	const entries: StoredEntry[] = [];
	let parsed = 0;
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const digest = digestOf(codeDigest(), text);
		const line = kept.get(digest);
		if (line === undefined) parsed += 1;
		entries.push({
			digest,
			meeting:
				line === undefined ? parseEntry(name, text) : (JSON.parse(line) as { meeting: Meeting }).meeting,
		});
	}
	if (parsed > 0 || kept.size !== entries.length) await writeStore(store, entries);
	return entries.sort(
		({ meeting: a }, { meeting: b }) => a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}

/** One entry, parsed and held to its schema. */
function parseEntry(name: string, text: string): Meeting {
	try {
		const { frontmatter, body } = splitEntry(text);
		return { ...meetingEntry.parse(parse(frontmatter)), body: readBody(body) };
	} catch (cause) {
		throw new Error(
			`The entry ${name} cannot be read: ${cause instanceof Error ? cause.message : cause}\nRun “npm run normalize”, which writes entries anew.`,
			{ cause },
		);
	}
}

/** Lines of the store by digest; empty where there is none. */
async function readStore(store: string): Promise<Map<string, string>> {
	const lines = new Map<string, string>();
	try {
		for await (const line of createInterface({ input: createReadStream(store, 'utf8') })) {
			if (isWhole(line)) lines.set(line.slice(0, 64), line.slice(65));
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	return lines;
}

/** Whether a line stands whole: a digest of 64 hexadecimal digits, a space, JSON, and the mark that ends it. */
const isWhole = (line: string): boolean => line.charAt(64) === ' ' && line.endsWith(endMark);

const endMark = ',"end":1}';

async function writeStore(store: string, entries: readonly StoredEntry[]): Promise<void> {
	await mkdir(dirname(store), { recursive: true });
	const lines = function* (): Generator<string> {
		for (const { digest, meeting } of entries) yield `${digest} ${JSON.stringify({ meeting, end: 1 })}\n`;
	};
	// Written aside and renamed, so that a build that is stopped leaves no half store.
	const aside = `${store}.${process.pid}`;
	await pipeline(Readable.from(lines()), createWriteStream(aside));
	await rename(aside, store);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Meeting } from '../record/meeting-record.ts';
import { readBody } from '../record/read-body.ts';
import { splitEntry } from '../record/split-entry.ts';
import { meetingEntry } from '../schemas/meeting.ts';
import { codeDigest, digestOf } from '../setting/code-digest.ts';
import { DigestStore } from '../setting/digest-store.ts';

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
	const kept = await DigestStore.open(store);
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.mdx')).sort();
	const entries: StoredEntry[] = [];
	for (const name of names) {
		const text = await readFile(join(folder, name), 'utf8');
		const digest = digestOf(codeDigest(), text);
		entries.push({ digest, meeting: kept.get<Meeting>(digest) ?? parseEntry(name, text) });
	}
	await kept.keep(entries.map(({ digest, meeting }) => ({ digest, value: meeting })));
	return entries.sort(
		({ meeting: a }, { meeting: b }) => a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}

/** What a folder holds; nothing where it is not there yet. */
async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
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

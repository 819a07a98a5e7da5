import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Things made from one record, kept together under the digest of all they were made from. */
export interface Pack<Note> {
	key: string;
	items: { name: string; note: Note; bytes: Uint8Array }[];
}

/** One file: a line of JSON that lists what follows, then the bytes in that order. */
export function writePack<Note>(file: string, { key, items }: Pack<Note>): void {
	const list = items.map(({ name, note, bytes }) => ({ name, note, length: bytes.length }));
	const head = Buffer.from(`${JSON.stringify({ key, list })}\n`);
	// Written aside and renamed, so that a build that is stopped leaves no half pack.
	writeFileSync(`${file}.new`, Buffer.concat([head, ...items.map(({ bytes }) => bytes)]));
	renameSync(`${file}.new`, file);
}

/** The pack in a file; null where there is none, or it was made from something else than `key` stands for. */
export function readPack<Note>(file: string, key: string | null = null): Pack<Note> | null {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
	const end = bytes.indexOf('\n');
	const head = JSON.parse(bytes.toString('utf8', 0, end)) as {
		key: string;
		list: { name: string; note: Note; length: number }[];
	};
	if (key !== null && head.key !== key) return null;
	let at = end + 1;
	const items = head.list.map(({ name, note, length }) => {
		at += length;
		return { name, note, bytes: bytes.subarray(at - length, at) };
	});
	if (at !== bytes.length) throw new Error(`${file} is ${bytes.length} bytes long, not ${at}; delete it.`);
	return { key: head.key, items };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../content-dir.ts';

/** The published text of a record as it was received, decoded; offsets in the entry count from its start. */
export async function readSourceText(file: string): Promise<string> {
	return decodeSource(await readFile(join(contentDir, 'sources', file)));
}

/** UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is left out. */
function decodeSource(bytes: Uint8Array): string {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

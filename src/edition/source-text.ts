import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../setting/content-dir.ts';
import { encodingOf } from '../words/encoding.ts';

/** The published text of a record as it was received, decoded, without its byte-order mark; offsets in the entry count from its start. */
export async function readSourceText(file: string): Promise<string> {
	const bytes = await readFile(join(contentDir(), 'sources', file));
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

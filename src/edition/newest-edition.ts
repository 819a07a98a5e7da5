import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../setting/code-digest.ts';
import { contentDir } from '../setting/content-dir.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';

let read: { stamp: string; edition: Promise<ReadEdition> } | undefined;

/**
 * The edition as its files stand now. It is read again only when one of them was written since, so that every reader
 * of one state gets the very same objects.
 */
export function newestEdition(): Promise<ReadEdition> {
	const stamp = stampOf();
	if (read?.stamp !== stamp) read = { stamp, edition: readEdition() };
	return read.edition;
}

function stampOf(): string {
	const times: string[] = [];
	const folders = ['.', 'authorities', 'meetings'].filter((name) => existsSync(join(contentDir(), name)));
	for (const folder of folders) {
		for (const name of readdirSync(join(contentDir(), folder)).sort()) {
			const { mtimeMs, size } = statSync(join(contentDir(), folder, name));
			times.push(`${folder}/${name} ${mtimeMs} ${size}`);
		}
	}
	return digestOf(...times);
}

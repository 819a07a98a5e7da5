import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { series } from '../src/schemas/series.ts';
import { contentDir } from '../src/setting/content-dir.ts';
import { type HouseVocabulary, houseVocabulary } from './parser/words/house.ts';

/** The vocabulary of the series in the content folder. Throws an error that names the file and what is wrong in it. */
export async function readHouse(): Promise<HouseVocabulary> {
	const file = join(contentDir(), 'series.yaml');
	const read = series.safeParse(parse(await readFile(file, 'utf8')));
	if (!read.success) throw new Error(`${file} is not a series.\n${z.prettifyError(read.error)}`);
	return houseVocabulary(read.data);
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { writeSeries } from '../../scripts/bench/write-series.ts';
import { normaliseFolder } from '../../scripts/normalize/testing/normalise-folder.ts';
import { series } from '../../src/schemas/series.ts';

/** Writes and normalises the content of the long series; the same each time. Returns its folder. */
export async function longContent(): Promise<string> {
	const folder = resolve('.cache', 'long-content');
	const real = series.parse(parse(await readFile(join('content', 'series.yaml'), 'utf8')));
	await writeSeries(folder, real, 90, { last: '2025-03-05' });
	const { errors } = await normaliseFolder(folder, '2025-03-06', { publishing: true });
	if (errors.includes(': error:')) throw new Error(`The invented series has faults:\n${errors}`);
	return folder;
}

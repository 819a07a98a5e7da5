import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { writeSeries } from '../../scripts/bench/write-series.ts';
import { series } from '../../src/schemas/series.ts';

/** Writes and normalises the content of the long series; the same each time. Returns its folder. */
export async function longContent(): Promise<string> {
	const folder = resolve('.cache', 'long-content');
	const real = series.parse(parse(await readFile(join('content', 'series.yaml'), 'utf8')));
	await writeSeries(folder, real, 90, { last: '2025-03-05' });
	await promisify(execFile)(process.execPath, [join('scripts', 'normalize.ts')], {
		env: { ...process.env, CONTENT_DIR: folder },
	});
	return folder;
}

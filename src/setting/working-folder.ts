import { join, resolve } from 'node:path';
import { digestOf } from './code-digest.ts';
import { contentDir } from './content-dir.ts';

/** Folder for what is kept of a series from one run to the next; no other series shares it. Absolute. */
export const seriesFolder = (content: string = contentDir()): string =>
	resolve('.cache', 'series', digestOf(resolve(content)).slice(0, 16));

/** Folder for what one build keeps for the next of the same series into the same output. `out` is the finished site's. */
export const buildFolder = (out: string): string =>
	join(seriesFolder(), 'builds', digestOf(resolve(out)).slice(0, 16));

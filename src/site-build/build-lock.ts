import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../setting/code-digest.ts';
import { Refused } from './output.ts';

/** Keeps other builds into the same folder away, of any series, until the process ends or `release` is called. */
export function lock(out: string): () => void {
	const file = join('.cache', 'locks', digestOf(out).slice(0, 16));
	mkdirSync(dirname(file), { recursive: true });
	for (let tries = 0; ; tries += 1) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const owner = Number(readFileSync(file, 'utf8'));
			if (tries > 0 || isRunning(owner)) {
				throw new Refused(`Another build is writing ${out} (process ${owner}). Wait until it is done.`);
			}
			rmSync(file, { force: true });
		}
	}
	const release = (): void => rmSync(file, { force: true });
	process.once('exit', release);
	return release;
}

function isRunning(process_: number): boolean {
	if (!Number.isInteger(process_) || process_ <= 0) return false;
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

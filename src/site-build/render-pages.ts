import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What the rendering of pages told: how many there are, how many the last build had made, what it warned of. */
export interface RenderedPages {
	pages: number;
	kept: number;
	warnings: string[];
}

/** A line for each page, as Astro prints it; a page of the last build is marked so. */
const pageLine = /[├└]─ (\S+)/u;

/**
 * Renders every page into a folder in a process of its own, which also makes the search index. Throws with what was
 * printed when it fails.
 */
export async function renderPages(
	env: Record<string, string>,
	progress: (done: number) => void,
): Promise<RenderedPages> {
	const child = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const stop = (): void => void child.kill();
	process.once('exit', stop);
	const told: string[] = [];
	const warnings = new Set<string>();
	let pages = 0;
	let kept = 0;
	const read = async (stream: NodeJS.ReadableStream): Promise<void> => {
		for await (const line of createInterface({ input: stream })) {
			if (pageLine.test(line)) {
				pages += 1;
				if (/restored|cached/iu.test(line)) kept += 1;
				progress(pages);
				continue;
			}
			if (line.includes('[WARN]')) warnings.add(line.replace(/^.*?\[WARN\]\s*/u, ''));
			if (line.trim() !== '') told.push(line);
			if (told.length > 40) told.shift();
		}
	};
	const status = new Promise<number | null>((done) => child.on('close', done));
	await Promise.all([read(child.stdout), read(child.stderr)]);
	process.off('exit', stop);
	if ((await status) !== 0) throw new Error(`The pages could not be rendered:\n${told.join('\n')}`);
	return { pages, kept, warnings: [...warnings] };
}

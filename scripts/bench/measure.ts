import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
	/** By the clock, and of processor time: on a busy machine only the second says how much work it was. */
	seconds: number;
	cpuSeconds: number;
	/** Largest memory of any one Node process. Programs that are not Node, such as the indexer, are not counted. */
	peakMegabytes: number;
}

/** Runs one of the project's commands on this Node, without showing what it prints. Throws if it fails. */
export async function measure(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
	const folder = await mkdtemp(join(tmpdir(), 'bench-'));
	// Written by each Node process when it ends, its children too, since no other process may ask how much it used.
	const hook =
		// Quotation marks end an option.
		`data:text/javascript,${encodeURIComponent(
			'import{writeFileSync}from"node:fs";' +
				'process.on("exit",()=>writeFileSync(process.env.USAGE_FOLDER+"/"+process.pid,JSON.stringify(process.resourceUsage())))',
		)}`;
	const began = performance.now();
	try {
		const child = spawn(process.execPath, args, {
			env: {
				...process.env,
				ASTRO_TELEMETRY_DISABLED: '1',
				...env,
				NODE_OPTIONS: `--import=${hook}`,
				USAGE_FOLDER: folder,
			},
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let complaints = '';
		child.stderr.on('data', (part) => {
			complaints = (complaints + part).slice(-4000);
		});
		const status = await new Promise((done) => child.on('close', done));
		const seconds = (performance.now() - began) / 1000;
		if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}:\n${complaints}`);
		let cpuSeconds = 0;
		let peakMegabytes = 0;
		for (const name of await readdir(folder)) {
			const usage = JSON.parse(await readFile(join(folder, name), 'utf8')) as NodeJS.ResourceUsage;
			cpuSeconds += (usage.userCPUTime + usage.systemCPUTime) / 1e6;
			peakMegabytes = Math.max(peakMegabytes, usage.maxRSS / 1024);
		}
		return { seconds, cpuSeconds, peakMegabytes };
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Starts measuring this process; the function returned says what was used since. */
export function stopwatch(): () => Measured {
	const began = performance.now();
	const cpu = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(cpu);
		return {
			seconds: (performance.now() - began) / 1000,
			cpuSeconds: (user + system) / 1e6,
			peakMegabytes: process.memoryUsage.rss() / 2 ** 20,
		};
	};
}

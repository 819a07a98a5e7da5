import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** All that a built site is made from. */
const inputs = [
	'src',
	'scripts/build-site.ts',
	'content',
	'public',
	'astro.config.mjs',
	'package-lock.json',
	'tsconfig.json',
];

export interface Build {
	/** Name of the folder under .cache/site. */
	name: string;
	env: Record<string, string>;
}

/** Builds the site unless one made from the same inputs stands already. Returns its folder. */
export async function buildSite({ name, env }: Build): Promise<string> {
	const folder = resolve('.cache', 'site', name);
	const stamp = `${folder}.inputs`;
	const made = env.CONTENT_DIR === undefined ? inputs : [...inputs, env.CONTENT_DIR];
	const digest = await digestOf(made, JSON.stringify(env));
	if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return folder;
	await rm(stamp, { force: true });
	try {
		await run(process.execPath, ['scripts/build-site.ts'], {
			env: { ...siteEnvironment(), ...env, OUT_DIR: folder },
			maxBuffer: 64 * 1024 * 1024,
		});
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`The site "${name}" could not be built:\n${stdout}\n${stderr}`, { cause: error });
	}
	await writeFile(stamp, digest);
	return folder;
}

/** The environment without what the test runner put there and without another site's settings. */
export function siteEnvironment(): NodeJS.ProcessEnv {
	const others = ['NODE_ENV', 'CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'DEV', 'PROD', 'MODE', 'BASE_URL'];
	const kept = Object.entries(process.env).filter(
		([name]) => !others.includes(name) && !name.startsWith('VITEST'),
	);
	return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}

async function digestOf(paths: readonly string[], settings: string): Promise<string> {
	const hash = createHash('sha256').update(settings);
	for (const path of paths) {
		if (!existsSync(path)) continue;
		for (const file of await filesUnder(path)) hash.update(`\n${file}\n`).update(await readFile(file));
	}
	return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
	if (/\.[a-z]+$/u.test(path)) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

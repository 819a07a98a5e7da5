import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The way to a Chromium, the cheapest way first: named, installed, of Playwright, of npm, of Debian. */
export async function findChromium(): Promise<string> {
	return (
		named() ?? onSystem() ?? ofPlaywright() ?? (await ofNpm()) ?? (await ofDebian()) ?? fail(howToInstall)
	);
}

const howToInstall =
	'The browser tests need a Chromium: install one (`npx playwright-core install chromium`, or Google Chrome) ' +
	'or give the path of yours in CHROMIUM_PATH.';

function named(): string | null {
	for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']) {
		const path = process.env[variable];
		if (!path) continue;
		return existsSync(path) ? path : fail(`${variable} names ${path}, where no file is.`);
	}
	return null;
}

function onSystem(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const ends = process.platform === 'win32' ? ['.exe'] : [''];
	const onPath = names.flatMap((name) =>
		folders.flatMap((folder) => ends.map((end) => join(folder, name + end))),
	);
	return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

function ofPlaywright(): string | null {
	const path = chromium.executablePath();
	return existsSync(path) ? path : null;
}

/** `@sparticuz/chromium` ships a Chromium for Linux on x64; it is fetched only where no other is found. */
async function ofNpm(): Promise<string | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	const folder = join('.cache', 'chromium');
	const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
	try {
		if (!existsSync(entry)) {
			await run('npm', ['install', '--prefix', folder, '--no-save', '--silent', '@sparticuz/chromium@153']);
		}
		const shipped = (await import(pathToFileURL(entry).href)) as {
			default: { executablePath(): Promise<string> };
		};
		const path = await shipped.default.executablePath();
		// It needs libraries of the system; one that does not start is none.
		await run(path, ['--version']);
		return path;
	} catch {
		return null;
	}
}

async function ofDebian(): Promise<string | null> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	try {
		await run('apt-get', ['update', '-qq'], { env });
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
	} catch {
		return null;
	}
	return onSystem();
}

function fail(message: string): never {
	throw new Error(message);
}

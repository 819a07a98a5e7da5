import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: the one that is named, else of the system, else of Playwright. Throws what to install. */
export function findChromium(): string {
	return named() ?? onSystem() ?? ofPlaywright() ?? fail(howToInstall);
}

const howToInstall =
	'The browser tests need a Chromium, and none was found. Install one (`npx playwright-core install chromium`, ' +
	'`apt-get install chromium`, or Google Chrome), or give the path of yours in CHROMIUM_PATH. ' +
	'`npx vitest run --project unit` runs the tests that need none.';

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

function fail(message: string): never {
	throw new Error(message);
}

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve-site.ts';
import { buildSite } from './built-site.ts';
import { findChromium } from './chromium.ts';
import { limits } from './limits.ts';
import { longContent } from './long-content.ts';
import { renamedContent } from './renamed-content.ts';

/** A built site under test. */
export interface Site {
	/** Address of its home page, with the final slash. */
	url: string;
	/** The folder it was built into. */
	folder: string;
	/** `/` or the folder of the web address it is published at. */
	base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		/** The site at the root of a host. */
		site: Site;
		/** The same series with one record renamed and corrected, built for https://example.org/records/. */
		siteUnderBase: Site;
		/** An invented series of 90 records, one a day from 6 December 2024 to 5 March 2025. */
		longSite: Site;
		/** Where the one Chromium of the run is reached. */
		chromium: string;
	}
}

/** Builds and serves the sites and starts one Chromium for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findChromium();
	// The first build leaves fonts and pictures that the others take, so these can run at once.
	const plain = await served('plain', '/', { CONTENT_DIR: 'content' });
	const [underBase, long] = await Promise.all([
		served('under-base', '/records/', { BASE_PATH: '/records/', CONTENT_DIR: await renamedContent() }),
		served('long', '/', { CONTENT_DIR: await longContent() }),
	]);
	const browser = await chromium.launchServer({
		executablePath,
		args: browserArguments,
		timeout: limits.wait,
	});
	project.provide('site', plain.site);
	project.provide('siteUnderBase', underBase.site);
	project.provide('longSite', long.site);
	project.provide('chromium', browser.wsEndpoint());
	return async () => {
		await Promise.all([browser.close(), plain.close(), underBase.close(), long.close()]);
	};
}

/** Runs as root in a container, and asks nothing of the network for itself. */
const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

async function served(
	name: string,
	base: string,
	env: Record<string, string>,
): Promise<{ site: Site; close(): Promise<void> }> {
	const folder = await buildSite({ name, env: { SITE_URL: 'https://example.org', ...env } });
	const { url, close } = await serveSite(folder, { base });
	return { site: { url, folder, base }, close };
}

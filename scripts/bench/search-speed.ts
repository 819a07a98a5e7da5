import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type CompressedServer, serveCompressed } from './compressed-server.ts';
import { measure } from './measure.ts';

/** Slow 4G, and a processor four times slower than this one, both as Chromium's own tools imitate them. */
const slow = { latency: 150, bitsPerSecond: 1_600_000, processor: 4 };

/** How fast one search page answers; seconds from the address (or the key) to results that are drawn. */
export interface SearchSpeed {
	what: string;
	query: string;
	/** The address is opened by a reader who has nothing of the site. */
	coldFirst: number;
	coldFive: number;
	requests: number;
	kilobytes: number;
	/** The search field of the home page was turned to first, and all that this loads was there. */
	focusedFirst: number | null;
	focusedFive: number | null;
	/** Another query on the same page: seconds, and of these the main thread’s computing. */
	furtherFirst: number;
	furtherComputing: number;
}

interface SearchPage {
	what: string;
	/** Address of the page for a query, and of the page before it. */
	address: (query: string) => string;
	before: string | null;
	results: string;
	field: string;
}

const edition: SearchPage = {
	what: 'edition',
	address: (query) => `/search/?q=${encodeURIComponent(query)}`,
	before: '/',
	results: '#hits article',
	field: '#q',
};
const plain: SearchPage = {
	what: 'Pagefind’s own page',
	address: (query) => `/plain/?q=${encodeURIComponent(query)}`,
	before: null,
	results: '.pagefind-ui__result-excerpt, .pagefind-ui__result .pagefind-ui__result-title a',
	field: '.pagefind-ui__search-input',
};

/** Measures the search of a built site beside Pagefind's default interface over the same pages. */
export async function searchSpeeds(
	site: string,
	executablePath: string,
	queries: readonly string[],
): Promise<SearchSpeed[]> {
	const plainFolder = await plainSearch(site);
	const server = await serveCompressed({ '/': site, '/plain/': plainFolder });
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const speeds: SearchSpeed[] = [];
		for (const query of queries) {
			const further = queries[(queries.indexOf(query) + 1) % queries.length] ?? query;
			for (const one of [edition, plain]) speeds.push(await speedOf(one, query, further, browser, server));
		}
		return speeds;
	} finally {
		await browser.close();
		server.close();
	}
}

/** Pagefind's index with its own interface, as its documentation sets it up. */
async function plainSearch(site: string): Promise<string> {
	const folder = `${site}-plain`;
	const pagefind = join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
	await measure([
		pagefind,
		'--site',
		site,
		'--glob',
		'meetings/*-*/index.html',
		'--root-selector',
		'main',
		'--output-path',
		join(folder, 'pagefind'),
	]);
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link href="/plain/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/plain/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>
addEventListener('DOMContentLoaded', () => {
	const ui = new PagefindUI({ element: '#search', bundlePath: '/plain/pagefind/', baseUrl: '/', showImages: false });
	const query = new URLSearchParams(location.search).get('q');
	if (query) ui.triggerSearch(query);
});</script></body></html>`,
	);
	return folder;
}

async function speedOf(
	search: SearchPage,
	query: string,
	other: string,
	browser: Browser,
	server: CompressedServer,
): Promise<SearchSpeed> {
	const cold = await reader(browser, search, async (page, tools) => {
		server.asked.length = 0;
		await page.goto(server.url + search.address(query));
		const times = await drawn(page);
		const asked = server.asked.filter(({ path }) => !path.startsWith('/favicon'));
		await quiet(server);
		const before = await taskSeconds(tools);
		await page.evaluate(() => globalThis.startAgain());
		await page.fill(search.field, other);
		const further = await drawn(page);
		await quiet(server);
		return {
			...times,
			requests: asked.length,
			kilobytes: asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
			further: further.first,
			computing: (await taskSeconds(tools)) - before,
		};
	});
	const focused =
		search.before === null
			? null
			: await reader(browser, search, async (page) => {
					await page.goto(server.url + search.before);
					const field = page.locator('search input[name="q"]:visible').first();
					await quiet(server);
					await field.focus();
					await field.fill(query);
					await quiet(server);
					await field.press('Enter');
					await page.waitForURL('**/search/**');
					return drawn(page);
				});
	return {
		what: search.what,
		query,
		coldFirst: cold.first,
		coldFive: cold.five,
		requests: cold.requests,
		kilobytes: cold.kilobytes,
		focusedFirst: focused?.first ?? null,
		focusedFive: focused?.five ?? null,
		furtherFirst: cold.further,
		furtherComputing: cold.computing,
	};
}

declare global {
	/** Forgets what was drawn; the clock begins anew. */
	var startAgain: () => void;
	/** Seconds until the first and the fifth result (or the last, where there are fewer) were drawn. */
	var drawnAt: { first: number | null; five: number | null; last: number };
}

/** A new reader on a slow line with a slow machine; measures results as they are drawn. */
async function reader<Result>(
	browser: Browser,
	{ results }: SearchPage,
	read: (page: Page, tools: CDPSession) => Promise<Result>,
): Promise<Result> {
	const context: BrowserContext = await browser.newContext({ viewport: { width: 412, height: 823 } });
	try {
		await context.addInitScript((selector) => {
			let began = 0;
			let old = new Set<Element>();
			globalThis.drawnAt = { first: null, five: null, last: 0 };
			globalThis.startAgain = () => {
				began = performance.now();
				old = new Set(document.querySelectorAll(selector));
				globalThis.drawnAt = { first: null, five: null, last: began };
			};
			new MutationObserver(() => {
				const count = [...document.querySelectorAll(selector)].filter((one) => !old.has(one)).length;
				const seconds = (performance.now() - began) / 1000;
				if (count > 0) globalThis.drawnAt.first ??= seconds;
				if (count > 4) globalThis.drawnAt.five ??= seconds;
				if (count > 0) globalThis.drawnAt.last = performance.now();
			}).observe(document, { childList: true, subtree: true, characterData: true });
		}, results);
		const page = await context.newPage();
		const tools = await context.newCDPSession(page);
		await tools.send('Network.enable');
		await tools.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: slow.latency,
			downloadThroughput: slow.bitsPerSecond / 8,
			uploadThroughput: slow.bitsPerSecond / 16,
		});
		await tools.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
		await tools.send('Performance.enable');
		return await read(page, tools);
	} finally {
		await context.close();
	}
}

/** Waits until nothing was asked of the server for as long as a slow line takes to bring what was asked last. */
async function quiet(server: CompressedServer): Promise<void> {
	for (let before = -1; before !== server.asked.length; ) {
		before = server.asked.length;
		await new Promise((done) => setTimeout(done, 1500));
	}
}

/** Waits until five results stand, or nothing more came for two seconds. */
async function drawn(page: Page): Promise<{ first: number; five: number }> {
	await page.waitForFunction(
		() =>
			globalThis.drawnAt.five !== null ||
			(globalThis.drawnAt.first !== null && performance.now() - globalThis.drawnAt.last > 2000),
		undefined,
		{ timeout: 60_000, polling: 200 },
	);
	return page.evaluate(() => {
		const { first, five, last } = globalThis.drawnAt;
		return { first: first ?? Number.NaN, five: five ?? last / 1000 };
	});
}

/** Seconds for which the main thread of a page has worked so far. */
async function taskSeconds(tools: CDPSession): Promise<number> {
	const { metrics } = await tools.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

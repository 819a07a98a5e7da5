import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { limits } from './limits.ts';

export interface OpenOptions {
	/** Open the site that is published under a folder of its host. */
	base?: boolean;
	/** Open the long, invented series. */
	long?: boolean;
	width?: number;
	height?: number;
	scheme?: 'light' | 'dark';
	javaScript?: boolean;
	reducedMotion?: boolean;
	forcedColours?: boolean;
	/** A touch screen, without a mouse to hover. */
	touch?: boolean;
	/** The status of the page itself, where it is not 200. */
	status?: number;
	/** Errors that the test provokes on purpose. */
	expected?: RegExp;
	/** Runs before the first request: routes, scripts. */
	prepare?: (page: Page) => Promise<void>;
}

/** One connection a worker, for all of its files; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * Opens a page of the edition (`/meetings/`) as a new reader, in a fresh context that is closed after the test.
 * The test fails if the page logs an error, throws, does what its content security policy forbids, fails a request or
 * asks another host for anything.
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Page> {
	const { url } = inject(options.base ? 'siteUnderBase' : options.long ? 'longSite' : 'site');
	browser ??= chromium.connect(inject('chromium'));
	const context = await (await browser).newContext({
		viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
		colorScheme: options.scheme ?? 'light',
		javaScriptEnabled: options.javaScript ?? true,
		reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
		forcedColors: options.forcedColours ? 'active' : 'none',
		hasTouch: options.touch ?? false,
		isMobile: options.touch ?? false,
		locale: 'en-GB',
		// Far from the zones of the records: a date that is put through the reader's zone shows.
		timezoneId: 'America/New_York',
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	context.setDefaultTimeout(limits.wait);
	const problems = watch(context, new URL(url).origin);
	onTestFinished(async () => {
		await context.close();
		expect(
			problems.filter((problem) => !options.expected?.test(problem)),
			`problems on the way through ${path}`,
		).toEqual([]);
	});
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
			console.error(`policy: ${effectiveDirective} forbids ${blockedURI} in ${sourceFile}`),
		),
	);
	const page = await context.newPage();
	await options.prepare?.(page);
	const response = await page.goto(addressOf(url, path));
	expect(response?.status(), `status of ${path}`).toBe(options.status ?? 200);
	if (options.status) problems.length = 0;
	return page;
}

/** The full address of a page of the site. */
export const addressOf = (siteUrl: string, path: string): string => siteUrl + path.replace(/^\//u, '');

/** Collects what goes wrong in a context, as lines. */
function watch(context: BrowserContext, origin: string): string[] {
	const problems: string[] = [];
	context.on('console', (message) => {
		const { url } = message.location();
		// The browser asks each host for its icon by itself; the pages name theirs.
		if (new URL(url || origin).pathname === '/favicon.ico') return;
		if (message.type() === 'error') problems.push(`console: ${message.text()} ${url}`);
	});
	context.on('weberror', (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/u.test(url.protocol) && url.origin !== origin) problems.push(`third party: ${url.href}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// A page that is left stops its own requests.
		if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
			problems.push(`status ${response.status()}: ${response.url()}`);
	});
	return problems;
}

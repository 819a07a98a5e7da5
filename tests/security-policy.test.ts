/**
 * Every page under the policy that it states and the headers that the build writes for hosts. What a policy forbids is a
 * problem for which `open` fails a test.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { headersFor } from '../src/hosting/headers-for.ts';
import { attribute, builtPages, pageKinds, statusOf } from './support/built-pages.ts';
import { addressOf, open } from './support/open.ts';

const site = inject('site');
const record = '/meetings/2022-03-20-kishida-hun-sen/';
const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
const header = (path: string): string => headersFor(headers, path).get('Content-Security-Policy') ?? '';
const stated = (path: string): string =>
	builtPages(site)
		.find((page) => page.path === path)
		?.elements.flatMap((element) =>
			attribute(element, 'http-equiv') === 'Content-Security-Policy'
				? [attribute(element, 'content') ?? '']
				: [],
		)[0] ?? '';

describe('the policy', () => {
	test.each(['site', 'siteUnderBase', 'longSite'] as const)('stands first on every page of %s', (name) => {
		for (const { path, html } of builtPages(inject(name))) {
			const head = html.slice(html.indexOf('<head>'));
			const policy = head.indexOf('http-equiv="Content-Security-Policy"');
			expect(policy, path).toBeGreaterThan(0);
			for (const element of ['<script', '<link', '<style']) {
				const first = head.indexOf(element);
				if (first >= 0) expect(policy, `${element} of ${path}`).toBeLessThan(first);
			}
			expect(html, path).not.toMatch(/<[^>]+ (?:style|on[a-z]+)="/u);
		}
	});

	test('is sent with every page, once, for a site under a folder too', () => {
		const under = inject('siteUnderBase');
		const underHeaders = readFileSync(join(under.folder, '_headers'), 'utf8');
		for (const { path } of builtPages(under)) {
			const policies = headersFor(underHeaders, `/records${path}`).get('Content-Security-Policy') ?? '';
			expect(policies.match(/default-src 'none'/gu), path).toHaveLength(1);
		}
	});

	test('opens nothing but the site, and code of the index on the search page alone', () => {
		for (const { path } of builtPages(site)) {
			for (const policy of [header(path), stated(path)]) {
				expect(policy, path).toContain("default-src 'none'");
				expect(policy, path).toContain("base-uri 'none'");
				expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/u);
				expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(path === '/search/');
			}
			expect(header(path).includes("frame-ancestors 'none'"), path).toBe(!path.startsWith('/embed/'));
		}
	});
});

describe('nothing that the policy forbids is done', () => {
	test('without being noticed', async () => {
		const page = await open('/about/', { expected: /style-src/ });
		const noticed = page.waitForEvent('console', (message) => message.text().startsWith('policy: style-src'));
		await page.evaluate(() => {
			const style = document.createElement('style');
			style.textContent = 'p { color: red }';
			document.head.append(style);
		});
		await noticed;
	});

	test.each(pageKinds(site))('by a page of the kind $kind', async ({ path }) => {
		const page = await open(path, { status: statusOf(path) });
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
	});

	test('by a search, its filters, and the way to a hit', async () => {
		const page = await open('/about/', { width: 1440 });
		const field = page.getByRole('banner').getByRole('searchbox');
		await field.fill('Ream Naval Base');
		await field.press('Enter');
		await page.getByRole('status').filter({ hasText: '2 passages in 2 meetings' }).waitFor();
		await page.getByRole('checkbox', { name: '2022 1 passage' }).check();
		await page.getByRole('status').filter({ hasText: '1 passage in 1 meeting' }).waitFor();
		await page.getByRole('link', { name: '20 March 2022' }).click();
		await page.getByText('1 of 1').waitFor();
	});

	test('by the theme, on this page and the next', async () => {
		const page = await open('/about/');
		const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
		await page.evaluate(() => localStorage.setItem('theme', 'dark'));
		await page.reload();
		expect(await theme()).toBe('dark');
	});

	test('by the views, the find bar and the tools of a record', async () => {
		const page = await open(`${record}?view=sides`);
		expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('sides');
		await page.getByRole('link', { name: 'As published' }).click();
		const find = page.getByRole('searchbox', { name: 'Find in this record' });
		await find.fill('Mekong');
		await page.getByText('1 of 5').waitFor();
		await page.getByRole('link', { name: 'Paragraph 4', exact: true }).hover();
		await page.getByRole('button', { name: 'Copy quotation' }).click();
		await page.getByRole('button', { name: 'Copied' }).waitFor();
	});

	test('by the filter of the timeline', async () => {
		const page = await open('/meetings/');
		await page.getByLabel('Kind', { exact: true }).selectOption('summit');
		await page.getByText('2 of 5 meetings').waitFor();
	});
});

test('another site can frame the card of a record, and no other page', async () => {
	const card = addressOf(site.url, '/embed/2022-03-20-kishida-hun-sen/?p=4');
	const frames = [card, addressOf(site.url, record)].map((src) => `<iframe src="${src}"></iframe>`);
	const elsewhere = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html').end(frames.join(''));
	}).listen(0, '127.0.0.1');
	onTestFinished(() => void elsewhere.close());
	const page = await open('/about/', { expected: /frame-ancestors|third party|chromewebdata|ERR_BLOCKED/u });
	await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
	const [shown, refused] = [0, 1].map((index) => page.frameLocator('iframe').nth(index));
	await shown?.getByText('Paragraph 4').waitFor();
	expect(await refused?.getByRole('heading', { level: 1 }).count()).toBe(0);
});

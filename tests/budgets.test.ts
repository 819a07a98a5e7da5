import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

/** Bytes, compressed with gzip, which every host can; fonts as they are, for they are compressed already. */
const budget = { pageAndStyles: 20_000, script: 6_000, fonts: 60_000, requests: 10 };

interface Weight {
	pageAndStyles: number;
	script: number;
	fonts: number;
	/** The page itself among them. */
	requests: number;
	other: string[];
}

/** What a page loads before the reader does anything, by kind of file. */
async function weigh(path: string): Promise<Weight> {
	const requests: Request[] = [];
	const page = await open(path, {
		prepare: async (opened) => {
			opened.on('requestfinished', (request) => requests.push(request));
		},
	});
	await page.waitForLoadState('networkidle');
	const loaded = await Promise.all(
		requests.map(async (request) => {
			const response = await request.response();
			return {
				type: request.resourceType(),
				url: request.url(),
				body: (await response?.body()) ?? Buffer.alloc(0),
			};
		}),
	);
	const size = (types: readonly string[], of: (body: Buffer) => number): number =>
		loaded.filter(({ type }) => types.includes(type)).reduce((sum, { body }) => sum + of(body), 0);
	const known = ['document', 'stylesheet', 'script', 'font'];
	return {
		pageAndStyles: size(['document', 'stylesheet'], (body) => gzipSync(body).length),
		script: size(['script'], (body) => gzipSync(body).length),
		fonts: size(['font'], (body) => body.length),
		requests: loaded.length,
		other: loaded
			.filter(({ type }) => !known.includes(type))
			.map(({ url }) => basename(new URL(url).pathname)),
	};
}

describe('what a reader downloads', () => {
	const longest = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

	test('for the longest record is small', async () => {
		const weight = await weigh(longest);
		expect(weight.pageAndStyles).toBeLessThanOrEqual(budget.pageAndStyles);
		expect(weight.script).toBeLessThanOrEqual(budget.script);
		expect(weight.fonts).toBeLessThanOrEqual(budget.fonts);
		expect(Math.min(weight.pageAndStyles, weight.script, weight.fonts)).toBeGreaterThan(0);
	});

	test.each(pageKinds(inject('site')).filter(({ kind }) => kind !== '/404.html' && kind !== '/search/'))(
		'for a page of the kind $kind holds little script and nothing of the search',
		async ({ path }) => {
			const weight = await weigh(path);
			expect(weight.script).toBeLessThanOrEqual(budget.script);
			expect(weight.fonts).toBeLessThanOrEqual(budget.fonts);
			// The page that offers to keep the edition asks how large it is.
			const allowed = path === '/offline/' ? /^favicon\.|^size\.json$/u : /^favicon\./u;
			expect(weight.other.filter((name) => !allowed.test(name))).toEqual([]);
		},
	);

	test('for a record comes in few pieces', async () => {
		expect((await weigh(longest)).requests).toBeLessThanOrEqual(budget.requests);
	});

	test('for a search is one text a result, the words asked for, and what every query needs', async () => {
		const asked = new Set<string>();
		const page = await open('/search/?q=Ream+Naval+Base', {
			prepare: async (opened) => {
				opened.on('request', (request) => asked.add(new URL(request.url()).pathname));
			},
		});
		await page.getByRole('status').filter({ hasText: '2 passages in 2 meetings' }).waitFor();
		const count = (part: RegExp): number => [...asked].filter((path) => part.test(path)).length;
		expect(count(/\.pf_fragment$/u)).toBe(2);
		expect(count(/\.pf_filter$/u)).toBe(0);
		expect(count(/\.pf_index$/u)).toBeLessThanOrEqual(3);
		expect(count(/\/(?:pagefind|search)\/[^/]*$/u)).toBeLessThanOrEqual(7);
	});

	test('inline scripts count as script: a record holds none over the budget', () => {
		const page = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/');
		const html = readFileSync(`${inject('site').folder}${page?.path}index.html`, 'utf8');
		const inline = Array.from(
			html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>(.*?)<\/script>/gsu),
			(m) => m[1] ?? '',
		);
		expect(gzipSync(inline.join('\n')).length).toBeLessThanOrEqual(budget.script);
	});
});

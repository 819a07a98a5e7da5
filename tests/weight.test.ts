import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const kilobyte = 1000;
/** The longest record. */
const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

interface Weights {
	pages: number;
	scripts: number;
	fonts: number;
}

/** What a reader of one page loads, HTML, CSS and scripts as gzip sends them, before doing anything. */
async function weightsOf(path: string): Promise<Weights> {
	const weights: Weights = { pages: 0, scripts: 0, fonts: 0 };
	const loading: Promise<void>[] = [];
	const page = await open(path, {
		prepare: async (fresh) => {
			fresh.on('response', (response) => {
				loading.push(
					response.body().then((body) => {
						const type = response.request().resourceType();
						if (type === 'font') weights.fonts += body.length;
						else if (type === 'script') weights.scripts += gzipSync(body).length;
						else if (type === 'document' || type === 'stylesheet') weights.pages += gzipSync(body).length;
					}),
				);
			});
		},
	});
	await page.waitForLoadState('networkidle');
	await Promise.all(loading);
	return weights;
}

test('a record loads at most 20 kB of page, 6 kB of script and 60 kB of type', async () => {
	const { pages, scripts, fonts } = await weightsOf(record);
	expect(pages).toBeLessThanOrEqual(20 * kilobyte);
	expect(scripts).toBeLessThanOrEqual(6 * kilobyte);
	expect(fonts).toBeLessThanOrEqual(60 * kilobyte);
	expect(Math.min(pages, scripts, fonts)).toBeGreaterThan(0);
});

import { buffer } from 'node:stream/consumers';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './support/open.ts';

const id = '2023-09-07-kishida-hun-manet';

async function take(page: Page, form: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: form, exact: true }).click();
	return (await buffer(await (await download).createReadStream())).toString('utf8');
}

test('the passages found are taken away as a table, as data and as citations', async () => {
	const page = await open('/search/?q=Ream+Naval+Base');
	await page.locator('#hits li').first().waitFor();
	const csv = await take(page, 'CSV');
	expect(csv.startsWith('\ufeff')).toBe(true);
	const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
	expect(errors).toEqual([]);
	const row = data.find(({ record }) => record === id);
	expect(row).toMatchObject({ date: '2023-09-07', anchor: 'p3', kind: 'Summit meeting' });
	expect(row?.address).toMatch(new RegExp(`/meetings/${id}/#p3$`, 'u'));
	expect(row?.words).toContain(
		'visits by the Japan Maritime Self-Defense Force to the Ream Naval Base. Prime Minister',
	);

	const { search, passages } = JSON.parse(await take(page, 'JSON'));
	expect(search).toBe(page.url());
	expect(passages.map(({ anchor }: { anchor: string }) => anchor)).toEqual(data.map(({ anchor }) => anchor));

	const { entries } = parseBibtex(await take(page, 'BibTeX'), {});
	expect(Object.values(entries).map(({ entry_key: key }) => key)).toContain(id);
	expect(Object.keys(entries)).toHaveLength(new Set(data.map(({ record }) => record)).size);
});

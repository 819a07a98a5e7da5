import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

describe('a printed record', () => {
	const printed = async (): Promise<{ pages: string[]; numbers: number; words: string[] }> => {
		const page = await open(record);
		const numbers = await page.getByRole('link', { name: /^Paragraph \d+$/u }).count();
		const words = await page.locator('[data-published] .turn').allTextContents();
		await page.emulateMedia({ media: 'print' });
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
		const { text } = await extractText(pdf, { mergePages: false });
		return { pages: text, numbers, words };
	};

	test('keeps its words, its paragraph numbers and its address', async () => {
		const { pages, numbers, words } = await printed();
		const text = pages.join('\n');
		expect(numbers).toBeGreaterThan(3);
		for (let n = 1; n <= numbers; n += 1) expect(text).toMatch(new RegExp(`¶\\s?${n}(?=\\s|$)`, 'u'));
		// Labels and feet of pages stand between the words, and a line may end at a hyphen: one word after the other.
		let at = 0;
		for (const word of words.join(' ').split(/[\s-]+/u)) {
			const found = text.indexOf(word, at);
			expect(found, `“${word}” after “${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
			at = found + word.length;
		}
	});

	test('takes at most four sheets, each with its address, the first with whose account it is and what is the edition’s', async () => {
		const { pages } = await printed();
		expect(pages.length).toBeLessThanOrEqual(4);
		for (const sheet of pages) expect(sheet.replace(/\s/gu, '')).toContain(`https://example.org${record}`);
		expect(pages[0]).toContain('Account of the');
		expect(pages[0]).toContain('numbers and the names of speakers are the edition’s');
		const text = pages.join('\n');
		expect(text).toContain('About this record');
		expect(text).not.toContain('Related meetings');
		expect(text).not.toContain('People and terms');
	});

	test('leaves the navigation away', async () => {
		const page = await open(record);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('banner').isVisible()).toBe(false);
		expect(await page.getByRole('search').filter({ visible: true }).count()).toBe(0);
	});
});

/** Width of the text on A4 with the margins of the print style: 174 mm at 96 px to the inch. */
const paperWidth = 657;

const withTables = builtPages(inject('site'))
	.filter(({ elements }) => elements.some(({ tagName }) => tagName === 'table'))
	.map(({ path }) => path);

test.each(withTables)('%s on paper has no table that runs off the sheet', async (path) => {
	const page = await open(path, { width: paperWidth });
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('table:visible')
		.evaluateAll(
			(tables, width) =>
				tables
					.filter((table) => table.getBoundingClientRect().right > width + 1)
					.map((table) => table.querySelector('caption')?.textContent ?? table.className),
			paperWidth,
		);
	expect(cut).toEqual([]);
});

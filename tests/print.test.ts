import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, pageKinds } from './support/built-pages.ts';
import { open } from './support/open.ts';

const record = pageKinds(inject('site')).find(({ kind }) => kind === '/meetings/*/')?.path ?? '';

describe('a printed record', () => {
	const printed = async (): Promise<{ text: string; numbers: string[]; words: string[] }> => {
		const page = await open(record);
		const numbers = await page.getByRole('link', { name: /^Paragraph \d+$/u }).allTextContents();
		const words = await page.locator('[data-published] .turn').evaluateAll((turns) =>
			turns.map((turn) => {
				const copy = turn.cloneNode(true) as Element;
				for (const added of copy.querySelectorAll('.who, .pn, .ref, .note')) added.remove();
				return copy.textContent ?? '';
			}),
		);
		await page.emulateMedia({ media: 'print' });
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
		const { text } = await extractText(pdf, { mergePages: true });
		return { text, numbers, words };
	};

	test('keeps its words, its paragraph numbers and its address', async () => {
		const { text, numbers, words } = await printed();
		expect(numbers.length).toBeGreaterThan(3);
		for (const number of numbers) expect(text).toMatch(new RegExp(`(?:^|\\s)${number}(?=\\s|$)`, 'u'));
		// Labels and feet of pages stand between the words, and a line may end at a hyphen: one word after the other.
		let at = 0;
		for (const word of words.join(' ').split(/[\s-]+/u)) {
			const found = text.indexOf(word, at);
			expect(found, `“${word}” after “${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
			at = found + word.length;
		}
		expect(text.replace(/\s/gu, '')).toContain(`https://example.org${record}`);
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

import { describe, expect, test } from 'vitest';
import { open } from './support/open.ts';

const record = '/meetings/2018-08-04-kono-prak-sokhonn/';
const summit = '/meetings/2022-03-20-kishida-hun-sen/';

describe('an address that was damaged on its way', () => {
	test.each(['#P4', '#p4.', '#p4),', '#p4%E2%80%9D', '#%23p4', '#p4-77'])(
		'%s leads to the paragraph',
		async (fragment) => {
			const page = await open(record + fragment, { reducedMotion: true });
			await expect.poll(() => page.locator(':target').count()).toBe(1);
			expect(await page.locator(':target').getAttribute('id')).toBe('p4');
		},
	);

	test.each(['#p40', '#nonsense', '#%', '#%E0%A4%A', '?q=%&h=%E0#%'])(
		'%s says what the record has, and breaks nothing',
		async (end) => {
			const page = await open(record + end, { reducedMotion: true });
			expect(await page.getByRole('note').filter({ hasText: '¶1 to ¶4' }).count()).toBe(1);
			expect(await page.locator('[data-ready]').count()).toBe(1);
		},
	);

	test.each([
		['%23p4', '#p4'],
		['),', ''],
		['%E2%80%9D', ''],
	])('the page for addresses that lead nowhere leads from “%s” to the record', async (end, hash) => {
		const page = await open(`${record}${end}`, { status: 404, base: true });
		await page.waitForURL(`**${record}${hash}`);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Foreign Ministers');
	});
});

describe('a statement has an address', () => {
	test('at which it is marked', async () => {
		const page = await open(`${summit}#p8-5`, { reducedMotion: true });
		const target = page.locator(':target');
		// The fifth sentence of paragraph 8, as printed.
		expect(await target.textContent()).toMatch(
			/^In response, Prime Minister Hun Sen explained his awareness/u,
		);
		const ground = await target.evaluate((element) => getComputedStyle(element).backgroundColor);
		expect(ground).not.toBe('rgba(0, 0, 0, 0)');
	});
});

describe('a link to a quotation', () => {
	test('is offered where words are selected, copied, and leads back to them', async () => {
		const page = await open(summit, { reducedMotion: true });
		await page.locator('#p2 > p').evaluate((paragraph) => {
			const find = (words: string): [Node, number] => {
				const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const at = node.nodeValue?.indexOf(words) ?? -1;
					if (at >= 0) return [node, at];
				}
				throw new Error(words);
			};
			const [from, start] = find('aggression against');
			const [to, end] = find('his delight');
			getSelection()?.setBaseAndExtent(from, start, to, end + 'his delight'.length);
		});
		await page.getByRole('button', { name: 'Copy link to this quotation' }).click();
		await page.getByRole('button', { name: 'Link copied' }).waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(
			`https://example.org${summit}?h=070effe4#p2:~:text=aggression%20against%20Ukraine.%20In%20response%2C%20Prime%20Minister%20Hun%20Sen%20expressed%20his%20delight`,
		);
		const here = new URL(page.url()).origin;
		await page.goto('about:blank');
		await page.goto(link.replace('https://example.org', here));
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
		// The browser marks the words themselves, and takes the element that holds them all for its target.
		expect(await page.locator('#p2 :target').count()).toBe(1);
	});

	test('tells one place of the same words from another', async () => {
		const page = await open(summit);
		await page.locator('#p9 > p').evaluate((paragraph) => {
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.nodeValue?.lastIndexOf('Mekong countries') ?? -1;
				if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'Mekong countries'.length);
			}
		});
		await page.getByRole('button', { name: 'Copy link to this quotation' }).click();
		await page.getByRole('button', { name: 'Link copied' }).waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toContain('#p9:~:text=continue%20to%20cooperate%20with-,Mekong%20countries,-');
	});
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './support/open.ts';

const summit = '/meetings/2022-03-20-kishida-hun-sen/';
const currentView = (page: Page) =>
	page.getByRole('navigation', { name: 'View of the text' }).locator('[aria-current="true"]').textContent();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in this record' });
const count = (page: Page) => page.locator('output').textContent();
/** Left edge of a turn of a paragraph, in pixels. */
const leftOf = async (page: Page, words: string): Promise<number> =>
	(await page.locator('.turn', { hasText: words }).first().boundingBox())?.x ?? Number.NaN;

describe('the views of a record', () => {
	test('go from published order to two columns and back, by keyboard, in the address, said aloud', async () => {
		const page = await open(summit);
		expect(await currentView(page)).toBe('As published');
		await page.getByRole('link', { name: 'By side' }).focus();
		await page.keyboard.press('Enter');
		expect(page.url()).toContain('?view=sides');
		expect(await page.getByRole('status').filter({ hasText: 'by side' }).count()).toBe(1);
		const first = await leftOf(page, 'Sihanoukville Port operate');
		const second = await leftOf(page, 'coordinate together with Japan');
		expect(second).toBeGreaterThan(first + 200);
		await page.goBack();
		await expect.poll(() => currentView(page)).toBe('As published');
	});

	test('come from the address', async () => {
		const page = await open(`${summit}?view=sides`);
		expect(await currentView(page)).toBe('By side');
	});

	test('give a phone, where no column has room beside another, the text as published', async () => {
		const page = await open(`${summit}?view=sides`, { width: 360 });
		expect(await page.getByRole('link', { name: 'By side' }).isVisible()).toBe(false);
		const first = await leftOf(page, 'Sihanoukville Port operate');
		expect(await leftOf(page, 'coordinate together with Japan')).toBe(first);
	});
});

describe('finding in a record', () => {
	test('counts the hits and goes on and back', async () => {
		const page = await open(summit);
		await field(page).fill('Mekong');
		// In paragraph 9: “Japan-Mekong” twice, the written-out ACMECS, “Mekong countries” twice; nowhere else.
		await expect.poll(() => count(page)).toBe('1 of 5');
		await page.keyboard.press('Enter');
		expect(await count(page)).toBe('2 of 5');
		await page.getByRole('button', { name: 'Previous' }).click();
		await page.getByRole('button', { name: 'Previous' }).click();
		expect(await count(page)).toBe('5 of 5');
		expect(new URL(page.url()).searchParams.get('q')).toBe('Mekong');
		await field(page).press('Escape');
		expect(new URL(page.url()).searchParams.has('q')).toBe(false);
	});

	test('lands on the hit of the paragraph in the address, with the field filled', async () => {
		const page = await open(`${summit}?q=ASEAN#p10`);
		await expect.poll(() => field(page).inputValue()).toBe('ASEAN');
		// ASEAN stands in paragraphs 2, 8, 10 (three times), 11 and 13.
		await expect.poll(() => count(page)).toBe('3 of 7');
		await expect.poll(() => page.locator('#p10').evaluate(inWindow)).toBe(true);
	});

	test('takes the words of the search, quoted or not, and says when there are none', async () => {
		const page = await open(`${summit}?highlight=free+and+fair+elections&highlight=JMSDF`);
		await expect.poll(() => count(page)).toBe('1 of 3');
		await field(page).fill('no such words');
		await expect.poll(() => count(page)).toBe('Not in this record');
	});

	test('marks with elements where the browser has no highlights of its own', async () => {
		const prepare = async (fresh: Page): Promise<void> => {
			await fresh.addInitScript(() => Object.defineProperty(window, 'Highlight', { value: undefined }));
		};
		const page = await open(`${summit}?q=%22rule+of+law%22`, { prepare });
		await expect.poll(() => page.locator('[data-published] mark').allTextContents()).toEqual(['rule of law']);
	});
});

describe('the facts of a record', () => {
	test('show the printed words on request and mark them in the text', async () => {
		const page = await open(summit, { width: 1440 });
		const quoted = page.locator('#facts').getByText('5:35 p.m. (local time; same day, 7:35 p.m. JST)');
		expect(await quoted.first().isVisible()).toBe(false);
		await page.locator('summary', { hasText: 'words printed for the time' }).click();
		expect(await quoted.first().isVisible()).toBe(true);
		await page.getByRole('link', { name: /words for the time/u }).click();
		expect(await page.locator(':target').textContent()).toBe(
			'5:35 p.m. (local time; same day, 7:35 p.m. JST)',
		);
	});
});

describe('the edition’s hand in a record', () => {
	test('leads from the first use of a name to its explanation and back', async () => {
		const page = await open(summit);
		await page
			.locator('#p4')
			.getByRole('link', { name: 'JMSDF' })
			.or(page.locator('#p4 .term').last())
			.first()
			.click();
		const line = page.locator(':target');
		await line.getByRole('link', { name: '4', exact: true }).click();
		expect(page.url()).toContain('#p4');
	});

	test('letters its notes and leads to them and back', async () => {
		const page = await open(summit);
		await page.getByLabel('Editor’s note b', { exact: true }).first().click();
		expect(await page.locator(':target').textContent()).toContain('50thyear] Printed as one word');
		await page.getByRole('link', { name: 'Back to the text at note b' }).click();
		expect(page.url()).toContain('#ref-b');
	});

	test('follows the reading position in the contents', async () => {
		const page = await open(`${summit}#s3`, { width: 1440, reducedMotion: true });
		const current = page.getByRole('navigation', { name: 'In this record' }).locator('[aria-current]');
		await expect.poll(() => current.textContent()).toMatch(/^3\. /u);
	});
});

test('a chosen theme is there before the page is drawn, and is forgotten when it is the system’s', async () => {
	const page = await open('/about/');
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await page.reload({ waitUntil: 'commit' });
	await expect.poll(paper).toBe('dark');
	await page.getByRole('button', { name: 'Light theme' }).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

function inWindow(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

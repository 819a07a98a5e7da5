import { describe, expect, test } from 'vitest';
import { axeFindings, colourFindings } from './support/axe.ts';
import { open } from './support/open.ts';

const shown = '.timeline li[data-date]:visible time';

describe('the timeline’s filter', () => {
	test('leaves the records of a kind without loading a page, in words and in the address', async () => {
		const page = await open('/meetings/');
		await page.evaluate(() => Object.assign(window, { same: true }));
		await page.getByLabel('Kind', { exact: true }).selectOption('summit');
		expect(await page.locator(shown).allTextContents()).toEqual(['20 March 2022', '7 September 2023']);
		expect(await page.getByRole('status').textContent()).toBe('2 of 5 meetings');
		expect(new URL(page.url()).search).toBe('?kind=summit');
		expect(await page.evaluate(() => 'same' in window)).toBe(true);
	});

	test('measures the time between the records that remain', async () => {
		const page = await open('/meetings/?kind=summit');
		const words = page.locator('.timeline li[data-date]:visible .iv');
		// From 20 March 2022 to 7 September 2023; the first has none before it.
		expect(await words.allTextContents()).toEqual(['', '1 year 5 months later']);
	});

	test('reads its choice from the address; the back button takes it away', async () => {
		const page = await open('/meetings/?person=prak-sokhonn');
		expect(await page.locator(shown).allTextContents()).toEqual(['4 August 2018', '21 October 2020']);
		await page.getByLabel('Subject', { exact: true }).selectOption('covid-19');
		expect(await page.locator(shown).allTextContents()).toEqual(['21 October 2020']);
		await page.goBack();
		expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe('');
		expect(await page.locator(shown).count()).toBe(2);
	});

	test('shows all again', async () => {
		const page = await open('/meetings/?topic=ream-naval-base');
		await page.getByRole('button', { name: 'Show all' }).click();
		await page.getByText('All 5 meetings').waitFor();
		expect(await page.locator(shown).count()).toBe(5);
		expect(new URL(page.url()).search).toBe('');
	});

	test('passes over a choice that it does not have', async () => {
		const page = await open('/meetings/?kind=banquet');
		expect(await page.locator(shown).count()).toBe(5);
	});

	test('gives axe nothing to find, light or dark', async () => {
		const page = await open('/meetings/?kind=summit');
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await colourFindings(page)).toEqual([]);
	});

	test('is not there without JavaScript, and all records are', async () => {
		const page = await open('/meetings/', { javaScript: false });
		expect(await page.getByLabel('Kind', { exact: true }).isVisible()).toBe(false);
		expect(await page.locator(shown).count()).toBe(5);
	});
});

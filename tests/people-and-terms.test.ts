import { describe, expect, test } from 'vitest';
import { open } from './support/open.ts';

const record = '/meetings/2022-03-20-kishida-hun-sen/';

describe('people and terms of a record', () => {
	test('stand beside the text where there is room, and stay in the window while it is read', async () => {
		const page = await open(record, { width: 1440 });
		const list = page.getByRole('region', { name: 'People and terms in this record' });
		const text = await page.locator('.text').boundingBox();
		const beside = await list.boundingBox();
		expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
		await page.locator('#p8').scrollIntoViewIfNeeded();
		const { y = -1 } = (await list.boundingBox()) ?? {};
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(900);
	});

	test('a name in the text shows its explanation beside it, without leaving the place', async () => {
		const page = await open(record, { width: 1440 });
		const acmecs = page.locator('.text a.term[href="#term-acmecs"]');
		await acmecs.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		await acmecs.click();
		const explanation = page.getByText('Framework for economic cooperation among Cambodia');
		await expect.poll(async () => (await explanation.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
		const box = await explanation.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(10);
	});

	test('follow the text on a small window; a name leads to its explanation and the number back', async () => {
		const page = await open(record, { width: 820 });
		const list = page.getByRole('region', { name: 'People and terms in this record' });
		const text = await page.locator('.text').boundingBox();
		expect((await list.boundingBox())?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
		await page.locator('.text a.term[href="#term-acmecs"]').click();
		const line = page.locator('#term-acmecs');
		await line.getByText('Framework for economic cooperation').waitFor();
		await line.getByRole('link', { name: '9' }).click();
		expect(new URL(page.url()).hash).toBe('#p9');
	});

	test('follow the text where the sides stand in two columns', async () => {
		const page = await open(`${record}?view=sides`, { width: 1440 });
		const list = page.getByRole('region', { name: 'People and terms in this record' });
		const text = await page.locator('.text').boundingBox();
		expect((await list.boundingBox())?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
	});
});

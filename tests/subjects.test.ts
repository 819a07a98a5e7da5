import { describe, expect, test } from 'vitest';
import { open } from './support/open.ts';

describe('the page of a subject', () => {
	test('says who names it, shows both sides’ words meeting by meeting, and where it is', async () => {
		const page = await open('/topics/ream-naval-base/', { width: 1440 });
		await page.getByText('both times by Japan; not named by Cambodia.').waitFor();
		const meetings = page.getByRole('region', { name: 'Meeting by meeting' });
		expect(await meetings.getByText('Not named in this text.').count()).toBe(3);
		const line = meetings
			.getByRole('listitem')
			.filter({ hasText: 'appreciates and values security cooperation' });
		expect(await line.textContent()).toMatch(/^Cambodia then supported/u);
		await page.getByRole('heading', { name: 'Where it is' }).waitFor();
		await meetings.getByRole('link', { name: '¶ 4' }).first().click();
		await page.waitForURL('**/meetings/2022-03-20-kishida-hun-sen/#p4');
	});

	test.each([
		{ old: '/places/ream-naval-base/', to: '/topics/ream-naval-base/#where' },
		{
			old: '/places/ream-naval-base/#on-2022-03-20-kishida-hun-sen',
			to: '/topics/ream-naval-base/#on-2022-03-20-kishida-hun-sen',
		},
		{ old: '/phrases/strategic-partnership/', to: '/topics/strategic-partnership/#wording' },
		{ old: '/phrases/strategic-partnership/#lineage', to: '/topics/strategic-partnership/#lineage' },
		{ old: '/phrases/', to: '/topics/#phrases' },
	])('is where $old leads', async ({ old, to }) => {
		const page = await open(old);
		await page.waitForURL(`**${to}`);
		expect(await page.evaluate(() => document.querySelector(':target') !== null)).toBe(true);
	});

	test('explains its term; the old entry of the glossary leads to it', async () => {
		const page = await open('/terms/#foip');
		await page.locator('#foip').getByRole('link', { name: 'Free and Open Indo-Pacific' }).click();
		await page.getByText('Name under which the Japanese government has described its policy').waitFor();
		await page.getByText('Nairobi, 27 August 2016').waitFor();
	});
});

test.each([360, 820, 1440])(
	'the table of subjects tells who did what, at %s px without a sideways page',
	async (width) => {
		const page = await open('/topics/', { width });
		const row = page.getByRole('row').filter({ hasText: 'Ream Naval Base' });
		const told = (await row.getByRole('link').allTextContents()).map((text) =>
			text.replace(/\s+/gu, ' ').trim(),
		);
		expect(told).toEqual([
			'Ream Naval Base',
			'Japan names it; Cambodia speaks next. Japan wished would like to advance cooperation through … ¶ 4',
			'Japan names it; Cambodia speaks next. Japan wished expressed Japan’s desire to strengthen security … ¶ 3',
		]);
		const table = page.getByRole('region', { name: 'Table of subjects by meeting' });
		const wide = await table.evaluate((region) => region.scrollWidth > region.clientWidth);
		expect(wide).toBe(false);
	},
);

test.each([360, 1440])('the menu has the same seven sections at %s px', async (width) => {
	const page = await open('/', { width });
	if (width < 500) await page.getByRole('button', { name: 'Menu' }).click();
	const links = page
		.getByRole('navigation', { name: 'Sections' })
		.getByRole('link')
		.filter({ visible: true });
	expect((await links.allTextContents()).filter((name) => name !== 'Search')).toEqual([
		'Meetings',
		'Subjects',
		'People',
		'Places',
		'A–Z',
		'Data',
		'About',
	]);
});

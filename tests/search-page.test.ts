import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { open } from './support/open.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the full text' });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /\w/u });
const results = (page: Page) => page.getByRole('article');
/** Waits until the status says it. */
const says = (page: Page, text: string | RegExp) =>
	page.getByRole('status').filter({ hasText: text }).waitFor();
/** Paragraph links of all results, as addresses without the query: `/meetings/…/#p4`. */
const places = (page: Page) =>
	page
		.getByRole('link', { name: /^Paragraph \d+$/u })
		.evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ pathname, hash }) => pathname + hash));

describe.each([
	{ where: 'at the root', base: false, folder: '' },
	{ where: 'under a base path', base: true, folder: '/records' },
])('search $where', ({ base, folder }) => {
	test('“Ream Naval Base” is found in two records, each hit leading to its paragraph', async () => {
		const page = await open('/search/?q=Ream+Naval+Base', { base });
		await says(page, '2 passages in 2 meetings for Ream Naval Base');
		expect((await places(page)).toSorted()).toEqual([
			`${folder}/meetings/2022-03-20-kishida-hun-sen/#p4`,
			`${folder}/meetings/2023-09-07-kishida-hun-manet/#p3`,
		]);
		await page.getByRole('link', { name: '20 March 2022' }).click();
		await page.waitForURL(/kishida-hun-sen\/\?q=Ream\+Naval\+Base#p4$/u);
		const find = page.getByRole('searchbox', { name: 'Find in this record' });
		await page.getByText('1 of 1').waitFor();
		expect(await find.inputValue()).toBe('Ream Naval Base');
	});

	test('index entries of that name lead to their pages', async () => {
		const page = await open('/search/?q=Ream+Naval+Base', { base });
		const entry = page.getByText('Pages of this name').getByRole('link').first();
		expect(await entry.getAttribute('href')).toBe(`${folder}/topics/ream-naval-base/`);
	});
});

test('typing searches, and the address follows', async () => {
	const page = await open('/search/');
	await field(page).pressSequentially('Sihanoukville Port');
	await says(page, /for Sihanoukville Port/u);
	expect(new URL(page.url()).search).toBe('?q=Sihanoukville+Port');
	expect(await page.title()).toMatch(/^Search: Sihanoukville Port · /u);
});

test('filters narrow, count and go back', async () => {
	const page = await open('/search/?q=Ream+Naval+Base', { width: 1440 });
	const year = page.getByRole('group', { name: 'Year' });
	await year.getByRole('checkbox', { name: '2022 1 passage' }).check();
	await says(page, '1 passage in 1 meeting for Ream Naval Base');
	expect(new URL(page.url()).search).toBe('?q=Ream+Naval+Base&year=2022');
	expect(await year.getByRole('checkbox', { name: '2018 0 passages' }).isDisabled()).toBe(true);
	// Other years keep their counts, so that they can be added.
	expect(await year.getByRole('checkbox', { name: '2023 1 passage' }).isEnabled()).toBe(true);
	await page.goBack();
	await says(page, '2 passages in 2 meetings');
	expect(await year.getByRole('checkbox', { name: /^2022/u }).isChecked()).toBe(false);
	await page.goForward();
	await says(page, '1 passage in 1 meeting');
	await page.reload();
	await says(page, '1 passage in 1 meeting');
	expect(await year.getByRole('checkbox', { name: /^2022/u }).isChecked()).toBe(true);
});

test('the side that speaks is a filter, and only its sentences are shown', async () => {
	const page = await open('/search/?q=port+call&side=KH');
	await says(page, '1 passage in 1 meeting for port call');
	expect(await places(page)).toEqual(['/meetings/2023-09-07-kishida-hun-manet/#p3']);
	expect(await results(page).textContent()).toContain('Cambodia continues to welcome the port call');
});

test('the order is a choice that stands in the address', async () => {
	const page = await open('/search/?q=ASEAN&sort=oldest');
	await says(page, /passages? in/u);
	const order = page.getByRole('navigation', { name: 'Order of the results' });
	expect(await results(page).getByRole('heading').first().textContent()).toBe('4 August 2018');
	const fold = page.getByText('Order and filters', { exact: true });
	if (!(await order.isVisible())) await fold.click();
	await order.getByRole('link', { name: 'Newest' }).click();
	await page.waitForURL(/sort=newest/u);
	await results(page).getByRole('heading').first().filter({ hasText: '7 September 2023' }).waitFor();
	expect(
		await order.getByRole('link', { name: 'Newest', includeHidden: true }).getAttribute('aria-current'),
	).toBe('true');
});

test('a phrase in curly quotation marks is exact and stays within a paragraph', async () => {
	const page = await open(`/search/?q=${encodeURIComponent('“abductions issue”')}`);
	await says(page, '2 passages in 2 meetings for “abductions issue”');
	expect((await places(page)).toSorted()).toEqual([
		'/meetings/2022-03-20-kishida-hun-sen/#p12',
		'/meetings/2023-09-07-kishida-hun-manet/#p7',
	]);
	await field(page).fill('"the abduction"');
	await says(page, /“the abduction”/u);
	expect(await places(page)).toEqual(['/meetings/2022-08-04-hayashi-kao-kim-hourn/#p4']);
});

test('a word that occurs nowhere is named, and the edition offers its own', async () => {
	const page = await open('/search/?q=Sihanoukvile+Angkor');
	await says(page, 'Nothing found for Sihanoukvile Angkor.');
	await page.getByText('The words Sihanoukvile and Angkor stand in no record.').waitFor();
	await page.getByRole('link', { name: 'Sihanoukville', exact: true }).click();
	await page.waitForURL(/q=Sihanoukville\+Angkor/u);
	// The one word that is left is searched, the other named.
	await page.getByText('The word Angkor stands in no record and was left out.').waitFor();
	await says(page, /passages? in \d meetings? for Sihanoukville$/u);
	expect(await places(page)).toContain('/meetings/2022-03-20-kishida-hun-sen/#p3');
});

test('a beginning of words is no word: the longer ones are offered', async () => {
	const page = await open('/search/?q=Sihanouk');
	await page.getByText('The word Sihanouk stands in no record.').waitFor();
	await page.getByRole('link', { name: 'Sihanoukville', exact: true }).first().click();
	await says(page, /for Sihanoukville/u);
	expect(await places(page)).toContain('/meetings/2022-03-20-kishida-hun-sen/#p3');
});

test('a place and a person beside each other find the person’s passages in the records of that place', async () => {
	const page = await open('/search/?q=Kishida+Jakarta');
	await page.getByText('Jakarta: taken from the head of the record').waitFor();
	expect(await places(page)).toContain('/meetings/2023-09-07-kishida-hun-manet/#p3');
	expect((await places(page)).every((place) => place.includes('2023-09-07'))).toBe(true);
});

test('the first result is at most six stops from the field, and the filters follow the results', async () => {
	const page = await open('/search/?q=ASEAN', { width: 360 });
	await says(page, /for ASEAN/u);
	await field(page).focus();
	let stops = 0;
	const inResults = () => page.evaluate(() => document.activeElement?.closest('#hits') !== null);
	for (; stops < 12 && !(await inResults()); stops += 1) await page.keyboard.press('Tab');
	expect(stops).toBeLessThanOrEqual(6);
});

test('an abbreviation finds its full phrase, and a name its other order', async () => {
	const page = await open('/search/?q=FOIP');
	await page.getByText('Also searched: “Free and Open Indo-Pacific”.').waitFor();
	expect((await places(page)).toSorted()).toEqual([
		'/meetings/2020-10-21-motegi-prak-sokhonn/#p4',
		'/meetings/2022-03-20-kishida-hun-sen/#p2',
		'/meetings/2022-08-04-hayashi-kao-kim-hourn/#p4',
	]);
	await field(page).fill('Toshimitsu Motegi');
	await says(page, 'for Toshimitsu Motegi');
	expect(await places(page)).toEqual([1, 2, 3].map((n) => `/meetings/2020-10-21-motegi-prak-sokhonn/#p${n}`));
	await field(page).fill('Kōno Tarō');
	await says(page, 'for Kōno Tarō');
	expect(await places(page)).toEqual(
		[1, 2, 3, 4].map((n) => `/meetings/2018-08-04-kono-prak-sokhonn/#p${n}`),
	);
});

test('a hyphen before a word leaves out the passages that have it', async () => {
	const page = await open('/search/?q=ASEAN+-Myanmar+-Friendship&year=2022&kind=summit');
	await says(page, '1 passage in 1 meeting');
	expect(await places(page)).toEqual(['/meetings/2022-03-20-kishida-hun-sen/#p8']);
});

test('a search by keyboard alone leads from any page to the paragraph', async () => {
	const page = await open('/');
	await page.keyboard.press('/');
	await page.keyboard.type('Royal Cambodian Army');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\/\?q=Royal\+Cambodian\+Army$/u);
	await says(page, '2 passages in 2 meetings');
	await page.keyboard.press('/');
	expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
	const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
	for (let step = 0; step < 60 && !(await focused()).includes('2023'); step += 1)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/2023-09-07-kishida-hun-manet\/\?q=Royal\+Cambodian\+Army#p3$/u);
});

test('the shortcut can be turned off', async () => {
	const page = await open('/search/');
	await page.getByRole('checkbox', { name: /key leads to the search field/u }).uncheck();
	await page.locator('body').click({ position: { x: 5, y: 400 } });
	await page.keyboard.press('/');
	expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
});

test('a record loads nothing of the search before a reader means to search', async () => {
	const asked: string[] = [];
	const page = await open('/meetings/2022-03-20-kishida-hun-sen/', {
		prepare: async (target) => {
			target.on('request', (request) => asked.push(new URL(request.url()).pathname));
		},
	});
	await page.waitForLoadState('networkidle');
	const ofSearch = () => asked.filter((path) => /pagefind|lexicon/u.test(path));
	expect(ofSearch()).toEqual([]);
	await Promise.all([page.waitForRequest(/pf_meta/u), field(page).focus()]);
	expect(ofSearch()).toContain('/search/lexicon.json');
});

test('without a script the page says so and leads on', async () => {
	const page = await open('/search/?q=Ream', { javaScript: false });
	const notice = page.getByText('Search needs a script');
	await notice.waitFor();
	expect(await notice.getByRole('link').allTextContents()).toEqual([
		'subjects',
		'people',
		'places',
		'A to Z',
	]);
});

test('an index that cannot be loaded is a sentence under the field, and another try works', async () => {
	const page = await open('/search/', { expected: /ERR_FAILED|Failed to fetch/u });
	await page.route('**/pf_meta*', (route) => route.abort());
	await page.route('**/lexicon.json', (route) => route.abort());
	await field(page).fill('ASEAN');
	await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
	await page.unroute('**/lexicon.json');
	await page.unroute('**/pf_meta*');
	await page.getByRole('button', { name: 'Search' }).click();
	await says(page, /for ASEAN/u);
});

const states = {
	empty: '',
	found: '?q=ASEAN',
	none: '?q=Angkor+Wat',
	filtered: '?q=ASEAN&topic=elections&side=KH',
};
test.each(Object.entries(states))(
	'the search page, %s, has no fault of access and fits its window',
	async (_, query) => {
		const page = await open(`/search/${query}`, { width: 1440 });
		if (query !== '') await status(page).first().waitFor();
		expect.soft(await axeFindings(page), 'light').toEqual([]);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 360, height: 900 });
		expect.soft(await axeFindings(page), 'dark, on a phone').toEqual([]);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	},
);

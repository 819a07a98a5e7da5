import { expect, inject, test } from 'vitest';
import { addressOf, open } from './support/open.ts';

const record = '/meetings/2018-08-04-kono-prak-sokhonn/';
const published = `https://example.org${record}`;
const words = 'In addition, Minister Kono presented Minister Prak Sokhonn with a gift (Note) at the meeting.';

test('a reader copies the link of a paragraph with the mouse, follows it and finds the paragraph marked', async () => {
	const page = await open(record);
	await page.getByRole('link', { name: 'Paragraph 4', exact: true }).hover();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${published}#p4`);
	await page.goto(addressOf(inject('site').url, link.replace('https://example.org', '')));
	expect(await page.locator(':target').textContent()).toContain(words);
	expect(
		await page.locator(':target').evaluate((element) => element.getBoundingClientRect().top),
	).toBeLessThan(page.viewportSize()?.height ?? 0);
});

test('the tools of a paragraph work from the keyboard alone', async () => {
	const page = await open(record);
	await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
	for (const key of ['Tab', 'Shift+Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy quotation');
	await page.keyboard.press('Enter');
	await page.getByText('Quotation copied with its citation.').waitFor({ state: 'attached' });
	await page.keyboard.press('Escape');
	expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Paragraph 3');
});

test('a tap on a number opens its tools', async () => {
	const page = await open(record, { touch: true, width: 360, height: 640 });
	await page.getByRole('link', { name: 'Paragraph 2', exact: true }).tap();
	const box = await page.getByRole('button', { name: 'Copy link' }).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
	expect(new URL(page.url()).hash).toBe('#p2');
});

test('a copied quotation holds the words as published and an address that names them', async () => {
	const page = await open(record);
	await page.getByRole('link', { name: 'Paragraph 4', exact: true }).hover();
	await page.getByRole('button', { name: 'Copy quotation' }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const quotation = await page.evaluate(() => navigator.clipboard.readText());
	expect(quotation).toMatch(/^“3\. In addition, Minister Kono presented/u);
	expect(quotation).toContain(words);
	expect(quotation).toContain('4 August 2018, para. 4, Ministry of Foreign Affairs of Japan');
	expect(quotation).toContain('Source: Ministry of Foreign Affairs of Japan website.');
	const address = /https:\/\/example\.org\S+#p4/u.exec(quotation)?.[0] ?? '';
	await page.goto(addressOf(inject('site').url, address.replace('https://example.org', '')));
	expect(await page.locator(':target').textContent()).toContain(words);
	expect(await page.getByRole('note').count()).toBe(0);
});

test('an address made for other words than stand here says so', async () => {
	const page = await open(`${record}?h=00000000#p4`);
	expect(await page.getByRole('note').textContent()).toContain(
		'was made for other words than stand here now',
	);
});

test('a citation is copied, for the record and for a paragraph', async () => {
	const page = await open(record);
	const cite = page.getByRole('region', { name: 'Cite this record' });
	await cite.getByText('Chicago', { exact: true }).click();
	await cite.getByRole('button', { name: 'Copy' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Ministry of Foreign Affairs of Japan\. “\[Japan-Cambodia Foreign Ministers’ Meeting\]\.”/u,
	);
	await cite.getByLabel('Cite').selectOption('paragraph 4');
	await page.getByText('Citations of paragraph 4.').waitFor({ state: 'attached' });
	const shown = await cite.locator('[open] [data-citation]').textContent();
	expect(shown).toMatch(/August 4, 2018\. Para\. 4\. https:\/\/example\.org\S+\?h=[0-9a-f]{8}#p4\.$/u);
});

test('without a script every paragraph can be cited from a page of its own', async () => {
	const page = await open(record, { javaScript: false });
	await page.getByRole('link', { name: 'More forms, and each paragraph' }).click();
	const fourth = page.getByRole('region', { name: 'Paragraph 4' });
	expect(await fourth.textContent()).toContain('@misc{2018-08-04-kono-prak-sokhonn-p4');
});

test.each([
	['/Meetings/2018-08-04-Kono-Prak-Sokhonn/', '#p2'],
	['/meetings/2018-08-04-kono-prak-sokhonn.html', '#p2'],
	['/meetings/2018-08-04-kono-prak-sokhonn/p2', ''],
])('%s leads to the record', async (path, hash) => {
	const page = await open(path + hash, { status: 404, base: true });
	await page.waitForURL(`**${record}#p2`);
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Foreign Ministers');
});

test('a card shows the record, or the paragraph that is asked for, and opens the whole window', async () => {
	const card = await open('/embed/2018-08-04-kono-prak-sokhonn/', { base: true });
	expect(await card.getByRole('heading').textContent()).toBe("[Japan-Cambodia Foreign Ministers' Meeting]");
	expect(await card.getByText('Taro Kono').count()).toBe(1);
	expect(await card.locator('base').getAttribute('target')).toBe('_top');
	const paragraph = await open('/embed/2018-08-04-kono-prak-sokhonn/?p=4', { base: true, scheme: 'dark' });
	expect(await paragraph.getByRole('blockquote').textContent()).toContain(words);
	expect(await paragraph.getByText('Taro Kono').count()).toBe(0);
});

test('the head names every other form of the record, and each is there', async () => {
	const page = await open(record, { base: true });
	const links = await page
		.locator('head link[rel="alternate"]')
		.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).getAttribute('href') ?? ''));
	expect(links.length).toBeGreaterThanOrEqual(11);
	for (const link of links) {
		const { pathname } = new URL(link, 'https://example.org');
		expect(pathname.startsWith('/records/'), link).toBe(true);
		const site = inject('siteUnderBase').url;
		expect((await page.request.get(new URL(pathname, site).href)).status(), link).toBe(200);
	}
	const image = await page.locator('meta[property="og:image"]').getAttribute('content');
	expect(image).toBe('https://example.org/records/meetings/2018-08-04-kono-prak-sokhonn.png');
});

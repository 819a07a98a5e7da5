import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ContentCopy, copyContent } from '../testing/content-copy.ts';
import { normaliseFolder } from '../testing/normalise-folder.ts';
import { sameClocks } from './zones.ts';

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.remove());

const errors = async (): Promise<string> => (await normaliseFolder(content.folder, '2027-01-01')).errors;

const summit = 'sources/2022-03-20-kishida-hun-sen.yaml';

test('a place has clocks that its country has', async () => {
	await content.edit('authorities/places.yaml', 'timeZone: Asia/Phnom_Penh', 'timeZone: America/New_York');
	const found = await errors();
	expect(found).toMatch(/places\.yaml:7:15: error: facts that do not agree/u);
	expect(found).toContain('lies in KH, and no clock there shows the time of America/New_York.');
});

test('a zone is as good under another name of the same clocks', () => {
	expect(sameClocks('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
	expect(sameClocks('Asia/Phnom_Penh', 'Asia/Bangkok')).toBe(true);
	// The same in January, an hour apart in July.
	expect(sameClocks('America/Phoenix', 'America/Denver')).toBe(false);
});

test('a text was received on a day that has been', async () => {
	await content.edit(summit, 'accessed: "2026-11-21"', 'accessed: "2027-01-02"');
	expect(await errors()).toMatch(
		/hun-sen\.yaml:3:11: error: .*\n {2}Found: {4}The text is said to have been received on 2027-01-02, and that day is still to come\./u,
	);
});

test('the address of a text is its publisher’s', async () => {
	await content.edit(summit, 'publisher: mofa', 'publisher: kantei');
	const found = await errors();
	expect(found).toMatch(/hun-sen\.yaml:2:6: error: facts that do not agree/u);
	expect(found).toContain(
		'The address is at www.mofa.go.jp, which is no host of the publisher “kantei”, but of “mofa”.',
	);
	expect(found).toContain('Correct “publisher” to mofa, or the address.');
});

test('a topic that no record mentions is told, and does not stop the run', async () => {
	const topics = await content.read('authorities/topics.yaml');
	await content.write(
		'authorities/topics.yaml',
		`${topics}\n- id: unheard-of\n  name: Unheard of\n  phrases: [polar bears, narwhals]\n`,
	);
	const { errors: told, changed } = await normaliseFolder(content.folder, '2027-01-01');
	expect(told).toMatch(/topics\.yaml:\d+:12: warning: facts that do not agree/u);
	expect(told).toContain('None of the 2 phrases of the topic “unheard-of” stands in any record.');
	expect(told).toMatch(/\n1 warning$/u);
	expect(changed).toEqual([]);
});

test.each([
	['speaks', '    by: [JPN]\n'],
	['does what is said', '    acts: [{ act: stated, words: explained, by: [JPN] }]\n'],
])('who %s took part', async (_, words) => {
	const file = 'sources/2018-08-04-kono-prak-sokhonn.yaml';
	const editor = await content.read(file);
	await content.write(file, `${editor}statements:\n  - quote: Minister Kono explained that\n${words}`);
	expect(await errors()).toContain('“by” names JPN, and nobody of JPN took part in this meeting.');
});

test('the zone of a time is that of the place, or the house’s own', async () => {
	const file = 'sources/2022-08-04-hayashi-kao-kim-hourn.yaml';
	const venue = 'venue: { value: singapore, why: For the test. }';
	await content.edit(file, 'timeZone: Asia/Phnom_Penh', `${venue}\ntimeZone: America/New_York`);
	expect(await errors()).toContain(
		'The editor gives America/New_York for the printed time; the place has the zone Asia/Singapore, the house Asia/Tokyo.',
	);
	await content.edit(file, 'timeZone: America/New_York', 'timeZone: Asia/Tokyo');
	expect(await errors()).not.toContain('error: facts that do not agree');
});

import { describe, expect, it } from 'vitest';
import { insertedReport } from './insertion.ts';
import { readWith } from './read-with.ts';

describe('inserted-report', () => {
	it.each([
		['KH', 'He did so, Minister Prak Sokhonn observed with a smile, in greater detail than ever.'],
		['JP', 'The road, said Minister Kono, was open.'],
		['KH', '"That is so," replied Minister Prak Sokhonn.'],
		['KH', 'The road, the Cambodian side pointed out, was not yet open.'],
		['KH', 'The road was older than the town, Minister Prak Sokhonn supposed.'],
		['JP', 'It would be mended before the rains, Minister Kono assured him.'],
		['KH', 'The rains had come, Minister Prak Sokhonn reminded his guest, in April.'],
		['JP', 'The road, so Minister Kono feared, would be under water.'],
		['JP KH', 'The road will be open by May, the two ministers agreed.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(insertedReport, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'Minister Kono stated that, as Minister Prak Sokhonn noted, the road was not yet open.',
		'While thanking Minister Prak Sokhonn, Minister Kono said that the road was open.',
		'Minister Kono spoke of the road, which Minister Prak Sokhonn said was open.',
		'Minister Kono spoke of the road, the port and the bridge.',
		'Minister Kono explained the road on which, he added, many had worked.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(insertedReport, 'ministers-kh', text)).toBeNull();
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { house } from './leads/fixtures/page.ts';
import { printedRuns, withoutSpace } from './leads/fixtures/printed-runs.ts';
import { parseText } from './parse-text.ts';
import { fuzzTexts } from './testing/fuzz-texts.ts';

test('made texts of all words and marks are read or refused, and no character is lost', {
	timeout: 120_000,
}, () => {
	fc.assert(
		fc.property(fuzzTexts(house), (text) => {
			const { record, fault } = parseText(text, house);
			expect(record === null).toBe(fault !== null);
			if (record) expect(withoutSpace(printedRuns(record).join(''))).toBe(withoutSpace(text));
		}),
		{ numRuns: 2000, seed: 20190305 },
	);
});

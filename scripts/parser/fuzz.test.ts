import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSpace } from '../../src/record/published-words.ts';
import { printedRuns } from './leads/fixtures/printed-runs.ts';
import { pageHouse } from './leads/fixtures/test-page.ts';
import { parseText } from './parse-text.ts';
import { fuzzTexts } from './testing/fuzz-texts.ts';

test('made texts of all words and marks are read or refused, and no character is lost', () => {
	fc.assert(
		fc.property(fuzzTexts(pageHouse), (text) => {
			const { record, fault } = parseText(text, pageHouse);
			expect(record === null).toBe(fault !== null);
			if (record) expect(withoutSpace(printedRuns(record).join(''))).toBe(withoutSpace(text));
		}),
		{ numRuns: 1000, seed: 20190305 },
	);
});

import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse } from '../read-house.ts';
import { emptyScore, isLead, isSide, percent } from './score.ts';
import { scoreFolder, scorePair } from './score-folder.ts';

const house = await readHouse();

describe('the records of the edition', () => {
	it.each(globSync('tests/expected/*.json'))('%s is what the source gives', async (answer) => {
		const score = emptyScore();
		const source = `content/sources/${basename(answer, '.json')}.txt`;
		await scorePair(score, source, answer, house);
		expect(score.differences).toEqual([]);
	});

	it('have an expected answer each', () => {
		const names = (pattern: string): string[] =>
			globSync(pattern).map((file) => basename(file).replace(/\..*/u, ''));
		expect(names('tests/expected/*.json').sort()).toEqual(names('content/sources/*.txt').sort());
	});
});

const corpus = '../shared/corpus';
describe('the corpus of other layouts', () => {
	it.skipIf(!existsSync(corpus))('is read whole, where it lies beside this project', async () => {
		const score = await scoreFolder(corpus, house);
		expect(score.records).toBeGreaterThan(0);
		expect(score.differences.filter(({ field }) => isLead(field))).toEqual([]);
		expect(percent(score, isSide)).toBeGreaterThanOrEqual(99);
	});
});

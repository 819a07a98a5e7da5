import { describe, expect, it } from 'vitest';
import { castOf } from './cast.ts';
import { context } from './fixtures/read-fixture.ts';
import { sentenceOf } from './phrase.ts';
import { pastReport } from './reports.ts';

const cast = castOf(context('ministers-kh'));

describe('pastReport', () => {
	it.each([
		'said',
		'was able to tell',
		'went on to say',
		'hastened to add',
		'made it clear',
		'made plain',
		'let it be known',
		'had no doubt',
		'was quite sure',
		'had heard',
		'could only repeat',
		'put it',
	])('passes over “%s”', (words) => {
		const sentence = sentenceOf(`${words}, in May`, cast);
		expect(pastReport(sentence, 0)).toBe(words.split(' ').length);
	});

	it.each(['was able to come', 'had a house', 'was late', 'made tables', 'would go'])(
		'finds none in “%s”',
		(words) => {
			expect(pastReport(sentenceOf(`${words}, in May`, cast), 0)).toBe(-1);
		},
	);
});

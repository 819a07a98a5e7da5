import { describe, expect, it } from 'vitest';
import { castOf } from './cast.ts';
import { verbOfClause } from './clausal.ts';
import { context } from './fixtures/read-fixture.ts';
import { sentenceOf } from './phrase.ts';

const cast = castOf(context('ministers-kh'));
const verbIn = (text: string): string | null => {
	const sentence = sentenceOf(text, cast);
	const verb = verbOfClause(sentence, 0);
	return (
		verb &&
		sentence.tokens
			.slice(verb.at, verb.at + 2)
			.map(({ key }) => key)
			.join(' ')
	);
};

describe('verbOfClause', () => {
	it.each([
		['was agreed', 'That teachers should meet was agreed by both.'],
		['was what', 'How this had been achieved was what interested Minister Kono most.'],
		['was asked', 'Whether the road would open was asked by Minister Prak Sokhonn.'],
		['was added', 'By Minister Kono it was added that the price had fallen.'],
	])('finds “%s” in “%s”', (verb, text) => {
		expect(verbIn(text)).toBe(verb);
	});

	it.each([
		'That view was shared by the Cambodian side.',
		'What Minister Kono said, the Cambodian side had known.',
		'By May the road was open.',
		'The road that he had seen was open.',
	])('finds none in “%s”', (text) => {
		expect(verbIn(text)).toBeNull();
	});
});

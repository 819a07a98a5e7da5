import { expect, test } from 'vitest';
import { recurringPhrases } from './recurring-phrases.ts';

const found = (...texts: string[]) =>
	recurringPhrases(texts.map((text, index) => ({ record: `r${index}`, text }))).map(({ text }) => text);

test('a run of words in two records is proposed at its full length only', () => {
	expect(
		found(
			'They would uphold a maritime order based on rules.',
			'Both want a maritime order based on rules, he said.',
		),
	).toEqual(['maritime order based on rules']);
});

test('a run within one record is not', () => {
	expect(
		recurringPhrases([1, 2].map(() => ({ record: 'one', text: 'A maritime order based on rules.' }))),
	).toEqual([]);
});

test('quoted formulas come first, and may have two words', () => {
	expect(
		found('The “golden age” of many long friendly years.', 'A "golden age," after many long friendly years.'),
	).toEqual(['golden age', 'many long friendly years']);
});

test('a part that is more frequent than the whole stands beside it', () => {
	expect(found('open sea lanes matter', 'open sea lanes matter', 'open sea lanes')).toEqual([
		'open sea lanes',
		'open sea lanes matter',
	]);
});

test('no run crosses punctuation or a sentence, and none begins or ends with a word without weight', () => {
	expect(found('ports, roads and rail', 'ports, roads and rail')).toEqual(['roads and rail']);
	expect(
		found('he expressed the need of the time to come', 'he expressed the need of the time to go'),
	).toEqual(['need of the time']);
});

test('what is known is left out', () => {
	const sentences = ['a', 'b'].map((record) => ({ record, text: 'open sea lanes' }));
	expect(recurringPhrases(sentences, { isKnown: (text) => text === 'open sea lanes' })).toEqual([]);
});

test('a long text of one formula is read to its end', () => {
	const text = 'open sea lanes '.repeat(20_000);
	expect(() => recurringPhrases([{ record: 'a', text }])).not.toThrow();
});

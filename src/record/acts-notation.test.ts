import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts as kinds } from '../schemas/act.ts';
import { formatActs, parseActs } from './acts-notation.ts';

const sentence = 'He stated that he stated nothing, and the two leaders concurred.';

describe('acts of a statement', () => {
	it('are written with who does them and the words that say so', () => {
		const acts = [
			{ act: 'stated' as const, by: ['JP'], words: 'stated', start: 3 },
			{ act: 'agreed' as const, by: ['JP', 'KH'], words: 'concurred', start: 54 },
		];
		expect(formatActs(acts, sentence)).toBe('JP stated “stated”; JP KH agreed “concurred”');
		expect(parseActs('JP stated “stated”; JP KH agreed “concurred”', sentence)).toEqual(acts);
	});

	it('name the place of words that stand before it too', () => {
		const acts = [{ act: 'stated' as const, by: ['JP'], words: 'stated', start: 18 }];
		expect(formatActs(acts, sentence)).toBe('JP stated “stated” @18');
		expect(parseActs('JP stated “stated” @18', sentence)).toEqual(acts);
	});

	it('need no place for words that stand again behind those before them', () => {
		const acts = [3, 18].map((start) => ({ act: 'stated' as const, by: ['JP'], words: 'stated', start }));
		expect(formatActs(acts, sentence)).toBe('JP stated “stated”; JP stated “stated”');
		expect(parseActs('JP stated “stated”; JP stated “stated”', sentence)).toEqual(acts);
	});

	const noAct = 'is no act; expected codes, an act and its words, such as JP pledged “will provide”.';
	const unknown = `names no party, or no act; acts are ${kinds.join(', ')}.`;
	it.each([
		['words that are not there', 'JP stated “said”', 'The sentence does not say “said” there.'],
		['a place where they do not stand', 'JP stated “stated” @4', 'The sentence does not say “stated” there.'],
		['words a second time', 'JP stated “He”; JP stated “He”', 'The sentence does not say “He” there.'],
		['an act that there is not', 'JP shouted “stated”', `“JP shouted” ${unknown}`],
		['a party in small letters', 'jp stated “stated”', `“jp stated “stated”” ${noAct}`],
		['what is left over', 'JP stated “stated”; and more', `“and more” ${noAct}`],
		['nothing before the act', ' stated “stated”', `“ stated “stated”” ${noAct}`],
	])('refuse %s', (_, value, message) => {
		expect(parseActs(value, sentence)).toBe(message);
	});

	it('read back as they were written, wherever the words stand', () => {
		const words = sentence.split(' ').map((word) => word.replace(/[,.]/gu, ''));
		const starts = [...sentence.matchAll(/\S+/gu)].map(({ index }) => index);
		const places = fc.subarray([...words.keys()], { minLength: 0 });
		fc.assert(
			fc.property(places, fc.constantFrom(...kinds), (chosen, act) => {
				const acts = chosen.map((index) => ({
					act,
					by: ['JP'],
					words: words[index] ?? '',
					start: starts[index] ?? 0,
				}));
				expect(parseActs(formatActs(acts, sentence), sentence)).toEqual(acts);
			}),
		);
	});
});

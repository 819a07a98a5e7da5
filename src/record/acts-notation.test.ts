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

	it.each([
		['words that are not there', 'JP stated “said”'],
		['a place where they do not stand', 'JP stated “stated” @4'],
		['an act that there is not', 'JP shouted “stated”'],
		['a party in small letters', 'jp stated “stated”'],
		['what is left over', 'JP stated “stated” and more'],
		['nothing before the act', ' stated “stated”'],
	])('refuse %s', (_, value) => {
		expect(parseActs(value, sentence)).toBeTypeOf('string');
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

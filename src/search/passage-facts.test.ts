import { expect, it } from 'vitest';
import { decodePassage, encodePassage, type PassageFacts } from './passage-facts.ts';

const facts: PassageFacts = {
	statements: [
		{ by: [], words: 12 },
		{ by: ['JP'], words: 66, acts: ['wished'] },
		{ by: ['JP', 'KH'], words: 9, acts: ['agreed', 'stated'] },
		{ by: [], words: 5, open: true },
	],
	person: ['hun-sen'],
	speaker: ['hun-manet'],
	topic: [],
	place: ['ream-naval-base', 'phnom-penh'],
};

it('what the search is told of a passage is written in one short attribute and read back', () => {
	expect(encodePassage(facts)).toBe(
		'-12 JP66.wished JP+KH9.agreed+stated -5~|hun-sen||ream-naval-base phnom-penh|hun-manet',
	);
	expect(decodePassage(encodePassage(facts))).toEqual(facts);
});

it('a passage that nothing is told of has no statements', () => {
	expect(decodePassage('')).toEqual({ statements: [], person: [], speaker: [], topic: [], place: [] });
});

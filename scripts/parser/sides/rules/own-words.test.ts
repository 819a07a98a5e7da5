import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';
import { readWith } from './read-with.ts';

describe('own-words', () => {
	it.each([
		['JP', "Minister Kono's answer to this was that the list would be kept."],
		['JP', "Minister Kono's proposal was to meet every year."],
		['KH', 'The proposal of Minister Prak Sokhonn was to meet every year.'],
		['KH', 'The Cambodian proposal was that the ministers meet every year.'],
		['KH', 'A question from the Cambodian side concerned the fees.'],
		['JP', 'A brief remark by Minister Kono followed.'],
		['KH', 'Equally firm was the reply given by Minister Prak Sokhonn.'],
		['JP', 'From Minister Kono came the proposal to meet every year.'],
		['KH', 'The first to speak was Minister Prak Sokhonn.'],
		['KH', 'More cautious was the Cambodian side.'],
		['KH', "It was Minister Prak Sokhonn's hope that the road would be finished."],
		['JP', 'What Minister Kono wanted was a date.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(ownWords, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		"Minister Kono's car was late.",
		"Minister Kono's answer was long.",
		"Minister Kono's answer was read by Minister Prak Sokhonn.",
		'A request from the Cambodian side was noted.',
		'The view of the river was fine.',
		'The first to arrive was the train from Kampot.',
		'From Japan came pumps and trucks.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(ownWords, 'ministers-kh', text)).toBeNull();
	});
});

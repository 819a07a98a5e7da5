import { describe, expect, it } from 'vitest';
import { betweenAll, passiveAgent, passiveAlone } from './passive.ts';
import { readWith } from './read-with.ts';

describe('passive-agent', () => {
	it.each([
		['JP', 'It was explained by the Japanese side that the radars would be followed by a second set.'],
		['KH', 'This was accepted by Deputy Prime Minister Sokhonn.'],
		['JP KH', 'The draft was proposed by Japan and accepted by the Cambodian side.'],
		['JP KH', 'Satisfaction was expressed on both sides.'],
		['KH', 'This support was renewed by Minister Prak Sokhonn.'],
		['KH', 'Understanding was expressed by the Cambodian side.'],
		['JP KH', 'Opening remarks were delivered by the heads of the two delegations.'],
		['JP KH', 'Closing words were spoken by both ministers.'],
		['JP', 'Training courses were offered by Minister Kono.'],
		['-', 'The Japanese side was led by Minister Kono.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(passiveAgent, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'Recalling that help was given by Japan, Minister Prak Sokhonn thanked him.',
		'Following talks which were opened by Japan, Minister Prak Sokhonn thanked him.',
		'It was pointed out that the aid given by Japan was needed.',
		'The road was opened by the King.',
		'The road was finished by the end of the year.',
		'Minister Kono was pleased by the answer of Minister Prak Sokhonn.',
		'He was asked by Minister Prak Sokhonn about the fare, and said that it was not fixed.',
		'A report on Japan was read on the Cambodian New Year.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(passiveAgent, 'ministers-kh', text)).toBeNull();
	});
});

describe('between', () => {
	it.each([
		['JP KH', 'Views were also exchanged between the two sides on maritime security.'],
		['JP KH', 'It was agreed between the two ministers that they would meet in Munich.'],
		['JP KH', 'There was a frank exchange of views between the ministers.'],
		['KH', 'There was an explanation from the Cambodian side.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(betweenAll, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'Views were exchanged on maritime security.',
		'The bridge between the two countries was opened in May.',
		'Minister Kono spoke of the trust between the two sides.',
		'It was agreed that trust between the two sides was needed.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(betweenAll, 'ministers-kh', text)).toBeNull();
	});
});

describe('passive', () => {
	it.each([
		'In the first session, the security environment was taken up.',
		'Minister Prak Sokhonn is scheduled to visit Nagoya.',
		'The text is to be prepared by a working group.',
	])('hears nobody in “%s”', (text) => {
		expect(readWith(passiveAlone, 'ministers-kh', text)).toBe('-');
	});

	it.each([
		'Minister Kono was pleased to hear this.',
		'The two ministers were agreed that the talks should go on.',
		'Minister Kono has decided to go.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(passiveAlone, 'ministers-kh', text)).toBeNull();
	});
});

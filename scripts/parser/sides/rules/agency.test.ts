import { describe, expect, it } from 'vitest';
import { agency } from './agency.ts';
import { readWith } from './read-with.ts';

describe('agency', () => {
	it.each([
		['KH', 'It fell to Minister Prak Sokhonn to thank the teachers.'],
		['JP', 'It was left to the Japanese side to explain the delay.'],
		['JP', 'It was with deep regret that Minister Kono had heard of the flood.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(agency, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'It fell to six degrees at night.',
		'It was important to Minister Kono.',
		'It was with the help of a crane that the bridge was lifted.',
		'Minister Kono left it to the Cambodian side to explain the delay.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(agency, 'ministers-kh', text)).toBeNull();
	});
});

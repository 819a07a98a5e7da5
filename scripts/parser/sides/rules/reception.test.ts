import { describe, expect, it } from 'vitest';
import { readWith } from './read-with.ts';
import { reception } from './reception.ts';

describe('reception', () => {
	it.each([
		['JP', 'This met with the approval of Minister Kono, who thanked him.'],
		['KH', 'The plan found strong support from the Cambodian side.'],
		['JP', 'This was much to the liking of Minister Kono.'],
		['KH', 'The answer pleased Minister Prak Sokhonn.'],
		['JP', 'The noise of the pumps was what surprised Minister Kono most.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(reception, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'The question concerned Japan.',
		'The project has the support of Japan.',
		'Minister Kono asked for the support of Minister Prak Sokhonn.',
		'The plan met with a storm.',
		'The answer was expected to please Minister Kono.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(reception, 'ministers-kh', text)).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { behalf } from './behalf.ts';
import { readWith } from './read-with.ts';

describe('behalf', () => {
	it.each([
		['JP', 'One of the officers, speaking for the Japanese side, recalled the year 1993.'],
		['KH', 'The Director-General of Customs then described, on the Cambodian side, the new system.'],
		['JP', 'The questions were answered by Mr. Yamada on behalf of the Japanese side.'],
		['JP', 'A specialist of the Japanese delegation explained how trees can be cut back.'],
		['JP KH', 'Views were exchanged on trade, with both sides underlining the need for dialogue.'],
		['KH', 'A doctor, who had come as a member of the Cambodian delegation, spoke of the clinic.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(behalf, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'Minister Kono, speaking for the Japanese side, recalled the year 1993.',
		'Professor Smith, an adviser, explained the method.',
		'The room of the Japanese delegation was opened.',
		'A report said that troops had been sent on behalf of Cambodia.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(behalf, 'ministers-kh', text)).toBeNull();
	});
});

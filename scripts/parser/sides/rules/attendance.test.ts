import { describe, expect, it } from 'vitest';
import { attendance } from './attendance.ts';
import { readWith } from './read-with.ts';

describe('attendance', () => {
	it.each([
		'Mr. NGOUN Sokveng, Director-General for Asia-Pacific, also took part in the morning session.',
		'Minister Prak Sokhonn attended the dinner.',
		'The two ministers were present.',
		'The Cambodian delegation consisted of ten members.',
		'Minister Kono chaired the session.',
		'Minister Prak Sokhonn later joined the discussion.',
	])('hears nobody in “%s”', (text) => {
		expect(readWith(attendance, 'ministers-kh', text)).toBe('-');
	});

	it.each([
		'Minister Prak Sokhonn attended the dinner and thanked the hosts.',
		'Minister Prak Sokhonn joined Minister Kono in condemning the launch.',
		'Minister Kono was present-minded enough to agree.',
		'Minister Kono spoke of those who attended the session.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(attendance, 'ministers-kh', text)).toBeNull();
	});
});

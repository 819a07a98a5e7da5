import { describe, expect, it } from 'vitest';
import { foldStretch } from '../folded.ts';
import { readDuration } from './duration.ts';

const minutes = (text: string): number | undefined =>
	readDuration(foldStretch(text, 0, text.length))?.minutes;

describe('durations', () => {
	it.each([
		['for about 35 minutes', 35],
		['for approximately 2 hours and 10 minutes', 130],
		['for 1 hour, 20 minutes', 80],
		['for an hour', 60],
		['for about an hour and a half', 90],
		['for one and a half hours', 90],
		['for half an hour', 30],
		['a half-hour talk', 30],
		['for three quarters of an hour', 45],
		['a quarter of an hour', 15],
		['an hour and a quarter', 75],
		['a 40-minute meeting', 40],
		['for forty-five minutes', 45],
		['for 1.5 hours', 90],
		['for 90 mins.', 90],
		['lasted one hour', 60],
	])('%s', (text, expected) => {
		expect(minutes(text)).toBe(expected);
	});

	it.each([
		'90 minutes after the lunch',
		'two hours later',
		'three hours ago',
		'for several minutes',
		'in the 2400 hours',
		'minutes of the meeting',
		'office hours',
		'for 0 minutes',
		'5,000 hours',
		'a two-hour drive away',
	])('“%s” is none', (text) => {
		expect(minutes(text)).toBeUndefined();
	});

	it.each([
		['for over 30 minutes', 'over 30 minutes'],
		['for approximately 2 hours and 10 minutes', 'approximately 2 hours and 10 minutes'],
		['lasted a little under an hour', 'a little under an hour'],
		['a meeting over 40 minutes long', 'over 40 minutes'],
		['for 15 minutes', '15 minutes'],
		['of a 40-minute talk', '40-minute'],
	])('“%s” is printed as “%s”', (text, expected) => {
		expect(readDuration(foldStretch(text, 0, text.length))?.printed.text).toBe(expected);
	});

	it('keeps the words it was read from', () => {
		const text = 'It was held  for about 2  hours\nand 10 minutes in Tokyo.';
		expect(readDuration(foldStretch(text, 0, text.length))?.printed).toEqual({
			text: 'about 2 hours and 10 minutes',
			at: text.indexOf('about'),
		});
	});
});

import { describe, expect, it } from 'vitest';
import { findTimes, toClock } from './told-times.ts';

const clocks = (text: string): string[] => findTimes(text).map(({ clock }) => clock);

describe('clock times', () => {
	it.each([
		['2:15 p.m.', ['14:15']],
		['16:40 p.m.', ['16:40']],
		['0:05 p.m.', ['12:05']],
		['0:20 a.m.', ['00:20']],
		['12:20 a.m.', ['00:20']],
		['9:05 am', ['09:05']],
		['2 p.m.', ['14:00']],
		['8 PM', ['20:00']],
		['from 7:45 (local time)', ['07:45']],
		['10.30 a.m.', ['10:30']],
		['At noon', ['12:00']],
		['at 12 noon', ['12:00']],
		['midnight', ['00:00']],
		["10 o'clock", ['10:00']],
		['at 11 in the morning', ['11:00']],
		['at 2 in the afternoon', ['14:00']],
		['5:45 in the afternoon of May 3', ['17:45']],
		['At 11:05 on the morning of May 3', ['11:05']],
		['9:30 at night', ['21:30']],
		['half past three in the afternoon', ['15:30']],
		['at ten o’clock in the morning', ['10:00']],
		['a quarter to nine in the evening', ['20:45']],
		['8:10 p.m. to 9:50 p.m.', ['20:10', '21:50']],
	])('%s', (text, expected) => {
		expect(clocks(text)).toEqual(expected);
	});

	it.each([
		'24:30',
		'5:75',
		'10:20:30',
		'ratio of 3:4',
		'a quarter of an hour',
		'one quarter past recovery',
		'in 1410 villages',
		'2019',
		'afternoon',
		'2.5 percent',
		'on 5 a member',
		'US$5:30',
		'a.m. p.m.',
	])('“%s” is none', (text) => {
		expect(clocks(text)).toEqual([]);
	});

	it('reads hours with and without half of the day', () => {
		expect([
			toClock(0, 5, 'p.m.'),
			toClock(17, 50, 'p.m.'),
			toClock(12, 0, 'a.m.'),
			toClock(25, 0, undefined),
		]).toEqual(['12:05', '17:50', '00:00', null]);
	});
});

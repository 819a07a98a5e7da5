import { describe, expect, it } from 'vitest';
import { addDays, dateLine, findDays, isoDay, yearFromPage } from './days.ts';

const days = (text: string): (number | null)[][] =>
	findDays(text).map(({ year, month, day }) => [year, month, day]);

describe('days in a text', () => {
	it.each([
		['On August 1, 2019', [[2019, 8, 1]]],
		['On January 7 (Tue)', [[null, 1, 7]]],
		['January 15, 2020 (Wed.)', [[2020, 1, 15]]],
		['Monday, November 19, 2012', [[2012, 11, 19]]],
		['March 17th, 2021', [[2021, 3, 17]]],
		['On the 17th of March', [[null, 3, 17]]],
		['the 3rd of February, 2022', [[2022, 2, 3]]],
		['22 June 2021', [[2021, 6, 22]]],
		['Sept. 3', [[null, 9, 3]]],
		[
			'2021-06-22 and 2021/6/22',
			[
				[2021, 6, 22],
				[2021, 6, 22],
			],
		],
		['from March 3 to 5', [[null, 3, 3]]],
		['July 4 and 5, 2018', [[2018, 7, 4]]],
		[
			'November 14 (local time; November 15, JST)',
			[
				[null, 11, 14],
				[null, 11, 15],
			],
		],
	])('%s', (text, expected) => {
		expect(days(text)).toEqual(expected);
	});

	it.each([
		'May 2025',
		'June 31',
		'Marching 5',
		'in May for 20 minutes',
		'30 minutes',
		'the 5th year of March',
		'Resolution 2231-12',
		'may 5',
	])('“%s” names no day', (text) => {
		expect(days(text)).toEqual([]);
	});
});

describe('the date line of a page', () => {
	it.each([
		['June 22, 2021 (Tuesday)', 22],
		['(July 5, 2018)', 5],
		['Thursday, 5 July 2018', 5],
		['2018/7/5', 5],
		['Date: July 5, 2018', 5],
	])('is %s', (line, day) => {
		expect(dateLine(line)?.day).toBe(day);
	});

	it.each([
		'July 5',
		'Japan - Philippines Summit Meeting (November 3, 2023)',
		'On July 5, 2018, the two ministers met.',
		'July 5, 2018 to August 1, 2018',
		'Press Releases',
	])('is not “%s”', (line) => {
		expect(dateLine(line)).toBeNull();
	});
});

describe('days as data', () => {
	it('knows the length of February', () => {
		expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
		expect(isoDay(2023, 2, 29)).toBeNull();
	});
	it('counts across months and years', () => {
		expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
		expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
		expect(addDays('2023-02-25', 7)).toBe('2023-03-04');
		expect(addDays('2024-01-03', -40)).toBe('2023-11-24');
	});
	it.each([
		['a day before the page', 12, 28, '2022-12-30', 2022],
		['a day of the year before', 12, 28, '2022-01-05', 2021],
		['a page dated a little before the day', 1, 2, '2021-12-31', 2022],
		['a day long before the page', 2, 1, '2022-11-30', 2022],
	])('takes the year of %s', (_, month, day, page, year) => {
		expect(yearFromPage(month, day, page)).toBe(year);
	});
});

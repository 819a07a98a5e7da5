import { expect, test } from 'vitest';
import { intervalLater, monthsBetween } from './intervals.ts';

test('months between dates count the days of the running month', () => {
	expect(monthsBetween('2018-01-01', '2018-08-04')).toBe(7.1);
	expect(monthsBetween('2022-03-20', '2022-08-04')).toBe(4.5);
	expect(monthsBetween('2023-09-07', '2024-01-01')).toBe(3.8);
	expect(monthsBetween('2022-01-01', '2023-01-01')).toBe(12);
});

test.each([
	['2018-08-04', '2020-10-21', '2 years 2 months later'],
	['2020-10-21', '2022-03-20', '1 year 5 months later'],
	['2022-03-20', '2022-08-04', '4½ months later'],
	['2022-08-04', '2023-09-07', '1 year 1 month later'],
	['2020-01-31', '2020-02-29', '29 days later'],
	['2020-01-01', '2020-01-02', '1 day later'],
	['2020-01-01', '2020-02-01', '1 month later'],
	['2020-01-01', '2021-01-01', '1 year later'],
	['2020-01-01', '2020-12-31', '11½ months later'],
	['2020-01-01', '2020-01-01', 'the same day'],
])('from %s to %s it is %s', (from, to, words) => {
	expect(intervalLater(from, to)).toBe(words);
});

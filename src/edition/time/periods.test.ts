import { expect, test } from 'vitest';
import { record } from '../testing/small-edition.ts';
import { daysOf, everyPeriod, latestPeriod, partName, periodName, periodsOf } from './periods.ts';

/** Two records in 2019; in 2020 one in May and three in June, two of them on one day. */
const dates = ['2019-02-01', '2019-11-30', '2020-05-31', '2020-06-01', '2020-06-09', '2020-06-09'];
const series = dates.map((date) => record(date, []));
const named = (limit: number): string[] =>
	everyPeriod(periodsOf(series, limit)).map(({ date, meetings }) => `${date}: ${meetings.length}`);

test('a series that one page takes is not divided', () => {
	expect(named(6)).toEqual([]);
	expect(latestPeriod(series, 6)).toBeNull();
	expect(latestPeriod([], 6)).toBeNull();
});

test('a series too long for a page is divided by year, a year too long by month, a month too long by day', () => {
	expect(named(4)).toEqual(['2019: 2', '2020: 4']);
	expect(named(3)).toEqual(['2019: 2', '2020: 4', '2020-05: 1', '2020-06: 3']);
	expect(named(2)).toEqual([
		'2019: 2',
		'2020: 4',
		'2020-05: 1',
		'2020-06: 3',
		'2020-06-01: 1',
		'2020-06-09: 2',
	]);
});

test('a day is not divided, however much it holds', () => {
	expect(named(1)).toContain('2020-06-09: 2');
});

test('a long series opens at its latest undivided period', () => {
	expect([4, 3, 2].map((limit) => latestPeriod(series, limit)?.date)).toEqual([
		'2020',
		'2020-06',
		'2020-06-09',
	]);
});

test('a period ends where the next begins, over ends of months and years and in leap years', () => {
	expect(daysOf('2020')).toEqual({ begins: '2020-01-01', ends: '2021-01-01' });
	expect(daysOf('2020-12')).toEqual({ begins: '2020-12-01', ends: '2021-01-01' });
	expect(daysOf('2020-02-28')).toEqual({ begins: '2020-02-28', ends: '2020-02-29' });
	expect(daysOf('2019-12-31')).toEqual({ begins: '2019-12-31', ends: '2020-01-01' });
});

test('a period is named in full on its page, without its year beside its neighbours', () => {
	expect(['2020', '2020-09', '2020-09-22'].map(periodName)).toEqual([
		'2020',
		'September 2020',
		'22 September 2020',
	]);
	expect(['2020', '2020-09', '2020-09-22'].map(partName)).toEqual(['2020', 'September', '22 September']);
});

import { expect, test } from 'vitest';
import { contentEdition } from '../exports/testing/content-edition.ts';
import { record } from './testing/small-edition.ts';
import { latestYears, timelineOf, yearsOf } from './timeline.ts';

test('every year from the first record to the last stands on the timeline, with its records to scale', () => {
	const years = timelineOf(contentEdition().meetings);
	expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
		['2018', 1],
		['2019', 0],
		['2020', 1],
		['2021', 0],
		['2022', 2],
		['2023', 1],
	]);
	const [, , , , of2022] = years;
	expect(of2022?.entries.map(({ months, since }) => [months, since])).toEqual([
		[2.6, '1 year 5 months later'],
		[4.5, '4½ months later'],
	]);
	for (const { entries, rest } of years) {
		const total = entries.reduce((sum, { months }) => sum + months, rest);
		expect(total).toBeCloseTo(12, 0);
	}
});

test('a series without records has no timeline', () => {
	expect(timelineOf([])).toEqual([]);
});

const three = ['2019-05-01', '2020-01-01', '2020-06-01'].map((date) => record(date, []));

test('years that hold records are counted, latest first', () => {
	expect(yearsOf(three)).toEqual([
		{ year: '2020', count: 2 },
		{ year: '2019', count: 1 },
	]);
});

test('a long series is cut to its latest whole years, one full year to its latest records', () => {
	expect(latestYears(three, 3)).toHaveLength(3);
	expect(latestYears(three, 2).map(({ date }) => date)).toEqual(['2020-01-01', '2020-06-01']);
	expect(latestYears(three, 1).map(({ date }) => date)).toEqual(['2020-06-01']);
});

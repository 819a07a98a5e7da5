import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import { record } from '../testing/small-edition.ts';
import { homeTimeline, latestYears, timelineOf } from './timeline.ts';

test('every year from the first record to the last stands on the timeline, with its records to scale', () => {
	const years = timelineOf(contentEdition().meetings);
	expect(years.map(({ date, entries }) => [date, entries.length])).toEqual([
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

test('a month shown alone runs from its first day to its last', () => {
	const june = ['2020-06-16', '2020-06-16'].map((date) => record(date, []));
	expect(timelineOf(june, '2020-06')).toMatchObject([
		{
			begins: '2020-06-01',
			ends: '2020-07-01',
			entries: [
				{ months: 0.5, since: null },
				{ months: 0, since: 'the same day' },
			],
			rest: 0.5,
		},
	]);
});

test('a long series is cut to its latest whole years, one full year to its latest records', () => {
	expect(latestYears(three, 3)).toHaveLength(3);
	expect(latestYears(three, 2).map(({ date }) => date)).toEqual(['2020-01-01', '2020-06-01']);
	expect(latestYears(three, 1).map(({ date }) => date)).toEqual(['2020-06-01']);
});

test('the home page says how many of a long series it shows', () => {
	const held = (months: readonly string[]) =>
		months.flatMap((month) => Array.from({ length: 13 }, (_, day) => record(`${month}-${day + 10}`, [])));
	const headings = (months: readonly string[]) => homeTimeline(held(months)).heading;
	expect(homeTimeline(three).heading).toBe('The three meetings');
	expect(headings(['2019-06', '2020-06', '2020-07'])).toBe('The latest 12 of 39 meetings');
	expect(headings(['2019-06', '2020-06'])).toBe('The latest 12 of 26 meetings');
	expect(homeTimeline(held(['2019-06', '2020-06'])).spans.map(({ date }) => date)).toEqual(['2020-06']);
});

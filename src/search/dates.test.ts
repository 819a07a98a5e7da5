import { expect, test } from 'vitest';
import { dateAt, within } from './dates.ts';

const read = (text: string) => {
	const found = dateAt(text);
	return found && [found.range.from, found.range.to, text.slice(0, found.length)];
};

test('a day, a month, a year and a run of years are read in the ways they are written', () => {
	for (const day of ['2018-08-04', '4 August 2018', 'August 4, 2018', '4th Aug. 2018', 'aug 4 2018']) {
		expect(read(day)).toEqual(['2018-08-04', '2018-08-04', day]);
	}
	expect(read('August 2018 Kono')).toEqual(['2018-08-01', '2018-08-31', 'August 2018']);
	expect(read('2024-02')).toEqual(['2024-02-01', '2024-02-29', '2024-02']);
	expect(read('2022 Phnom Penh')).toEqual(['2022-01-01', '2022-12-31', '2022']);
	for (const years of ['2018-2020', '2018–2020', '2018..2020', '2018 to 2020']) {
		expect(read(years)).toEqual(['2018-01-01', '2020-12-31', years]);
	}
});

test('what is no date is none', () => {
	for (const text of [
		'2018-13-01',
		'2018-02-30',
		'31 April 2018',
		'20180804',
		'1234',
		'May',
		'2020-2018-x',
	]) {
		expect(read(text)).toBeNull();
	}
});

test('a range holds its first and its last day', () => {
	const range = { from: '2020-01-31', to: '2020-02-01' };
	expect(['2020-01-30', '2020-01-31', '2020-02-01', '2020-02-02'].map((day) => within(day, range))).toEqual([
		false,
		true,
		true,
		false,
	]);
});

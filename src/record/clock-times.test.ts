import { expect, test } from 'vitest';
import type { MeetingEntry } from '../schemas/meeting.ts';
import { clockTimes } from './clock-times.ts';

const series = {
	house: { code: 'JP', timeZone: 'Asia/Tokyo', timeLabels: ['JST'] },
	sides: [
		{ code: 'JP', name: 'Japan' },
		{ code: 'KH', name: 'Cambodia' },
	] as [{ code: string; name: string }, { code: string; name: string }],
};
const entry = (date: string, start: Partial<NonNullable<MeetingEntry['start']>>) => ({
	date,
	start: {
		local: null,
		zone: null,
		zoneFrom: null,
		house: null,
		houseDate: null,
		utc: null,
		printed: 'x',
		...start,
	},
});

test('shows the local clock, that of the house, and UTC', () => {
	const start = { local: '17:35', zone: 'Asia/Phnom_Penh', utc: '2022-03-20T10:35:00Z' };
	const meeting = entry('2022-03-20', start);
	expect(clockTimes(meeting, meeting.start, series)).toEqual([
		{ time: '17:35', where: 'in Phnom Penh', day: null, datetime: '2022-03-20T17:35+07:00' },
		{ time: '19:35', where: 'in Japan', day: null, datetime: '2022-03-20T19:35+09:00' },
		{ time: '10:35', where: 'UTC', day: null, datetime: '2022-03-20T10:35Z' },
	]);
});

test('names the day where a clock is already on the next', () => {
	const start = { local: '20:00', zone: 'America/New_York', utc: '2018-09-27T00:00:00Z' };
	const meeting = entry('2018-09-26', start);
	expect(clockTimes(meeting, meeting.start, series).map(({ time, day }) => [time, day])).toEqual([
		['20:00', null],
		['09:00', '27 September 2018'],
		['00:00', '27 September 2018'],
	]);
});

test('shows the house clock once where the local one is the same', () => {
	const start = { local: '13:00', zone: 'Asia/Tokyo', utc: '2020-10-21T04:00:00Z' };
	const meeting = entry('2020-10-21', start);
	expect(clockTimes(meeting, meeting.start, series).map(({ time, where }) => `${time} ${where}`)).toEqual([
		'13:00 in Japan',
		'04:00 UTC',
	]);
});

test('shows a time without a zone as it is', () => {
	const meeting = entry('2020-10-21', { local: '13:00' });
	expect(clockTimes(meeting, meeting.start, series)).toEqual([
		{ time: '13:00', where: '', day: null, datetime: '2020-10-21T13:00' },
	]);
});

test('shows nothing where neither clock nor instant is told', () => {
	expect(clockTimes({ date: '2020-10-21', start: null }, { local: null, utc: null }, series)).toEqual([]);
});

test('shows an instant on the clock of the house, named as a side or by its code, where no place is told', () => {
	const end = { local: null, utc: '2020-10-21T04:00:00Z' };
	const meeting = { date: '2020-10-21', start: null };
	const [first, second] = series.sides;
	const where = (sides: typeof series.sides) =>
		clockTimes(meeting, end, { ...series, sides }).map((reading) => reading.where);
	expect(where([second, first])).toEqual(['in Japan', 'UTC']);
	expect(where([second, second])).toEqual(['in JP', 'UTC']);
});

test('names the city of a zone of three parts', () => {
	const start = { local: '10:00', zone: 'America/Argentina/Buenos_Aires', utc: '2020-10-21T13:00:00Z' };
	const meeting = entry('2020-10-21', start);
	expect(clockTimes(meeting, meeting.start, series)[0]?.where).toBe('in Buenos Aires');
});

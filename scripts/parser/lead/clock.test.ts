import { describe, expect, it, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readClock, readEnd } from './clock.ts';

const read = (text: string, day: string | null = '2018-07-05') =>
	readClock(foldStretch(text, 0, text.length), day, pageHouse);

/** Text, local time, house time, its day, local end, printed words. */
type Row = [string, string | null, string | null, string | null, string | null, string];

const rows: Row[] = [
	['at 2:15 p.m. for 20 minutes', '14:15', null, null, null, '2:15 p.m.'],
	[
		'at 5:35 p.m. (local time; same day, 7:35 p.m. JST)',
		'17:35',
		'19:35',
		'2018-07-05',
		null,
		'5:35 p.m. (local time; same day, 7:35 p.m. JST)',
	],
	[
		'at 8 p.m. (9 a.m. on the following day, Japan time)',
		'20:00',
		'09:00',
		'2018-07-06',
		null,
		'8 p.m. (9 a.m. on the following day, Japan time)',
	],
	[
		'at 1:10 a.m. (local time; 8:10 p.m. on the previous day, JST)',
		'01:10',
		'20:10',
		'2018-07-04',
		null,
		'1:10 a.m. (local time; 8:10 p.m. on the previous day, JST)',
	],
	[
		'at 2 p.m. (3 a.m. on July 6, JST)',
		'14:00',
		'03:00',
		'2018-07-06',
		null,
		'2 p.m. (3 a.m. on July 6, JST)',
	],
	[
		// No word of the day: a morning in the house's zone behind an evening far away is the next one.
		'at 6 p.m. (local time; 7 a.m. JST)',
		'18:00',
		'07:00',
		'2018-07-06',
		null,
		'6 p.m. (local time; 7 a.m. JST)',
	],
	['from 10 a.m. to 11:40 a.m.', '10:00', null, null, '11:40', '10 a.m. to 11:40 a.m.'],
	[
		'from 8:35 a.m. to 9 a.m. (local time; from 10:35 a.m. JST)',
		'08:35',
		'10:35',
		'2018-07-05',
		'09:00',
		'8:35 a.m. to 9 a.m. (local time; from 10:35 a.m. JST)',
	],
	[
		'from 9:45 a.m. to 10 a.m. Cambodia time (from 11:45 a.m. to noon, Japan time)',
		'09:45',
		'11:45',
		'2018-07-05',
		'10:00',
		'9:45 a.m. to 10 a.m. Cambodia time (from 11:45 a.m. to noon, Japan time)',
	],
	[
		'from 11:20 p.m. on July 5 to 0:05 a.m. on July 6',
		'23:20',
		null,
		null,
		'00:05',
		'11:20 p.m. on July 5 to 0:05 a.m.',
	],
	['from 2 p.m. and ending at 3 p.m.', '14:00', null, null, '15:00', '2 p.m. and ending at 3 p.m.'],
	['from 16:20 (same in Japan time)', '16:20', null, null, null, '16:20'],
	['from 3 to 4:30 p.m., A met B', '15:00', null, null, '16:30', '3 to 4:30 p.m.'],
	['from 11 to 1:30 p.m., A met B', '11:00', null, null, '13:30', '11 to 1:30 p.m.'],
	['started at 9:05 and ended at 10:20', '09:05', null, null, '10:20', '9:05 and ended at 10:20'],
	[
		'from 7:20 a.m. (9:20 a.m. JST) to 8:05 a.m., A met B',
		'07:20',
		'09:20',
		'2018-07-05',
		'08:05',
		'7:20 a.m. (9:20 a.m. JST) to 8:05 a.m.',
	],
	['at noon, A met B', '12:00', null, null, null, 'noon'],
	// Of two stages the first counts.
	[
		'held a meeting at 6 p.m., followed by a dinner at 7:30 p.m. (local time)',
		'18:00',
		null,
		null,
		null,
		'6 p.m.',
	],
];

describe('the clock of a meeting', () => {
	test.each(rows)('%s', (text, local, jst, jstDate, end, printed) => {
		const clock = read(text);
		expect(clock).toMatchObject({ local, jst, jstDate, end });
		expect(clock?.printed).toEqual({ text: printed, at: text.indexOf(printed) });
	});

	test.each([
		'for about 20 minutes',
		'on July 5, 2018',
		'the 2+2 meeting of 12 ministers',
		'an afternoon of talks in local time',
		'Resolution 12:99',
		'25:10',
		'',
	])('“%s” has none', (text) => {
		expect(read(text)).toBeNull();
	});
});

test.each([
	['from 11:05 a.m. (local time), A met B', '11:05', null, null],
	['from 10:15 p.m. (Japan time), A met B', null, '22:15', '2018-07-05'],
	['at 10:15 p.m. JST, A met B', null, '22:15', '2018-07-05'],
	['at 5 p.m. local time, 7 p.m. Japan Standard Time', '17:00', '19:00', '2018-07-05'],
])('puts the label on its own time in “%s”', (text, local, jst, jstDate) => {
	expect(read(text)).toMatchObject({ local, jst, jstDate });
});

it('prints the end of a range by itself', () => {
	expect(read('from 10:00 a.m. to  11:40 a.m.')?.endPrinted).toEqual({ text: '11:40 a.m.', at: 20 });
});

test.each([
	['at 5 p.m. (local time)', true],
	['at 5 p.m. (Phnom Penh time)', true],
	['at 5 p.m.', false],
	['at 5 p.m., at a time of change', false],
])('“%s” says that the time is local: %s', (text, labelled) => {
	expect(read(text)?.labelled).toBe(labelled);
});

it('dates nothing where the day is not known', () => {
	expect(read('at 10:15 p.m. JST', null)).toMatchObject({ jst: '22:15', jstDate: null });
});

describe('an end that a sentence of its own tells', () => {
	const end = (text: string) => readEnd(foldStretch(text, 0, text.length), pageHouse)?.clock ?? null;
	test.each([
		['The call ended at 10:25.', '10:25'],
		['The talks came to an end shortly after 9 p.m.', '21:00'],
		['It lasted until noon.', '12:00'],
		['They met at 13:15; the visit was over at 13:35.', '13:35'],
	])('%s', (text, expected) => {
		expect(end(text)).toBe(expected);
	});
	test.each([
		'The call ended at 10:25 JST.',
		'The call ended in good spirits; another is set for 10:25.',
		'The call began at 10:25.',
	])('%s tells none', (text) => {
		expect(end(text)).toBeNull();
	});
});

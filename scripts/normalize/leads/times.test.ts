import { describe, expect, it } from 'vitest';
import { factsOfLead } from './page.ts';

const meeting =
	'Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Mr. Hun Sen, Prime Minister of Cambodia';

/** Clause with the time, expected [local, jst, jstDate, end, minutes]. */
type Row = [string, string | null, string | null, string | null, string | null, number | null];

const rows: Row[] = [
	['On July 5, from 11:05 a.m. (local time) for approximately 35 minutes, @.', '11:05', null, null, null, 35],
	[
		'On July 5, commencing at 9:20 a.m. (local time, 10:20 p.m. JST) for approximately 45 minutes, @.',
		'09:20',
		'22:20',
		'2018-07-05',
		null,
		45,
	],
	[
		'On July 5, at 2 p.m. (New York time; 3 a.m. on July 6, Japan time), @ for one hour.',
		'14:00',
		'03:00',
		'2018-07-06',
		null,
		60,
	],
	[
		'On July 5, commencing at 8:00 p.m. (9:00 a.m. on the following day, Japan time), @.',
		'20:00',
		'09:00',
		'2018-07-06',
		null,
		null,
	],
	[
		'On July 5, from 7:30 a.m. (local time; 8:30 p.m. of the same day, Japan time), for about an hour and a half, @.',
		'07:30',
		'20:30',
		'2018-07-05',
		null,
		90,
	],
	['From 10:15 p.m. (Japan time) on July 5, for about 25 minutes, @.', null, '22:15', '2018-07-05', null, 25],
	['On July 5, starting at 10:15 p.m. JST, @ for half an hour.', null, '22:15', '2018-07-05', null, 30],
	[
		'On July 5, commencing at 1:10 a.m. (local time; 8:10 p.m. on the previous day, JST) for around 15 minutes, @.',
		'01:10',
		'20:10',
		'2018-07-04',
		null,
		15,
	],
	['On July 5 from 10:00 to 11:30 a.m. (local time), @.', '10:00', null, null, '11:30', null],
	['On July 5, from 11 a.m. to 12:30 p.m., @.', '11:00', null, null, '12:30', null],
	['On July 5, from 3 to 4:15 p.m., @.', '15:00', null, null, '16:15', null],
	['On July 5, between 18:00 and 19:10, @.', '18:00', null, null, '19:10', null],
	['On July 5, at 12 noon, @ for just under 40 minutes.', '12:00', null, null, null, 40],
	['On July 5, @ for 1 hour and 5 minutes from around 17:05 local time.', '17:05', null, null, null, 65],
	['On July 5, @ for two hours and ten minutes.', null, null, null, null, 130],
	['On July 5, @ for forty-five minutes.', null, null, null, null, 45],
	['On July 5, @ for three quarters of an hour.', null, null, null, null, 45],
	['On July 5, @. The meeting began at 16:20 and finished at 17:00.', '16:20', null, null, '17:00', null],
	[
		'On July 5, @. The meeting started at 4:20 p.m. and lasted about 50 minutes.',
		'16:20',
		null,
		null,
		null,
		50,
	],
	['On July 5, at 0:30 a.m., @.', '00:30', null, null, null, null],
	['On July 5, at 12:20 a.m. JST, @.', null, '00:20', '2018-07-05', null, null],
	['On July 5, from 4:30 p.m. (6:30 a.m., JST, July 6), @.', '16:30', '06:30', '2018-07-06', null, null],
	[
		'On July 5, commencing at 5:05 p.m. (JST: 6:05 a.m. on July 6) for 20 minutes, @.',
		'17:05',
		'06:05',
		'2018-07-06',
		null,
		20,
	],
	[
		'On July 5, commencing at 5:05 p.m. local time (6:05 a.m. the next day Japan time), for over half an hour, @.',
		'17:05',
		'06:05',
		'2018-07-06',
		null,
		30,
	],
	[
		'On July 5, commencing at 4:00 p.m. (2:00 p.m. local time) JST, @.',
		'14:00',
		'16:00',
		'2018-07-05',
		null,
		null,
	],
	[
		'On July 5, from 6:00 p.m. JST (10:00 a.m. local time) for about one and a half hours, @.',
		'10:00',
		'18:00',
		'2018-07-05',
		null,
		90,
	],
	['On July 5, @, for approximately 20 minutes from 9:40am (local time).', '09:40', null, null, null, 20],
	[
		'On July 5, from 10:10 a.m. to 10:40 a.m. (local time; 5:10 p.m. to 5:40 p.m., JST), @.',
		'10:10',
		'17:10',
		'2018-07-05',
		'10:40',
		null,
	],
	[
		'On July 5, for about 30 minutes from 5:00 p.m., @, followed by a working dinner from 6:00 p.m. for about 90 minutes.',
		'17:00',
		null,
		null,
		null,
		30,
	],
	[
		'On July 5, at 5:05 p.m. (local time: same day, 7:05 p.m., Japan time), @.',
		'17:05',
		'19:05',
		'2018-07-05',
		null,
		null,
	],
	[
		'On July 5, @ at 5:05 p.m. local time / 6:05 a.m. JST on July 6.',
		'17:05',
		'06:05',
		'2018-07-06',
		null,
		null,
	],
	[
		'On July 5, commencing at 18:00 (Japan time: 20:00), @ for 1.5 hours.',
		'18:00',
		'20:00',
		'2018-07-05',
		null,
		90,
	],
	['On July 5, from 6 p.m. until 7 p.m., @.', '18:00', null, null, '19:00', null],
	['On July 5, from 6:00-6:40 p.m., @.', '18:00', null, null, '18:40', null],
	['On July 5, @, 90 minutes after a bilateral lunch.', null, null, null, null, null],
];

describe('times of a lead', () => {
	it.each(rows)('%s', (lead, local, jst, jstDate, end, minutes) => {
		const facts = factsOfLead(lead.replace('@', meeting));
		expect({ ...facts.start, end: facts.end, minutes: facts.durationMinutes, date: facts.date }).toEqual({
			local,
			jst,
			jstDate,
			end,
			minutes,
			date: '2018-07-05',
		});
	});
});

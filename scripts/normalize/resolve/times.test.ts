import { expect, test } from 'vitest';
import { resolveTimes } from './times.ts';

/** The clocks of the tests: the house keeps Tokyo time. */
const clocks = { venue: null, editor: null, house: 'Asia/Tokyo' } as {
	venue: string | null;
	editor: string | null;
	house: string;
};

const record = (
	start: { local?: string; jst?: string; jstDate?: string },
	more: { labelled?: boolean; end?: string; date?: string } = {},
) => ({
	date: more.date ?? '2023-09-07',
	start: {
		local: start.local ?? null,
		jst: start.jst ?? null,
		jstDate: start.jstDate ?? (start.jst ? '2023-09-07' : null),
	},
	startLabelled: more.labelled ?? false,
	end: more.end === undefined ? null : { local: more.end },
	evidence: { start: { text: 'the time as printed', at: 0 }, end: { text: 'the end as printed', at: 0 } },
});

test('reads the local time in the zone of the place and finds the house’s time the same', () => {
	const { start, faults } = resolveTimes(record({ local: '17:50', jst: '19:50' }, { labelled: true }), {
		...clocks,
		venue: 'Asia/Jakarta',
	});
	expect(faults).toEqual([]);
	expect(start).toEqual({
		local: '17:50',
		zone: 'Asia/Jakarta',
		zoneFrom: 'venue',
		house: '19:50',
		houseDate: '2023-09-07',
		utc: '2023-09-07T10:50:00Z',
		printed: 'the time as printed',
	});
});

test('names both where the two printed times contradict each other', () => {
	const { faults } = resolveTimes(record({ local: '17:50', jst: '19:55' }), {
		...clocks,
		venue: 'Asia/Jakarta',
	});
	expect(faults).toHaveLength(1);
	expect(faults[0]?.kind).toBe('contradicting-times');
	expect(faults[0]?.found).toBe(
		'“the time as printed”: 17:50 on 2023-09-07 in Asia/Jakarta is 19:50 on 2023-09-07 in Asia/Tokyo, and the text prints 19:55 on 2023-09-07.',
	);
});

test('finds a contradiction of the day alone', () => {
	const inParis = { ...clocks, venue: 'Europe/Paris' };
	const same = resolveTimes(record({ local: '18:00', jst: '01:00', jstDate: '2023-09-08' }), inParis);
	expect(same.faults).toEqual([]);
	const other = resolveTimes(record({ local: '18:00', jst: '01:00', jstDate: '2023-09-07' }), inParis);
	expect(other.faults[0]?.found).toContain(
		'is 01:00 on 2023-09-08 in Asia/Tokyo, and the text prints 01:00 on 2023-09-07',
	);
});

test('takes the instant from the house’s time where no other is printed, or no zone is known', () => {
	const only = resolveTimes(record({ jst: '19:50' }), { ...clocks, venue: 'Asia/Jakarta' });
	expect(only.start).toMatchObject({
		local: null,
		zone: 'Asia/Tokyo',
		zoneFrom: 'label',
		utc: '2023-09-07T10:50:00Z',
	});
	const beside = resolveTimes(record({ local: '17:50', jst: '19:50' }), clocks);
	expect(beside.start).toMatchObject({
		local: '17:50',
		zone: null,
		zoneFrom: null,
		utc: '2023-09-07T10:50:00Z',
	});
});

test('has no instant without any zone', () => {
	const { start, faults } = resolveTimes(record({ local: '13:00' }), clocks);
	expect(faults).toEqual([]);
	expect(start).toMatchObject({ local: '13:00', zone: null, zoneFrom: null, utc: null });
});

test('reads an unlabelled time in the editor’s zone before the place’s', () => {
	const given = resolveTimes(record({ local: '13:00' }), {
		...clocks,
		venue: 'Asia/Jakarta',
		editor: 'Asia/Tokyo',
	});
	expect(given.start).toMatchObject({ zone: 'Asia/Tokyo', zoneFrom: 'editor', utc: '2023-09-07T04:00:00Z' });
});

test('refuses an editor’s zone against a printed “local time”', () => {
	const { faults } = resolveTimes(record({ local: '13:00' }, { labelled: true }), {
		...clocks,
		venue: 'Asia/Jakarta',
		editor: 'Asia/Tokyo',
	});
	expect(faults[0]?.found).toBe(
		'The text calls the time local, the place has the zone Asia/Jakarta, and the editor gives Asia/Tokyo.',
	);
});

test('refuses a time that the clocks skipped', () => {
	const { faults } = resolveTimes(record({ local: '02:30' }, { date: '2024-03-31' }), {
		...clocks,
		venue: 'Europe/Paris',
	});
	expect(faults[0]?.found).toBe(
		'The clocks of Europe/Paris did not show 02:30 on 2024-03-31: they were put forward that hour.',
	);
});

test('puts an end before the beginning on the next day', () => {
	const { end } = resolveTimes(record({ local: '23:30' }, { end: '00:15' }), {
		...clocks,
		venue: 'Asia/Tokyo',
	});
	expect(end).toEqual({ local: '00:15', utc: '2023-09-07T15:15:00Z', printed: 'the end as printed' });
});

test('has neither where no time is printed', () => {
	expect(resolveTimes({ ...record({}), start: null, evidence: {} }, clocks)).toEqual({
		start: null,
		end: null,
		faults: [],
	});
});

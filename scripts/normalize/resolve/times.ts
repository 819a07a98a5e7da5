import { Temporal } from 'temporal-polyfill';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import type { Unplaced } from './resolve-person.ts';
import { sameClocks } from './zones.ts';

type Start = NonNullable<MeetingEntry['start']>;
type End = NonNullable<MeetingEntry['end']>;

/** What is known of the clocks of a meeting. */
export interface Clocks {
	/** Zone at the venue, null where the place is unknown or has several. */
	venue: string | null;
	/** Zone the editor gives. */
	editor: string | null;
	/** Zone of the publishing house. */
	house: string;
}

/**
 * Instants of beginning and end. The time printed as local, or without a label, is read in the editor's zone, else
 * the venue's; where the text itself says “local time” the venue's zone comes first. The house's own time, where it
 * is printed, must give the same instant; where no zone is known, it gives the instant.
 */
export function resolveTimes(
	record: Pick<ParsedRecord, 'date' | 'start' | 'startLabelled' | 'end' | 'evidence'>,
	clocks: Clocks,
): { start: Start | null; end: End | null; faults: Unplaced[] } {
	const { start: parsed, date } = record;
	const printedStart = record.evidence.start?.text;
	if (!parsed || printedStart === undefined) return { start: null, end: null, faults: [] };
	const { local, jst, jstDate } = parsed;
	const { zone, zoneFrom, faults } = localZone(record, clocks);
	const here = local !== null && zone !== null ? instantOf(date, local, zone) : null;
	const house = jst === null ? null : instantOf(jstDate ?? date, jst, clocks.house);
	if (here === 'no such time' || house === 'no such time') {
		return { start: null, end: null, faults: [...faults, noSuchTime(date, local ?? jst ?? '', zone)] };
	}
	if (here && house && !here.equals(house)) faults.push(contradiction(record, zone ?? '', clocks.house));
	const start: Start = {
		local,
		zone,
		zoneFrom,
		house: jst,
		houseDate: jstDate,
		utc: utcText(here ?? house),
		printed: printedStart,
	};
	return { start, end: endOf(record, zone), faults };
}

function localZone(
	{ start, startLabelled }: Pick<ParsedRecord, 'start' | 'startLabelled'>,
	clocks: Clocks,
): { zone: string | null; zoneFrom: Start['zoneFrom']; faults: Unplaced[] } {
	if (start?.local === null) return { zone: clocks.house, zoneFrom: 'label', faults: [] };
	const { venue, editor } = clocks;
	if (startLabelled && venue !== null) {
		const differs = editor !== null && editor !== venue;
		return { zone: venue, zoneFrom: 'venue', faults: differs ? [twoZones(venue, editor)] : [] };
	}
	if (editor !== null) {
		const known = venue === null || [venue, clocks.house].some((zone) => sameClocks(zone, editor));
		const faults = known ? [] : [strangeZone(venue, editor, clocks.house)];
		return { zone: editor, zoneFrom: 'editor', faults };
	}
	return { zone: venue, zoneFrom: venue === null ? null : 'venue', faults: [] };
}

function endOf(
	{ end, start, date, evidence }: Pick<ParsedRecord, 'end' | 'start' | 'date' | 'evidence'>,
	zone: string | null,
): End | null {
	if (!end || !evidence.end) return null;
	const printed = evidence.end.text;
	if (zone === null) return { local: end.local, utc: null, printed };
	const from = start?.local ?? start?.jst ?? '';
	// An end earlier on the clock than the beginning is past midnight.
	const day = Temporal.PlainDate.from(start?.local === null ? (start.jstDate ?? date) : date).add({
		days: end.local < from ? 1 : 0,
	});
	const instant = instantOf(day.toString(), end.local, zone);
	return { local: end.local, utc: instant === 'no such time' ? null : utcText(instant), printed };
}

/** The instant of a wall-clock time; the earlier of two where clocks were put back that hour. */
function instantOf(date: string, time: string, zone: string): Temporal.Instant | 'no such time' {
	const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
	const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
	return zoned.toPlainDateTime().equals(wall) ? zoned.toInstant() : 'no such time';
}

const utcText = (instant: Temporal.Instant | null): string | null =>
	instant === null ? null : instant.toString({ smallestUnit: 'second' });

function contradiction(
	{ date, start, evidence }: Pick<ParsedRecord, 'date' | 'start' | 'evidence'>,
	zone: string,
	house: string,
): Unplaced {
	const { local, jst, jstDate } = start ?? {};
	const there = Temporal.PlainDateTime.from(`${date}T${local}`).toZonedDateTime(zone).withTimeZone(house);
	const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
	return {
		kind: 'contradicting-times',
		found: `“${evidence.start?.text}”: ${local} on ${date} in ${zone} is ${clock} on ${there.toPlainDate()} in ${house}, and the text prints ${jst} on ${jstDate ?? date}.`,
		expected: 'The two printed times should be the same instant.',
		advice:
			'If the place is wrong or has another zone, give “venue” in the editor’s file. If the page itself is wrong, give the zone in which both times agree as “timeZone” and say so in a note.',
	};
}

const twoZones = (venue: string, editor: string): Unplaced => ({
	kind: 'contradicting-times',
	found: `The text calls the time local, the place has the zone ${venue}, and the editor gives ${editor}.`,
	expected: 'A time printed as local should be read in the zone of the place.',
	advice: 'Take “timeZone” out of the editor’s file, or correct “venue”.',
});

const strangeZone = (venue: string, editor: string, house: string): Unplaced => ({
	kind: 'disagreement',
	found: `The editor gives ${editor} for the printed time; the place has the zone ${venue}, the house ${house}.`,
	expected: 'A time is printed on the clock of the place or on that of the house.',
	advice: 'Correct “timeZone” in the editor’s file, or “venue”.',
});

const noSuchTime = (date: string, time: string, zone: string | null): Unplaced => ({
	kind: 'contradicting-times',
	found: `The clocks of ${zone ?? 'the house'} did not show ${time} on ${date}: they were put forward that hour.`,
	expected: 'The printed time should have existed in its zone.',
	advice: 'Give the zone in which it was printed as “timeZone” in the editor’s file.',
});

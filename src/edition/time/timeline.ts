import type { Meeting } from '../../record/meeting-record.ts';
import { intervalLater, monthsBetween } from '../../words/intervals.ts';
import { inWords } from '../../words/wording.ts';
import { daysOf } from './periods.ts';

/** A record on the timeline. */
export interface TimelineEntry {
	meeting: Meeting;
	/** Months since the record before it in the same year, or since the year began. */
	months: number;
	/** Time since the record before it, in words; null for the first of the series. */
	since: string | null;
	/** Half the months of that time: where its words stand on the axis. */
	half: number;
}

/** A year of the timeline, or the month or day that is shown alone. */
export interface TimelineSpan {
	/** `2020`, `2020-09`, `2020-09-22` */
	date: string;
	/** Its first day and the first day after it. */
	begins: string;
	ends: string;
	entries: TimelineEntry[];
	/** Months from the last record of the span to its end; 12 for a year without records. */
	rest: number;
}

/**
 * Records along spans of time, each gap to scale: `within` one period, else by year, every year between the first and
 * the last included.
 */
export function timelineOf(meetings: readonly Meeting[], within?: string): TimelineSpan[] {
	const spans = within === undefined ? yearsBetween(meetings[0], meetings.at(-1)) : [within];
	let next = 0;
	return spans.map((date) => {
		const { begins, ends } = daysOf(date);
		let at = begins;
		const entries: TimelineEntry[] = [];
		for (let meeting = meetings[next]; meeting?.date.startsWith(date); meeting = meetings[next]) {
			const before = meetings[next - 1];
			const since = before ? intervalLater(before.date, meeting.date) : null;
			const half = before ? monthsBetween(before.date, meeting.date) / 2 : 0;
			entries.push({ meeting, months: monthsBetween(at, meeting.date), since, half });
			at = meeting.date;
			next += 1;
		}
		return { date, begins, ends, entries, rest: monthsBetween(at, ends) };
	});
}

function yearsBetween(first: Meeting | undefined, last: Meeting | undefined): string[] {
	if (!first || !last) return [];
	const from = Number(first.date.slice(0, 4));
	const count = Number(last.date.slice(0, 4)) - from + 1;
	return Array.from({ length: count }, (_, index) => String(from + index).padStart(4, '0'));
}

/** Up to this many records the home page shows all; else the latest. */
const homeLimit = 12;

/** The records for the home page's timeline: all of a small series, else the latest whole years that fit. */
export function latestYears(meetings: readonly Meeting[], limit = homeLimit): Meeting[] {
	if (meetings.length <= limit) return [...meetings];
	const shown: string[] = [];
	let total = 0;
	const years = Map.groupBy(meetings, ({ date }) => date.slice(0, 4));
	for (const [year, held] of [...years].sort(([a], [b]) => b.localeCompare(a))) {
		if (total + held.length > limit) break;
		shown.push(year);
		total += held.length;
	}
	// One year alone is too much: its latest records.
	if (shown.length === 0) return meetings.slice(-limit);
	return meetings.filter(({ date }) => shown.includes(date.slice(0, 4)));
}

/** The timeline of the home page and what it is called: `The five meetings`, `The latest 12 of 90 meetings`. */
export function homeTimeline(all: readonly Meeting[]): {
	meetings: Meeting[];
	spans: TimelineSpan[];
	heading: string;
} {
	const meetings = latestYears(all);
	const months = new Set(meetings.map(({ date }) => date.slice(0, 7)));
	const whole = meetings.length === all.length;
	const spans = timelineOf(meetings, whole || months.size > 1 ? undefined : [...months][0]);
	if (whole)
		return {
			meetings,
			spans,
			heading: all.length === 1 ? 'The meeting' : `The ${inWords(all.length)} meetings`,
		};
	return { meetings, spans, heading: `The latest ${meetings.length} of ${all.length} meetings` };
}

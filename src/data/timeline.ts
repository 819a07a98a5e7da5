import type { Meeting } from './edition.ts';
import { intervalLater, monthsBetween } from './intervals.ts';
import { inWords } from './wording.ts';

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

export interface TimelineYear {
	year: string;
	entries: TimelineEntry[];
	/** Months from the last record of the year to its end; 12 for a year without records. */
	rest: number;
}

/** Records grouped by year, every year between the first and the last included, each gap to scale. */
export function timelineOf(meetings: readonly Meeting[]): TimelineYear[] {
	const first = Number(meetings[0]?.date.slice(0, 4));
	const last = Number(meetings.at(-1)?.date.slice(0, 4));
	if (meetings.length === 0) return [];
	const years: TimelineYear[] = [];
	let next = 0;
	for (let number = first; number <= last; number += 1) {
		const year = String(number).padStart(4, '0');
		let at = `${year}-01-01`;
		const entries: TimelineEntry[] = [];
		for (let meeting = meetings[next]; meeting?.date.startsWith(`${year}-`); meeting = meetings[next]) {
			const before = meetings[next - 1];
			const since = before ? intervalLater(before.date, meeting.date) : null;
			const half = before ? monthsBetween(before.date, meeting.date) / 2 : 0;
			entries.push({ meeting, months: monthsBetween(at, meeting.date), since, half });
			at = meeting.date;
			next += 1;
		}
		years.push({ year, entries, rest: monthsBetween(at, `${number + 1}-01-01`) });
	}
	return years;
}

/** Years that hold records, latest first, with how many. */
export function yearsOf(meetings: readonly Pick<Meeting, 'date'>[]): { year: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { date } of meetings) {
		const year = date.slice(0, 4);
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year.localeCompare(a.year));
}

/** Up to this many records stand on one page; more are paged by year. */
export const pageLimit = 60;
/** Up to this many records the home page shows all; else the latest. */
const homeLimit = 24;

/** The records for the home page's timeline: all of a small series, else the latest whole years that fit. */
export function latestYears(meetings: readonly Meeting[], limit = homeLimit): Meeting[] {
	if (meetings.length <= limit) return [...meetings];
	const shown: string[] = [];
	let total = 0;
	for (const { year, count } of yearsOf(meetings)) {
		if (total + count > limit) break;
		shown.push(year);
		total += count;
	}
	// One year alone is too much: its latest records.
	if (shown.length === 0) return meetings.slice(-limit);
	return meetings.filter(({ date }) => shown.includes(date.slice(0, 4)));
}

/** The timeline of the home page and what it is called: `The five meetings`, `The latest meetings, 2021 to 2023`. */
export function homeTimeline(all: readonly Meeting[]): {
	meetings: Meeting[];
	years: TimelineYear[];
	heading: string;
} {
	const meetings = latestYears(all);
	const years = timelineOf(meetings);
	const first = years[0]?.year;
	const last = years.at(-1)?.year;
	if (meetings.length === all.length) {
		const heading = all.length === 1 ? 'The meeting' : `The ${inWords(all.length)} meetings`;
		return { meetings, years, heading };
	}
	const span = first === last ? first : `${first} to ${last}`;
	return { meetings, years, heading: `The latest meetings, ${span}` };
}

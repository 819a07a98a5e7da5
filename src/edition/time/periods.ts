import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../record/meeting-record.ts';
import { formatDate, formatMonth } from '../../words/wording.ts';

/** A year, a month or a day of a series that is too long for one page, with a page of its own. */
export interface Period {
	/** With what the dates in it begin: `2020`, `2020-09`, `2020-09-22`. */
	date: string;
	/** Its records, in order of time. */
	meetings: readonly Meeting[];
	/** Where one page cannot take them: the months of the year, or the days of the month, that hold records. */
	parts: readonly Period[];
}

/** Up to this many records stand on one page; a longer series is paged by year, a longer year by month, and so on. */
export const pageLimit = 60;

/** Length of `2020`, `2020-09`, `2020-09-22`. */
const lengths = [4, 7, 10] as const;

/** The years of a series in order of time; none where one page takes the whole series. */
export function periodsOf(meetings: readonly Meeting[], limit = pageLimit): Period[] {
	return meetings.length > limit ? divide(meetings, lengths, limit) : [];
}

function divide(
	meetings: readonly Meeting[],
	[length, ...shorter]: readonly number[],
	limit: number,
): Period[] {
	if (length === undefined) return [];
	const groups = Map.groupBy(meetings, ({ date }) => date.slice(0, length));
	return [...groups]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([date, held]) => ({
			date,
			meetings: held,
			parts: held.length > limit ? divide(held, shorter, limit) : [],
		}));
}

/** Every period, those that are divided before their parts. */
export const everyPeriod = (periods: readonly Period[]): Period[] =>
	periods.flatMap((period) => [period, ...everyPeriod(period.parts)]);

/** The latest period that one page takes; null where one page takes the whole series. */
export function latestPeriod(meetings: readonly Meeting[], limit = pageLimit): Period | null {
	let latest = periodsOf(meetings, limit).at(-1) ?? null;
	while (latest && latest.parts.length > 0) latest = latest.parts.at(-1) ?? null;
	return latest;
}

/** What a period is called: `2020`, `September 2020`, `22 September 2020`. */
export function periodName(date: string): string {
	if (date.length === lengths[0]) return date;
	return date.length === lengths[1] ? formatMonth(date) : formatDate(date);
}

/** Its name beside those of the same year or month: `2020`, `September`, `22 September`. */
export const partName = (date: string): string =>
	date.length === lengths[0] ? date : periodName(date).replace(/ \d+$/u, '');

/** Its first day and the first day after it. */
export function daysOf(date: string): { begins: string; ends: string } {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const begins = new Temporal.PlainDate(year, month, day);
	const length =
		date.length === lengths[0] ? { years: 1 } : date.length === lengths[1] ? { months: 1 } : { days: 1 };
	return { begins: begins.toString(), ends: begins.add(length).toString() };
}

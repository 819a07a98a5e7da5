import { monthPattern, months, weekdayPattern } from '../words/calendar.ts';

/** A calendar day as printed; `year` is null where none is printed. Offsets are within the text searched. */
export interface PrintedDay {
	year: number | null;
	/** 1 to 12 */
	month: number;
	day: number;
	start: number;
	end: number;
}

const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const day = '(?<day>[0-3]?\\d)(?!\\d)(?:\\s?(?:st|nd|rd|th)\\b)?';
/** “3-5”, “3 to 5”, “3 and 4”: the first day counts. */
const further =
	'(?:\\s?(?:[-–—]|to|and|&)\\s?[0-3]?\\d(?![\\d:.])(?:st|nd|rd|th)?(?!\\s?(?:minutes?|hours?|a\\.?m|p\\.?m)))?';
/** “(Tue)”, “(Tuesday)”, “, Monday” */
const weekday = `(?:\\s?[(（]${weekdayPattern}[)）]|,\\s${weekdayPattern}(?![\\p{L}]))?`;

/** “August 1, 2019”, “January 7 (Tue)”, “March 17th, 2021”, “June 22 (Tue), 2021” */
const monthFirst = new RegExp(
	`\\b(?<month>${monthPattern})\\s(?:the\\s)?${day}${further}${weekday}(?:,?\\s${year})?`,
	'gu',
);
/** “22 June 2021”, “17th of March”, “the 3rd of February, 2022” */
const dayFirst = new RegExp(
	`(?<![\\w.:])${day}${further}\\s(?:of\\s|day\\sof\\s)?(?<month>${monthPattern})(?![\\p{L}\\d])${weekday}(?:,?\\s${year})?`,
	'gu',
);
/** “2021-06-22”, “2021/6/22”, “2021.6.22” */
const figures = /(?<![\d./-])(?<year>(?:19|20)\d\d)[-/.](?<month>[01]?\d)[-/.](?<day>[0-3]?\d)(?![\d/-])/gu;

/** What a text must hold for a day to stand in it. */
const monthName = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u;
const inFigures = /\d[-/.]\d/u;

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** All days printed in a text, in order. Impossible days (“June 31”) are none. */
export function findDays(text: string): PrintedDay[] {
	// Most lines hold no figure at all.
	if (!/\d/u.test(text)) return [];
	const found: PrintedDay[] = [];
	const patterns = [
		...(monthName.test(text) ? [monthFirst, dayFirst] : []),
		...(inFigures.test(text) ? [figures] : []),
	];
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const { month: name = '', day: number = '', year: printedYear } = match.groups ?? {};
			const month = months.get(name) ?? Number(name);
			const dayNumber = Number(number);
			if (dayNumber < 1 || dayNumber > (longestMonths[month - 1] ?? 0)) continue;
			const start = match.index;
			const value = { year: printedYear ? Number(printedYear) : null, month, day: dayNumber };
			found.push({ ...value, start, end: start + match[0].length });
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	// “March 17 March” gives overlapping readings; the first and longest stands.
	return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

const before = new RegExp(
	`^(?:[([（［]|date\\s?:|on\\s|the\\s|${weekdayPattern}[,)]?\\s|\\(${weekdayPattern}\\)\\s|\\s){0,4}$`,
	'iu',
);
const after = new RegExp(`^(?:\\s|,|\\(?${weekdayPattern}\\)?|[)\\]）］.]){0,4}$`, 'iu');

const printedYear = /(?:19|20)\d\d/u;

/** The day of a line that holds a date with its year and nothing else; null for any other line. */
export function dateLine(line: string): PrintedDay | null {
	if (line.length > 60 || !printedYear.test(line)) return null;
	const [found, second] = findDays(line);
	if (!found || second || found.year === null) return null;
	return before.test(line.slice(0, found.start)) && after.test(line.slice(found.end)) ? found : null;
}

/** `YYYY-MM-DD`; null for a day that the year does not have. */
export function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && day > 0 ? date.toISOString().slice(0, 10) : null;
}

/** The day `days` later. */
export const addDays = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The year of a day printed without one, from the page's date line: the latest that does not lie after the page
 * (a week's grace, for pages dated in another zone or set in advance).
 */
export function yearFromPage(month: number, day: number, pageDate: string): number {
	const pageYear = Number(pageDate.slice(0, 4));
	const limit = addDays(pageDate, 7);
	for (const candidate of [pageYear + 1, pageYear]) {
		const iso = isoDay(candidate, month, day);
		if (iso !== null && iso <= limit) return candidate;
	}
	return pageYear - 1;
}

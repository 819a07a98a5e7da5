/**
 * Spans between calendar dates (`YYYY-MM-DD`), for the timeline. Runs in the browser too, where a calendar library would
 * weigh more than the page.
 */

const parts = (date: string): [number, number, number] => {
	const [year, month, day] = date.split('-').map(Number);
	return [year ?? 0, month ?? 1, day ?? 1];
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months since the beginning of the year of the first argument, with the part of the running month. */
function monthsSince(year: number, date: string): number {
	const [y, month, day] = parts(date);
	return (y - year) * 12 + (month - 1) + (day - 1) / daysIn(y, month);
}

function exactMonths(from: string, to: string): number {
	const [year] = parts(from);
	return monthsSince(year, to) - monthsSince(year, from);
}

/** Months from one date to a later one, one decimal. */
export const monthsBetween = (from: string, to: string): number =>
	Math.round(exactMonths(from, to) * 10) / 10;

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** `2 years 2 months later`, `4½ months later`, `12 days later`, `the same day`. */
export function intervalLater(from: string, to: string): string {
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	if (days === 0) return 'the same day';
	const months = exactMonths(from, to);
	if (months < 1) return `${count(days, 'day')} later`;
	if (months < 12) {
		const halves = Math.min(Math.round(months * 2), 23);
		const whole = Math.floor(halves / 2);
		if (halves % 2 === 0) return `${count(whole, 'month')} later`;
		return `${whole}½ months later`;
	}
	// A day short of a month is a month to a reader, as the drawn scale has it.
	const whole = Math.floor(Math.round(months * 10) / 10);
	const years = count(Math.floor(whole / 12), 'year');
	const rest = whole % 12;
	return rest === 0 ? `${years} later` : `${years} ${count(rest, 'month')} later`;
}

/** The height of months in a drawing whose font's size is ten months high. */
export const monthsHigh = (months: number): string => `${Number((months / 10).toFixed(3))}em`;

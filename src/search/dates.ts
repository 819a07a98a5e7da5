/** Days a reader may type: `2018-08-04`, `4 August 2018`, `August 4, 2018`, `August 2018`, `2018`, `2018–2020`. */

/** First and last day of what was meant, `YYYY-MM-DD`. */
export interface DateRange {
	from: string;
	to: string;
}

const months = 'january february march april may june july august september october november december'.split(
	' ',
);
const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\\.?`;
const year = '(?<year>(?:1[89]|20)\\d\\d)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Each at the head of what is typed, up to a space or its end; the longest first. */
const shapes = [
	`(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)`,
	`${day}\\s+${month},?\\s+${year}`,
	`${month}\\s+${day},?\\s+${year}`,
	`${month},?\\s+${year}`,
	`${year}\\s?(?:[-–—]|\\.\\.|to\\s)\\s?(?<until>(?:1[89]|20)\\d\\d)`,
	`(?<year>\\d{4})-(?<number>\\d\\d)`,
	year,
].map((shape) => new RegExp(`^(?:${shape})(?=[\\s,;.]|$)`, 'iu'));

/** The date at the head of a text, and how many letters it takes; null where there is none. */
export function dateAt(text: string): { range: DateRange; length: number } | null {
	for (const shape of shapes) {
		const match = shape.exec(text);
		if (!match) continue;
		const { year: first = '', until = first, month: name, number, day: on } = match.groups ?? {};
		const at = number
			? Number(number)
			: name
				? months.findIndex((known) => known.startsWith(name.toLowerCase())) + 1
				: null;
		const range = rangeOf(first, until, at, on === undefined ? null : Number(on));
		if (range) return { range, length: match[0].length };
	}
	return null;
}

function rangeOf(from: string, to: string, at: number | null, on: number | null): DateRange | null {
	if (at === null) return from <= to ? { from: `${from}-01-01`, to: `${to}-12-31` } : null;
	const last = new Date(Date.UTC(Number(from), at, 0)).getUTCDate();
	if (at < 1 || at > 12 || (on !== null && (on < 1 || on > last))) return null;
	const date = (day: number): string =>
		`${from}-${String(at).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return on === null ? { from: date(1), to: date(last) } : { from: date(on), to: date(on) };
}

export const within = (date: string, { from, to }: DateRange): boolean => from <= date && date <= to;

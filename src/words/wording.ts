/** How the edition words dates, counts and lists. */

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `2022-03-20` → `20 March 2022`. A calendar date, so no time zone comes in. */
export const formatDate = (date: string): string => longDate.format(new Date(`${date}T00:00:00Z`));

/** `2022-03` → `March 2022` */
export const formatMonth = (month: string): string => formatDate(`${month}-01`).replace(/^\d+ /u, '');

/** `2022-03-20` → `20 Mar 2022` */
export const formatShortDate = (date: string): string =>
	formatDate(date).replace(/\p{L}+/u, (month) => month.slice(0, 3));

/** 130 → `2 hours 10 minutes` */
export function formatDuration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	const parts = [hours > 0 ? plural(hours, 'hour') : '', rest > 0 ? plural(rest, 'minute') : ''];
	return parts.filter((part) => part !== '').join(' ');
}

/** 130 → `PT2H10M`, for the `datetime` of a `<time>`. */
export function isoDuration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

const numberWords =
	'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);

/** Whole numbers up to twenty in words, larger ones in figures: 5 → `five`, 1200 → `1,200`. */
export const inWords = (count: number): string => numberWords[count] ?? count.toLocaleString('en-GB');

/** (1, 'record') → `1 record`, (2, 'record') → `2 records`, (2, 'country', 'countries'). */
export const plural = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** As {@link plural}, the number in words: `five records`. */
export const pluralInWords = (count: number, one: string, many = `${one}s`): string =>
	`${inWords(count)} ${count === 1 ? one : many}`;

/** `a, b and c` */
export const listOf = (items: readonly string[]): string => conjunction.format(items);

/** First letter in capitals. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { numberNames } from '../words/numbers.ts';

/** A clock time as printed, on the 24-hour clock. Offsets are within the text searched. */
export interface PrintedTime {
	/** `HH:MM` */
	clock: string;
	/** True where “a.m.”, “p.m.”, “noon” or “midnight” stands with it. */
	certain: boolean;
	start: number;
	end: number;
}

/** “p.m.”, “in the afternoon”, “on the morning of”, “at night” */
const half =
	'(?:\\s?(?<half>[ap]\\.?\\s?m\\b\\.?)|\\s(?:(?:in|on)\\sthe\\s(?<part>morning|forenoon|afternoon|evening)|at\\s(?<night>night)))';
const oclock = "\\so['’]clock";
const hourName = `(?:${numberNames.slice(0, 12).join('|')})`;
const times = new RegExp(
	[
		// “2:15 p.m.”, “16:40 p.m.”, “7:45”
		`(?<![\\w.:$¥€£])(?<hour>[0-2]?\\d)[:：](?<minute>[0-5]\\d)(?![\\d:])${half}?`,
		// “10.30 a.m.”, “2 p.m.”, “11 in the morning”, “10 o'clock”
		`(?<![\\w.:$¥€£])(?<hour>[0-2]?\\d)(?:\\.(?<minute>[0-5]\\d)(?=\\s?[ap]\\.?m))?(?![\\d:.,]\\d)(?:${half}|${oclock}${half}?)`,
		// “half past three in the afternoon”, “ten o'clock”
		`\\b(?:(?:a\\s)?(?<fraction>half\\spast|quarter\\spast|quarter\\sto)\\s(?<name>${hourName})(?:${oclock})?|(?<name>${hourName})${oclock})${half}?(?!\\w)`,
		'\\b(?:(?:12|twelve)\\s)?(?<named>noon|midday|midnight)(?![\\w-])',
	].join('|'),
	'giu',
);
/** What a text must hold for a time to stand in it. */
const sign =
	/\d[:：.]\d|\d\s?[ap]\.?\s?m|\d\s(?:in|on|at)\s|o['’]clock|noon|midday|midnight|half past|quarter/iu;

/** All clock times of a text, in order. */
export function findTimes(text: string): PrintedTime[] {
	if (!sign.test(text)) return [];
	return [...text.matchAll(times)].flatMap(({ index, 0: words, groups = {} }) => {
		const hour = groups.name ? numberNames.indexOf(groups.name.toLowerCase()) + 1 : Number(groups.hour);
		const told = groups.half ?? halfOf(groups.part ?? groups.night, hour);
		const clock = groups.named
			? /^midnight$/i.test(groups.named)
				? '00:00'
				: '12:00'
			: fractionClock(groups.fraction, hour, Number(groups.minute ?? 0), told);
		const certain = told !== undefined || groups.named !== undefined;
		return clock === null ? [] : [{ clock, certain, start: index, end: index + words.length }];
	});
}

function fractionClock(fraction = '', hour: number, minute: number, told: string | undefined): string | null {
	if (/to$/i.test(fraction)) return toClock(hour - 1, 45, told);
	return toClock(hour, fraction === '' ? minute : /^half/i.test(fraction) ? 30 : 15, told);
}

/** The half of the day that a word names: “5:45 in the afternoon”, “11 at night”. */
function halfOf(part: string | undefined, hour: number): string | undefined {
	if (part === undefined) return undefined;
	const early = /^night$/i.test(part) && (hour < 5 || hour === 12);
	return early || /^(?:morning|forenoon)$/i.test(part) ? 'a.m.' : 'p.m.';
}

/** `0:05 p.m.` is 12:05, `17:50 p.m.` is 17:50, `12:20 a.m.` is 00:20. Null for an hour that no clock has. */
export function toClock(hour: number, minute: number, half: string | undefined): string | null {
	const afternoon = half !== undefined && /^p/iu.test(half) && hour < 12;
	const midnight = half !== undefined && /^a/iu.test(half) && hour === 12;
	const hours = midnight ? 0 : afternoon ? hour + 12 : hour;
	if (hours > 23 || minute > 59) return null;
	return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The start of a range in the half of the day that lies closest before its end: “from 3 to 4:30 p.m.” */
export function sameHalf(start: string, end: string): string {
	const later = toClock(Number(start.slice(0, 2)), Number(start.slice(3)), 'p.m.') ?? start;
	return minutesOf(later) <= minutesOf(end) ? later : start;
}

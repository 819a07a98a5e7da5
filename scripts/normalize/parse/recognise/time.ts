import { anyOf } from '../vocabulary/pattern.ts';

/** A clock time as printed, on the 24-hour clock. Offsets are within the text searched. */
export interface PrintedTime {
	/** `HH:MM` */
	clock: string;
	/** True where “a.m.”, “p.m.”, “noon” or “midnight” stands with it. */
	certain: boolean;
	start: number;
	end: number;
}

const half = '(?<half>[ap]\\.?\\s?m\\b\\.?|[AP]\\.?\\s?M\\b\\.?)';
const notPart = '(?<![\\w.:$¥€£])';
/** “2:15 p.m.”, “16:40 p.m.”, “9:05 am”, “7:45”, “10.30 a.m.” */
const withMinutes = new RegExp(
	`${notPart}(?<hour>[0-2]?\\d)(?:[:：](?<minute>[0-5]\\d)|[.](?<dotted>[0-5]\\d)(?=\\s?[ap]\\.?m))(?![\\d:])(?:\\s?${half})?`,
	'giu',
);
/** “2 p.m.”, “8 am”, “10 o'clock”, “11 in the morning” */
const wholeHour = new RegExp(
	`${notPart}(?<hour>[0-2]?\\d)(?![\\d:.,]\\d)\\s?(?:${half}|o['’]clock(?:\\s?${half.replace('<half>', '<clockHalf>')})?|in\\sthe\\s(?<part>morning|afternoon|evening))`,
	'giu',
);
/** “noon”, “12 noon”, “midnight” */
const named = /\b(?:(?:12|twelve)\s)?(?<name>noon|midday|midnight)(?![\w-])/giu;

/** All clock times of a text, in order. */
export function findTimes(text: string): PrintedTime[] {
	const found: PrintedTime[] = [];
	for (const pattern of [withMinutes, wholeHour]) {
		for (const match of text.matchAll(pattern)) {
			const { hour = '', minute, dotted, half: printed, clockHalf, part } = match.groups ?? {};
			const meridiem = printed ?? clockHalf ?? (part && (part.toLowerCase() === 'morning' ? 'a.m.' : 'p.m.'));
			const clock = toClock(Number(hour), Number(minute ?? dotted ?? 0), meridiem);
			if (clock === null) continue;
			const certain = meridiem !== undefined;
			found.push({ clock, certain, start: match.index, end: match.index + match[0].length });
		}
	}
	for (const match of text.matchAll(named)) {
		const clock = match.groups?.name?.toLowerCase() === 'midnight' ? '00:00' : '12:00';
		found.push({ clock, certain: true, start: match.index, end: match.index + match[0].length });
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

/** `0:05 p.m.` is 12:05, `17:50 p.m.` is 17:50, `12:20 a.m.` is 00:20. Null for an hour that no clock has. */
export function toClock(hour: number, minute: number, half: string | undefined): string | null {
	const afternoon = half !== undefined && /^p/iu.test(half);
	const morning = half !== undefined && /^a/iu.test(half);
	let hours = hour;
	if (afternoon && hour < 12) hours += 12;
	if (morning && hour === 12) hours = 0;
	if (hours > 23 || minute > 59) return null;
	return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const joins = anyOf(['to', 'until', 'till', 'through', '-', '–', '—', '~', 'and']);
/** Between the ends of a range: “from 10:10 a.m. to 11:40 a.m.” */
export const rangeJoin = new RegExp(
	`^\\s?${joins}\\s?(?:(?:about|around|approximately|shortly before|just before|just after)\\s)?$`,
	'iu',
);
/** “started at X and ended at Y”, “began at X and lasted until Y” */
export const endedAt =
	/^[^;()]{0,60}\b(?:ended|finished|concluded|closed|lasted until|continued until|went on until|over|until)(?:\s(?:at|around|about|until))?(?:\s(?:around|about|approximately))?\s?$/iu;
/** A bare hour that begins a range and takes its half of the day from the end: “from 3 to 4:30 p.m.” */
export const bareStart =
	/\b(?:from|between|at)\s(?:about\s|around\s|approximately\s)?(?<hour>1?\d)(?::(?<minute>[0-5]\d))?\s?(?:to|until|till|and|-|–|—)\s?$/u;

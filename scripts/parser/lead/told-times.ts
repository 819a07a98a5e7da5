import { numberOf } from '../words/numbers.ts';
import { anyOf } from '../words/pattern.ts';

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
/** “in the afternoon”, “on the morning of”, “at night” */
const partOfDay = '(?:(?:in|on)\\sthe\\s(?<part>morning|forenoon|afternoon|evening)|at\\s(?<night>night))';
const notPart = '(?<![\\w.:$¥€£])';
/** “2:15 p.m.”, “16:40 p.m.”, “9:05 am”, “7:45”, “10.30 a.m.” */
const withMinutes = new RegExp(
	`${notPart}(?<hour>[0-2]?\\d)(?:[:：](?<minute>[0-5]\\d)|[.](?<dotted>[0-5]\\d)(?=\\s?[ap]\\.?m))(?![\\d:])(?:\\s?${half}|\\s${partOfDay})?`,
	'giu',
);
/** “2 p.m.”, “8 am”, “10 o'clock”, “11 in the morning” */
const wholeHour = new RegExp(
	`${notPart}(?<hour>[0-2]?\\d)(?![\\d:.,]\\d)\\s?(?:${half}|o['’]clock(?:\\s?${half.replace('<half>', '<clockHalf>')})?|${partOfDay})`,
	'giu',
);
const hourNames = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** “half past three in the afternoon”, “ten o'clock in the morning”, “a quarter to nine” */
const spoken = new RegExp(
	`\\b(?:(?:a\\s)?(?<fraction>half\\spast|quarter\\spast|quarter\\sto)\\s(?<name>${hourNames.join('|')})(?:\\so['’]clock)?|(?<full>${hourNames.join('|')})\\so['’]clock)(?:\\s?${half}|\\s${partOfDay})?(?![\\w])`,
	'giu',
);
/** “1410 hours” */
const military = /(?<![\w.:,$¥€£])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hours|hrs)\b/gu;
/** “noon”, “12 noon”, “midnight” */
const named = /\b(?:(?:12|twelve)\s)?(?<name>noon|midday|midnight)(?![\w-])/giu;

type Groups = Record<string, string | undefined>;
/** The clock that a match of a pattern names, and whether the half of the day is told. */
type Reading = { clock: string | null; certain: boolean };

/** The half of the day told with an hour: “p.m.”, “in the afternoon”, “at night”. */
function toldHalf({ half: printed, clockHalf, part, night }: Groups, hour: number): string | undefined {
	const word = part ?? night;
	return printed ?? clockHalf ?? (word === undefined ? undefined : halfOf(word, hour));
}

function inFigures(groups: Groups): Reading {
	const hour = Number(groups.hour);
	const told = toldHalf(groups, hour);
	return {
		clock: toClock(hour, Number(groups.minute ?? groups.dotted ?? 0), told),
		certain: told !== undefined,
	};
}

function inWords(groups: Groups): Reading {
	const fraction = (groups.fraction ?? '').toLowerCase();
	const hour = hourNames.indexOf((groups.name ?? groups.full ?? '').toLowerCase()) + 1;
	const told = toldHalf(groups, hour);
	const minutes = fraction.startsWith('half') ? 30 : 15;
	const clock = fraction.endsWith('to')
		? toClock(hour - 1, 45, told)
		: toClock(hour, fraction ? minutes : 0, told);
	return { clock, certain: told !== undefined };
}

/** Each form of time with the words without which it is not looked for. */
const forms: readonly { pattern: RegExp; sign: RegExp; read: (groups: Groups) => Reading }[] = [
	{ pattern: withMinutes, sign: /\d[:：.]\d/u, read: inFigures },
	{ pattern: wholeHour, sign: /\d\s?[ap]|\d\s?(?:o['’]clock|in|on|at)/iu, read: inFigures },
	{ pattern: spoken, sign: /o['’]clock|half past|quarter/iu, read: inWords },
	{
		pattern: military,
		sign: /hours|hrs/u,
		read: ({ hour, minute }) => ({ clock: `${hour}:${minute}`, certain: true }),
	},
	{
		pattern: named,
		sign: /noon|mid/iu,
		read: ({ name }) => ({ clock: /^midnight$/iu.test(name ?? '') ? '00:00' : '12:00', certain: true }),
	},
];

/** All clock times of a text, in order. */
export function findTimes(text: string): PrintedTime[] {
	const found = forms.flatMap(({ pattern, sign, read }) =>
		sign.test(text)
			? [...text.matchAll(pattern)].flatMap(({ index, 0: words, groups }) => {
					const { clock, certain } = read(groups ?? {});
					return clock === null ? [] : [{ clock, certain, start: index, end: index + words.length }];
				})
			: [],
	);
	if (/\sminutes\s(?:past|after|to|before)\s/u.test(text)) for (const time of found) shift(time, text);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

/** “5:45 in the afternoon”, “11 at night”: the half of the day that a word names. */
const halfOf = (part: string, hour: number): string =>
	/^(?:morning|forenoon)$/iu.test(part) || (/^night$/iu.test(part) && (hour < 5 || hour === 12))
		? 'a.m.'
		: 'p.m.';

/** “10 minutes past 3 p.m.”, “five minutes before noon”: the minutes told before the hour. */
function shift(time: PrintedTime, text: string): void {
	const told =
		/(?<![\w.])(?<count>\d{1,2}|five|ten|twenty|twenty-five)\sminutes\s(?<way>past|after|to|before)\s$/iu.exec(
			text.slice(Math.max(0, time.start - 40), time.start),
		);
	const minutes = numberOf(told?.groups?.count ?? '') ?? 0;
	if (!told || minutes <= 0) return;
	const later = /past|after/iu.test(told.groups?.way ?? '');
	const total = (minutesOf(time.clock) + (later ? minutes : -minutes) + 24 * 60) % (24 * 60);
	time.clock = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
	time.start -= told[0].length;
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
const ends =
	'(?:end(?:ed|ing)|finish(?:ed|ing)|conclud(?:ed|ing)|clos(?:ed|ing)|broke up|(?:was|were|being) over|(?:came|drew) to (?:an end|a close)|(?:last(?:ed|ing)|continu(?:ed|ing)|went on|ran) until)';
/** “started at X and ended at Y”, “began at X and lasted until Y” */
export const endedAt = new RegExp(
	`^[^;()]{0,60}\\b(?:${ends}|over|until)(?:\\s(?:at|around|about|until))?(?:\\s(?:around|about|approximately))?\\s?$`,
	'iu',
);
/** “… ended at Y”, with its beginning told elsewhere. */
export const endedAlone = new RegExp(
	`\\b${ends}(?:\\s\\p{L}+){0,2}?(?:\\s(?:at|around|about|shortly before|shortly after|just after|just before)){0,2}\\s?(?:$|(?=[0-2]?\\d[:. ]|noon|midnight))`,
	'iu',
);
/** A bare hour that begins a range and takes its half of the day from the end: “from 3 to 4:30 p.m.” */
export const bareStart =
	/\b(?:from|between|at)\s(?:about\s|around\s|approximately\s)?(?<hour>1?\d)(?::(?<minute>[0-5]\d))?\s?(?:to|until|till|and|-|–|—)\s?$/u;

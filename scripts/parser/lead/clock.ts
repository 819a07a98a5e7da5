import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { anyOf } from '../words/pattern.ts';
import { type Range, withRanges } from './clock-range.ts';
import { addDays, findDays, isoDay, yearFromPage } from './days.ts';
import { withoutDuration } from './duration.ts';
import { endedAlone, findTimes, minutesOf } from './told-times.ts';

/** When a meeting began and ended, as the lead prints it. */
export interface MeetingClock {
	/** Printed without a label or as local time. */
	local: string | null;
	/** True where the text itself says “local time”. */
	labelled: boolean;
	/** Printed with the house's own label. */
	jst: string | null;
	/** Days from the day of the meeting to that of `jst`: 1 for “on the following day”. */
	jstDays: number;
	jstDate: string | null;
	/** Local end of a range. */
	end: string | null;
	printed: Printed;
	endPrinted: Printed | null;
}

interface Stage extends Range {
	/** Which clock the time is on; null where no label stands with it. */
	clockOf: 'house' | 'local' | null;
	/** Piece of the text between semicolons and brackets that it stands in. */
	piece: number;
}

/** Longest stretch searched behind the first time; its labels stand close by. */
const reach = 3000;

const labelPatterns = new WeakMap<HouseVocabulary, RegExp>();

/** “JST”, “Japan time”, “Japan Standard Time”, “local time”, from the house's own labels. */
function labelPattern(house: HouseVocabulary): RegExp {
	let pattern = labelPatterns.get(house);
	if (!pattern) {
		const name = house.house.name;
		const own = anyOf([
			...house.timeLabels,
			`${name} time`,
			`${name} Time`,
			`${name} Standard Time`,
			`${name} standard time`,
			`${house.adjective} time`,
		]);
		pattern = new RegExp(
			`\\b(?:(?<house>${own})|(?<local>(?:[Ll]ocal|${'[A-Z][a-z]+'}(?:\\s[A-Z][a-z]+)?)\\s[Tt]ime|[Ll]ocal(?=\\)|;|,)))(?!\\w)`,
			'gu',
		);
		labelPatterns.set(house, pattern);
	}
	return pattern;
}

/**
 * Reads the first time of the lead with its labels. `day` is the day of the meeting.
 * Brackets and semicolons part the times; a label belongs to the time before it in its piece, else to the one
 * behind it, else to the time before the piece (“5:35 p.m. (local time; same day, 7:35 p.m. JST)”).
 */
export function readClock(folded: Folded, day: string | null, house: HouseVocabulary): MeetingClock | null {
	const text = folded.text.slice(0, reach);
	const times = findTimes(text);
	if (times.length === 0) return null;
	const pieces = piecesOf(text);
	const stages = withRanges(text, times).map(
		(time): Stage => ({ ...time, clockOf: null, piece: pieceAt(pieces, time.start) }),
	);
	for (const label of text.matchAll(labelPattern(house))) {
		// “from 16:20 (same in Japan time)” prints one time for both clocks.
		if (!/\bsame (?:in|as|time as) $/u.test(text.slice(0, label.index))) applyLabel(label, stages, pieces);
	}
	const [first] = stages;
	if (!first) return null;
	// Only what stands in the same breath as the first time belongs to it: the next stage has its own.
	const near = stages.filter((stage, index) => index === 0 || together(text, stages[index - 1], stage));
	const local =
		near.find(({ clockOf }) => clockOf === 'local') ?? near.find(({ clockOf }) => clockOf === null) ?? null;
	const jst = near.find(({ clockOf }) => clockOf === 'house') ?? null;
	const last = [local, jst].reduce(
		(end, stage) => Math.max(end, stage?.until?.end ?? stage?.end ?? 0),
		first.end,
	);
	const jstDays = jst ? daysToHouse(text, jst, local, day) : 0;
	return {
		local: local?.clock ?? null,
		labelled: local?.clockOf === 'local',
		jst: jst?.clock ?? null,
		jstDays,
		jstDate: jst && day ? addDays(day, jstDays) : null,
		end: local?.until?.clock ?? null,
		printed: printedAt(folded, first.start, closing(text, last)),
		endPrinted: local?.until ? printedAt(folded, local.until.start, local.until.end) : null,
	};
}

function applyLabel(label: RegExpExecArray, stages: Stage[], pieces: readonly number[]): void {
	const clockOf = label.groups?.house ? 'house' : 'local';
	const piece = pieceAt(pieces, label.index);
	const inPiece = stages.filter((stage) => stage.piece === piece);
	const before = inPiece.findLast((stage) => stage.start < label.index);
	if (before) {
		// “5 p.m. local time, 7 p.m. JST”: the nearest time before the label, if it has none yet.
		if (before.clockOf === null) before.clockOf = clockOf;
		return;
	}
	const earlier = stages.findLast((stage) => stage.start < label.index);
	const behind = inPiece.find((stage) => stage.start > label.index);
	if (clockOf === 'house') {
		const target = behind ?? stages.findLast((stage) => stage.start < label.index && stage.clockOf === null);
		if (target && target.clockOf === null) target.clockOf = 'house';
	} else {
		const target = earlier && earlier.clockOf === null ? earlier : behind;
		if (target && target.clockOf === null) target.clockOf = 'local';
	}
}

/** The end that a sentence of its own tells: “The call ended at 10:25.” Null where the house's clock tells it. */
export function readEnd(folded: Folded, house: HouseVocabulary): { clock: string; printed: Printed } | null {
	const text = folded.text.slice(0, reach);
	if (!endedAlone.test(text)) return null;
	const time = findTimes(text).find(({ start }) =>
		endedAlone.test(text.slice(Math.max(0, start - 60), start)),
	);
	if (!time) return null;
	const label = labelPattern(house).exec(text.slice(time.end, time.end + 30));
	labelPattern(house).lastIndex = 0;
	return label?.groups?.house
		? null
		: { clock: time.clock, printed: printedAt(folded, time.start, time.end) };
}

/** Offsets at which the text falls into pieces. */
function piecesOf(text: string): number[] {
	return [...text.matchAll(/[();；（）]/gu)].map(({ index }) => index);
}

function pieceAt(pieces: readonly number[], at: number): number {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** True where nothing but labels, brackets and days stands between two times. */
function together(text: string, before: Stage | undefined, stage: Stage): boolean {
	if (!before) return true;
	// In brackets “from” repeats the beginning: “from 7 p.m. to 9 p.m. (from 9 p.m., Japan time)”.
	const between = text
		.slice(before.until?.end ?? before.end, stage.start)
		.replace(/[(（](?:[^()（）]{0,20}[;,]\s)?from\s/u, '');
	// “9:00 a.m. for approximately 30 minutes (local time, 6:00 p.m. …)”: a duration may stand between them.
	const rest = withoutDuration(between);
	return rest.length < 80 && !/\b(?:for|from|followed|held|met|and then|to)\b|\.\s\p{Lu}/u.test(rest);
}

/** Widens a stretch to the bracket that closes behind it. */
function closing(text: string, end: number): number {
	const close = text.slice(end, end + 40).search(/[)）]/u);
	const open = text.slice(0, end).lastIndexOf('(');
	return close >= 0 && open > text.slice(0, end).lastIndexOf(')') ? end + close + 1 : end;
}

const nextDay = /\b(?:(?:the )?(?:following|next) day|day after|tomorrow|\+1)\b/iu;
const dayBefore = /\b(?:(?:the )?(?:previous|preceding) day|day before|-1)\b/iu;

function daysToHouse(text: string, jst: Stage, local: Stage | null, day: string | null): number {
	// The words about the day stand in the piece of the time, before or behind it.
	const open = Math.max(text.lastIndexOf(';', jst.start), text.lastIndexOf('(', jst.start), jst.start - 60);
	const ends = [text.indexOf(')', jst.end), text.indexOf(';', jst.end), jst.end + 60].filter((at) => at >= 0);
	const piece = text.slice(open + 1, Math.min(...ends));
	if (local && local !== jst) {
		if (nextDay.test(piece)) return 1;
		if (dayBefore.test(piece)) return -1;
		const [named] = findDays(piece);
		if (named && day) {
			const iso = isoDay(
				named.year ?? yearFromPage(named.month, named.day, addDays(day, 3)),
				named.month,
				named.day,
			);
			if (iso) return Math.round((Date.parse(iso) - Date.parse(day)) / 86_400_000);
		}
		if (/\bsame day\b/iu.test(piece)) return 0;
		// No zone lies more than six hours ahead of the house or nineteen behind it.
		const ahead = minutesOf(jst.clock) - minutesOf(local.clock);
		if (ahead < -6 * 60) return 1;
		if (ahead > 20 * 60) return -1;
	}
	return 0;
}

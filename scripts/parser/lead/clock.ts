import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { anyOf } from '../words/pattern.ts';
import { addDays, findDays, isoDay, type PrintedDay, yearFromPage } from './days.ts';
import { findDurations } from './duration.ts';
import { findTimes, minutesOf, type PrintedTime, sameHalf, toClock } from './told-times.ts';

/** When a meeting began and ended, as the lead prints it. */
export interface MeetingClock {
	/** Printed without a label or as local time. */
	local: string | null;
	/** True where the text itself says “local time”. */
	labelled: boolean;
	/** Printed with the house's own label. */
	jst: string | null;
	jstDate: string | null;
	/** Local end of a range. */
	end: string | null;
	printed: Printed;
	endPrinted: Printed | null;
}

/**
 * What a text says of clocks, as a row of signs: `T` time, `D` day, `U` duration, `H` `L` label of the house's clock and
 * of the local one, `N` `P` `S` next, previous and same day, `-` joins the ends of a range, `E` tells that it ended,
 * `F` word that goes on to something else, `.` end of a sentence, `(` `)` `;`, `x` any other word.
 */
interface ClockRow {
	readonly signs: string;
	readonly items: readonly ClockItem[];
}

interface ClockItem {
	readonly sign: string;
	readonly start: number;
	readonly end: number;
	readonly time?: PrintedTime;
	readonly day?: PrintedDay;
}

/** Longest stretch searched; the labels of a time stand close by. */
const reach = 3000;

const ended =
	'(?:end|finish|conclud|clos)(?:ed|ing)|broke up|(?:was|were|being) over|(?:came|drew) to (?:an end|a close)|until';
const endedWord = new RegExp(ended, 'iu');
const wordPatterns = new WeakMap<HouseVocabulary, RegExp>();

/** Labels come from the house's own: “JST”, “Japan time”, “Japan Standard Time”, “local time”. */
function wordsOf(house: HouseVocabulary): RegExp {
	const known = wordPatterns.get(house);
	if (known) return known;
	const name = house.house.name;
	const own = [...house.timeLabels, `${name} time`, `${name} standard time`, `${house.adjective} time`];
	const pattern = new RegExp(
		[
			`(?<x>same (?:in|as|time as) ${anyOf(own)})`,
			`(?<H>\\b${anyOf(own)}(?!\\w))`,
			'(?<L>\\b(?:local|(?-i:[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?))\\stime\\b|\\blocal(?=\\)|;|,))',
			'(?<N>\\b(?:(?:following|next) day|day after|tomorrow)\\b|\\+1)',
			'(?<P>\\b(?:(?:previous|preceding) day|day before)\\b)',
			'(?<S>\\bsame day\\b)',
			`(?<E>\\b(?:${ended})(?:\\s(?:at|around|about|approximately|shortly|just|after|before|until))*\\b)`,
			'(?<join>\\b(?:to|till|through|and)\\b|[-–—~])(?:\\s(?:about|around|approximately|(?:shortly|just) (?:before|after)))?',
			'(?<F>\\b(?:for|from|followed|held|met|then)\\b)',
			'(?<stop>\\.(?=\\s(?-i:\\p{Lu})))',
			'(?<open>[(（])|(?<close>[)）])|(?<part>[;；])',
		].join('|'),
		'giu',
	);
	wordPatterns.set(house, pattern);
	return pattern;
}

const names = ['join', 'F', 'open', 'close', 'H', 'L', 'stop', 'part', 'N', 'P', 'S', 'E', 'x'];
const signOf: Readonly<Record<string, string>> = {
	join: '-',
	stop: '.',
	open: '(',
	close: ')',
	part: ';',
};

function clockRow(whole: string, house: HouseVocabulary): ClockRow {
	const times = findTimes(whole);
	const [first, last] = [times[0], times.at(-1)];
	if (!first || !last) return { signs: '', items: [] };
	const text = whole.slice(0, last.end + reachBehind);
	const found: ClockItem[] = [
		...times.map((time) => ({ sign: 'T', time, ...spanOf(time) })),
		...findDays(text).map((day) => ({ sign: 'D', day, ...spanOf(day) })),
		...findDurations(text).map((one) => ({ sign: 'U', ...spanOf(one) })),
	];
	const items: ClockItem[] = [];
	let at = Math.max(0, first.start - reachBefore);
	const told = [...text.slice(at).matchAll(wordsOf(house))].map(
		({ index, 0: words, groups = {} }): ClockItem => {
			const name = names.find((key) => groups[key] !== undefined) ?? 'x';
			return { sign: signOf[name] ?? name, start: at + index, end: at + index + words.length };
		},
	);
	for (const one of [...found, ...told].sort((a, b) => a.start - b.start || b.end - a.end)) {
		// What a time, a day or a duration holds is no word of its own.
		if (one.start < at) continue;
		const other = text.slice(at, one.start).match(/[\p{L}\d]+/gu)?.length ?? 0;
		for (let word = 0; word < other; word += 1) items.push({ sign: 'x', start: at, end: one.start });
		items.push(one);
		at = one.end;
	}
	return { signs: items.map(({ sign }) => sign).join(''), items };
}

/** How far before the first and behind the last time words of clocks stand. */
const [reachBefore, reachBehind] = [40, 100];

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** A time on one clock, with the end of the range that it begins. Places are those of the row. */
interface Stage {
	clock: string;
	start: number;
	readonly at: number;
	/** Place of its last sign. */
	last: number;
	until: PrintedTime | null;
	clockOf: 'H' | 'L' | null;
}

/** Before the end of a range: its beginning, a label in brackets or a day, also the same range on the other clock. */
const rangeBegun = /T(?:\([^()T]*\)|xx?D|D)?(?:-|[^;()T]{0,9}E)$|T\([^()T]*T[^()]*\)(?:-|[^;()T]{0,9}E)$/;

/** “from 3 to 4:30 p.m.” */
const bareStart =
	/\b(?:from|between|at)\s(?:(?:about|around|approximately)\s)?(?<range>(?<hour>1?\d)\s?(?:to|until|till|and|[-–—])\s?)$/u;

function stagesOf({ signs, items }: ClockRow, text: string): Stage[] {
	const stages: Stage[] = [];
	for (const { index: at } of signs.matchAll(/T/g)) {
		const time = items[at]?.time as PrintedTime;
		const begun = rangeBegun.exec(signs.slice(0, at));
		const open = begun && stages.find((stage) => stage.at === begun.index && !stage.until);
		if (open) {
			const { time: begin } = items[open.at] ?? {};
			if (!begin?.certain && time.certain) open.clock = sameHalf(open.clock, time.clock);
			open.until = time;
			open.last = Math.max(open.last, at);
			continue;
		}
		const stage: Stage = { clock: time.clock, start: time.start, at, last: at, until: null, clockOf: null };
		// A bare hour takes its half of the day from the end of its range.
		const bare = begun ? null : bareStart.exec(text.slice(Math.max(0, time.start - reachBefore), time.start));
		const clock = bare && toClock(Number(bare.groups?.hour), 0, undefined);
		const start = time.start - (bare?.groups?.range ?? '').length;
		stages.push(clock ? { ...stage, clock: sameHalf(clock, time.clock), start, until: time } : stage);
	}
	return stages;
}

/**
 * Puts each label on its time: brackets and semicolons part the times, and a label belongs to the time before it in its
 * piece, else to the one behind it, else to the time before the piece (“5:35 p.m. (local time; same day, 7:35 p.m. JST)”).
 */
function label({ signs }: ClockRow, stages: readonly Stage[]): void {
	const pieceOf = (at: number): number =>
		Math.max(...['(', ')', ';'].map((mark) => signs.lastIndexOf(mark, at)));
	for (const { 0: sign, index } of signs.matchAll(/[HL]/g)) {
		const clockOf = sign as 'H' | 'L';
		const inPiece = stages.filter(({ at }) => pieceOf(at) === pieceOf(index));
		const before = inPiece.findLast(({ at }) => at < index);
		const behind = inPiece.find(({ at }) => at > index);
		const earlier = stages.findLast(({ at, clockOf }) => at < index && (sign === 'L' || clockOf === null));
		const other = clockOf === 'H' ? (behind ?? earlier) : earlier?.clockOf === null ? earlier : behind;
		const target = before ?? other;
		if (target && target.clockOf === null) target.clockOf = clockOf;
	}
}

/** Nothing but labels, brackets, days and a duration stands between two times. */
function together({ signs }: ClockRow, from: number, to: number): boolean {
	// In brackets “from” repeats the beginning: “from 7 p.m. to 9 p.m. (from 9 p.m., Japan time)”.
	const between = signs
		.slice(from + 1, to)
		.replace(/(?<=\([^()T]*)F/, '')
		.replace(/F?x*U/g, '');
	return between.length < 14 && !/[F.]/.test(between);
}

/** Reads the first time of the lead with its labels. `day` is the day of the meeting. */
export function readClock(folded: Folded, day: string | null, house: HouseVocabulary): MeetingClock | null {
	const text = folded.text.slice(0, reach);
	const row = clockRow(text, house);
	const stages = stagesOf(row, text);
	const [first] = stages;
	if (!first) return null;
	label(row, stages);
	// Only what stands in the same breath as the first time belongs to it: the next stage has its own.
	const apart = stages.findIndex(
		({ at }, index) => index > 0 && !together(row, stages[index - 1]?.last ?? 0, at),
	);
	const near = apart < 0 ? stages : stages.slice(0, apart);
	const local =
		near.find(({ clockOf }) => clockOf === 'L') ?? near.find(({ clockOf }) => clockOf === null) ?? null;
	const jst = near.find(({ clockOf }) => clockOf === 'H') ?? null;
	const ends = [first, local, jst].map((stage) => stage?.until?.end ?? row.items[stage?.at ?? -1]?.end ?? 0);
	return {
		local: local?.clock ?? null,
		labelled: local?.clockOf === 'L',
		jst: jst?.clock ?? null,
		jstDate: jst && day ? addDays(day, daysToHouse(row, jst, local, day)) : null,
		end: local?.until?.clock ?? null,
		printed: printedAt(folded, first.start, closing(text, Math.max(...ends))),
		endPrinted: local?.until ? printedAt(folded, local.until.start, local.until.end) : null,
	};
}

/** The end that a sentence of its own tells: “The call ended at 10:25.” Null where the house's clock tells it. */
export function readEnd(folded: Folded, house: HouseVocabulary): { clock: string; printed: Printed } | null {
	const text = folded.text.slice(0, reach);
	if (!endedWord.test(text)) return null;
	const { signs, items } = clockRow(text, house);
	const at = /E(?:xx?)?T(?!\(?H)/.exec(signs);
	const time = at && items[at.index + at[0].length - 1]?.time;
	return time ? { clock: time.clock, printed: printedAt(folded, time.start, time.end) } : null;
}

/** Widens a stretch to the bracket that closes behind it. */
function closing(text: string, end: number): number {
	const close = text.slice(end, end + 40).search(/[)）]/u);
	const before = text.slice(0, end);
	return close >= 0 && before.lastIndexOf('(') > before.lastIndexOf(')') ? end + close + 1 : end;
}

/** Days from the day of the meeting to that of the house's time, by the words in the piece of that time. */
function daysToHouse({ signs, items }: ClockRow, jst: Stage, local: Stage | null, day: string): number {
	if (!local || local === jst) return 0;
	const open = Math.max(signs.lastIndexOf(';', jst.at), signs.lastIndexOf('(', jst.at), jst.at - 8);
	const close = /^[^);]{0,8}/.exec(signs.slice(jst.at))?.[0].length ?? 0;
	const piece = signs.slice(open + 1, jst.at + close);
	if (piece.includes('N')) return 1;
	if (piece.includes('P')) return -1;
	const named = piece.includes('D') ? items[open + 1 + piece.indexOf('D')]?.day : undefined;
	const year = named && (named.year ?? yearFromPage(named.month, named.day, addDays(day, 3)));
	const iso = named && year ? isoDay(year, named.month, named.day) : null;
	if (iso) return Math.round((Date.parse(iso) - Date.parse(day)) / 86_400_000);
	if (piece.includes('S')) return 0;
	// No zone lies more than six hours ahead of the house or nineteen behind it.
	const ahead = minutesOf(jst.clock) - minutesOf(local.clock);
	return ahead < -6 * 60 ? 1 : ahead > 20 * 60 ? -1 : 0;
}

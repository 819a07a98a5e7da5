import { findDays } from './days.ts';
import { bareStart, endedAt, minutesOf, type PrintedTime, rangeJoin, toClock } from './told-times.ts';

/** A time with the end of the range that it begins. */
export interface Range extends PrintedTime {
	until: PrintedTime | null;
}

/** Pairs the two ends of a range into one stage. */
export function withRanges(text: string, times: readonly PrintedTime[]): Range[] {
	const stages: Range[] = [];
	for (const time of times) {
		const last = stages.at(-1);
		const outer = stages.at(-2);
		// “from 7:20 a.m. (9:20 a.m. JST) to 8:05 a.m.”: the bracket stands between the ends of the range.
		if (last && outer && !outer.until && last.until === null && inBracket(text, outer, last, time)) {
			outer.until = time;
			continue;
		}
		const between = last ? withoutDay(text.slice(last.end, time.start).replace(labelBracket, '')) : '';
		if (last && !last.until && (rangeJoin.test(between) || (between.length < 120 && endedAt.test(between)))) {
			last.until = time;
			if (!last.certain && time.certain) last.clock = sameHalf(last.clock, time.clock);
			continue;
		}
		const start = bareStart.exec(text.slice(Math.max(0, time.start - 40), time.start));
		if (start && !last?.until) {
			const clock = toClock(Number(start.groups?.hour), Number(start.groups?.minute ?? 0), undefined);
			const from = time.start - start[0].length + start[0].search(/\d/u);
			if (clock !== null) {
				stages.push({
					clock: sameHalf(clock, time.clock),
					certain: true,
					start: from,
					end: time.start - 1,
					until: time,
				});
				continue;
			}
		}
		stages.push({ ...time, until: null });
	}
	return stages;
}

/** A label in brackets behind a time: “ (local time)”. */
const labelBracket = /^\s?[(（][^()（）\d]{0,40}[)）]/u;

/** “ on September 20 to ” → “ to ”: the day between the ends of a range that runs past midnight. */
function withoutDay(between: string): string {
	const [day] = between.length > 8 && between.length < 80 ? findDays(between) : [];
	return day && /^,?\s(?:on\s)?(?:the\s)?(?:\p{L}+day,?\s)?$/u.test(between.slice(0, day.start))
		? between.slice(day.end)
		: between;
}

/** True where `inner` stands in brackets behind `outer`, and `time` ends the range that `outer` began. */
function inBracket(text: string, outer: PrintedTime, inner: PrintedTime, time: PrintedTime): boolean {
	if (!/^\s?[(（][^()（）]{0,60}$/u.test(text.slice(outer.end, inner.start))) return false;
	const behind = /^[^()（）]{0,60}[)）](?<join>.{0,80})$/su.exec(text.slice(inner.end, time.start))?.groups
		?.join;
	return behind !== undefined && (rangeJoin.test(behind) || endedAt.test(behind));
}

/** The start in the half of the day that lies closest before the end. */
function sameHalf(start: string, end: string): string {
	const later = toClock(Number(start.slice(0, 2)), Number(start.slice(3)), 'pm') ?? start;
	return minutesOf(later) <= minutesOf(end) ? later : start;
}

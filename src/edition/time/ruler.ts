import { Temporal } from 'temporal-polyfill';
import type { Side } from '../../record/turns.ts';

/** The span of years a ruler shows, whole years, end exclusive. */
export interface RulerSpan {
	from: number;
	to: number;
}

/** Whole years from the first date to the last. */
export function spanOf(dates: readonly string[]): RulerSpan {
	const years = dates.map((date) => Number(date.slice(0, 4)));
	return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Where a day stands on the ruler, in per cent of its length, one decimal. */
export function placeOnRuler(date: string, { from, to }: RulerSpan): number {
	const start = new Temporal.PlainDate(from, 1, 1);
	const days = start.until(new Temporal.PlainDate(to, 1, 1)).days;
	return Math.round(((start.until(date).days + 0.5) / days) * 1000) / 10;
}

/** Years to label, at most twelve: every year, or every second, fifth, tenth … */
export function ticksOf(span: RulerSpan): { year: number; x: number }[] {
	const count = span.to - span.from;
	const step = [1, 2, 5, 10, 20, 50].find((every) => count / every <= 12) ?? 100;
	return Array.from({ length: count }, (_, index) => span.from + index)
		.filter((year) => (year - span.from) % step === 0)
		.map((year) => ({ year, x: Math.round(((year - span.from) / count) * 1000) / 10 }));
}

/** One record on a ruler: whose half of the disc is filled; `none` for a ring, or for a dot where `named`. */
export interface RulerMark {
	date: string;
	side: Side;
	/** True where something occurs though no side is to be shown for it. */
	named?: boolean;
}

/** Rings are left out of a ruler with more records than this. */
const ringLimit = 60;

/** The marks of a long series: no rings, and one mark for each place that the eye can tell apart. */
export function thinned(marks: readonly RulerMark[]): RulerMark[] {
	if (marks.length <= ringLimit) return [...marks];
	const span = spanOf(marks.map(({ date }) => date));
	const seen = new Set<string>();
	return marks.filter(({ date, side, named = side !== 'none' }) => {
		const key = `${Math.round(placeOnRuler(date, span))} ${side}`;
		if (!named || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

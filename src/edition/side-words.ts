import { type Side, sideOf } from '../record/turns.ts';
import type { Party } from '../schemas/primitives.ts';
import { inWords, listOf } from '../words/wording.ts';
import type { Edition } from './edition.ts';

/** `Japan`, `Cambodia`, `both sides`, `the record` (narration). */
export function sideName(side: Side, sides: readonly Party[]): string {
	if (side === 'first') return sides[0]?.name ?? '';
	if (side === 'second') return sides[1]?.name ?? '';
	return side === 'both' ? 'both sides' : 'the record';
}

/** The side whose place is opposite; null for both and for narration. */
export function otherSide(side: Side): 'first' | 'second' | null {
	if (side === 'first') return 'second';
	return side === 'second' ? 'first' : null;
}

/** The sides of several statements, as one. */
export function sidesTogether(sides: readonly Side[]): Side {
	const first = sides.some((side) => side === 'first' || side === 'both');
	const second = sides.some((side) => side === 'second' || side === 'both');
	if (first) return second ? 'both' : 'first';
	return second ? 'second' : 'none';
}

/** Side of a statement in this edition. */
export const sideIn = ({ series }: Pick<Edition, 'series'>, by: readonly string[]): Side =>
	sideOf(by, series.sides);

/** `two of the five records`, `all five records`, `both records`, `the one record`, `none of the five records`. */
export function ofRecords(count: number, all: number): string {
	if (count === 0) return all === 1 ? 'not the one record' : `none of the ${inWords(all)} records`;
	if (all === 1) return 'the one record';
	if (count === all) return all === 2 ? 'both records' : `all ${inWords(all)} records`;
	return `${inWords(count)} of the ${inWords(all)} records`;
}

/** `by Japan`, `both times by Japan`, `every time by Japan`; `by both sides each time`. */
export function byWhom(side: Side, times: number, sides: readonly Party[]): string {
	const by = `by ${sideName(side, sides)}`;
	if (times === 1) return by;
	if (side === 'both') return `${by} each time`;
	return `${times === 2 ? 'both times' : 'every time'} ${by}`;
}

/** `2018`, `2018 and 2020`, `2018, 2020 and 2022`; from four on `2018 to 2023`. */
export function yearsInWords(dates: readonly string[]): string {
	const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
	return years.length > 3 ? `${years[0]} to ${years.at(-1)}` : listOf(years);
}

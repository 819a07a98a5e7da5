import { type Side, sideOf } from '../record/turns.ts';
import type { Party } from '../schemas/primitives.ts';
import { capitalise, inWords, listOf } from '../words/wording.ts';
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
function byWhom(side: Side, times: number, sides: readonly Party[]): string {
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

/**
 * In how many records something stands and by whom: “Named in two of the five records, both times by Japan; not named by
 * Cambodia.” `sides` has one side for each record that has it, `none` where no side says it; `itself` tells of those.
 */
export function whereAndByWhom(
	{ meetings, series: { sides } }: Pick<Edition, 'meetings' | 'series'>,
	verb: string,
	found: readonly Side[],
	itself: string,
): string {
	const used = `${capitalise(verb)} in ${ofRecords(found.length, meetings.length)}`;
	if (found.length === 0) return `${used}.`;
	// Figures beside figures: “29 of the 90 records: by Japan in 19”.
	const number = found.length > 20 ? String : inWords;
	const count = (...own: Side[]): number => found.filter((side) => own.includes(side)).length;
	const silent = count('none');
	if (silent === found.length) return `${used}, only ${itself}.`;
	const by = [count('first', 'both'), count('second', 'both')] as const;
	if (by[0] === found.length && by[1] === found.length)
		return `${used}, ${byWhom('both', found.length, sides)}.`;
	const without = by[0] === 0 ? sides[0] : by[1] === 0 ? sides[1] : null;
	const never = without ? `; not ${verb} by ${without.name}` : '';
	if (silent === 0 && without) {
		return `${used}, ${byWhom(without === sides[0] ? 'second' : 'first', found.length, sides)}${never}.`;
	}
	const inHowMany = (some: number): string => {
		if (some < found.length) return `in ${number(some)}`;
		return some === 2 ? 'in both' : `in all ${number(some)}`;
	};
	const parts = sides.flatMap(({ name }, index) =>
		by[index] ? [`by ${name} ${inHowMany(by[index] ?? 0)}`] : [],
	);
	const alone = silent > 0 ? `; in ${number(silent)} only ${itself}` : '';
	return `${used}: ${listOf(parts)}${alone}${never}.`;
}

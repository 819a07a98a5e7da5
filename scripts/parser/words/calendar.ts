import { anyOf } from './pattern.ts';

const fullMonths =
	'January February March April May June July August September October November December'.split(' ');

/** Printed month → 1 to 12; abbreviations also with their dot. */
export const months: ReadonlyMap<string, number> = new Map(
	fullMonths.flatMap((name, index) => {
		const short = name.slice(0, 3);
		return [name, short, `${short}.`, ...(name === 'September' ? ['Sept', 'Sept.'] : [])].map(
			(form): [string, number] => [form, index + 1],
		);
	}),
);

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tues Thur Thurs'
	.split(' ')
	.flatMap((name) => [name, `${name}.`, name.slice(0, 3), `${name.slice(0, 3)}.`]);

export const monthPattern = anyOf(months.keys());
export const weekdayPattern = anyOf(weekdays);

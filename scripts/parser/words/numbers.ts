import { anyOf } from './pattern.ts';

/** “One” to “nineteen”. */
export const numberNames =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words up to 99; “a” and “an” count one. */
const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
	['a', 1],
	['an', 1],
	...numberNames.map((word, index): [string, number] => [word, index + 1]),
	...tens.flatMap((word, index): [string, number][] => [
		[word, (index + 2) * 10],
		...numberNames.slice(0, 9).flatMap((unit, one): [string, number][] => [
			[`${word}-${unit}`, (index + 2) * 10 + one + 1],
			[`${word} ${unit}`, (index + 2) * 10 + one + 1],
		]),
	]),
]);

/** Source of a group that matches a number in figures (`35`, `1.5`) or in words. */
export const numberPattern = `(?:\\d{1,3}(?:\\.\\d)?|${anyOf(tens)}(?:[\\s-]${anyOf(numberNames.slice(0, 9))})?|${anyOf([...numberNames, 'an', 'a'])})`;

/** Value of what {@link numberPattern} matched; null for anything else. */
export function numberOf(printed: string): number | null {
	const value = numberWords.get(printed.toLowerCase()) ?? Number(printed);
	return Number.isFinite(value) ? value : null;
}

import type { SearchSpeed } from './search-speed.ts';

/** The speeds as lines of one table. */
export function searchTable(series: string, speeds: readonly SearchSpeed[]): string[] {
	const heads = [
		'cold first',
		'cold five',
		'requests',
		'kB',
		'focused first',
		'five',
		'further',
		'computing',
	];
	const number = (value: number | null, digits = 2): string => value?.toFixed(digits) ?? '–';
	const rows = speeds.map((speed) => [
		number(speed.coldFirst),
		number(speed.coldFive),
		String(speed.requests),
		number(speed.kilobytes, 0),
		number(speed.focusedFirst),
		number(speed.focusedFive),
		number(speed.furtherFirst),
		number(speed.furtherComputing),
	]);
	const line = (what: string, cells: readonly string[]): string =>
		what.padEnd(54) + cells.map((cell) => cell.padStart(14)).join('');
	return [
		line(`${series}, seconds on slow 4G`, heads),
		...rows.map((cells, index) => line(`${speeds[index]?.query}, ${speeds[index]?.what}`, cells)),
	];
}

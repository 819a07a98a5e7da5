import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import type { Publisher } from '../../src/schemas/publisher.ts';
import type { Series } from '../../src/schemas/series.ts';
import { type BenchCast, castFor } from './bench-cast.ts';
import { type PressText, pressText } from './press-text.ts';
import { chance } from './random.ts';

const publisher: Omit<Publisher, 'party'> = {
	id: 'press-office',
	name: 'Press Office',
	short: 'Press Office',
	url: 'https://press.example/',
	hosts: ['press.example'],
	terms: 'Invented for measuring.',
};

const lastDay = '2025-12-30';

/**
 * The cast and the texts of an invented series between the sides of a real one: `count` meetings, one a day up to the
 * last (`YYYY-MM-DD`), the same for the same seed.
 */
export function inventSeries(
	series: Series,
	count: number,
	{ seed = 1, last = lastDay }: { seed?: number; last?: string } = {},
): { cast: BenchCast; texts: PressText[] } {
	const by = chance(seed);
	const cast = castFor(series, count, by);
	const end = Temporal.PlainDate.from(last);
	const days = Array.from({ length: count }, (_, index) => end.subtract({ days: count - 1 - index }));
	return { cast, texts: days.map((day) => pressText(day, cast, series.house, by)) };
}

/** Writes an invented series as a content folder, in place of what stood there. */
export async function writeSeries(
	folder: string,
	series: Series,
	count: number,
	options: { seed?: number; last?: string } = {},
): Promise<void> {
	const { cast, texts } = inventSeries(series, count, options);
	await rm(folder, { recursive: true, force: true });
	for (const name of ['sources', 'meetings', 'authorities']) {
		await mkdir(join(folder, name), { recursive: true });
	}
	const write = (name: string, value: unknown): Promise<void> =>
		writeFile(join(folder, name), stringify(value, { version: '1.1', lineWidth: 0 }));
	await write('series.yaml', { ...series, id: 'invented', name: `${count} invented meetings` });
	const people = cast.sides.flatMap((side) => side.people.map(({ family: _, ...person }) => person));
	await write('authorities/people.yaml', people);
	await write('authorities/places.yaml', cast.places);
	await write('authorities/topics.yaml', cast.topics);
	await write('authorities/publishers.yaml', [{ ...publisher, party: series.house.code }]);
	await write('authorities/phrases.yaml', [
		{ id: 'views', name: 'shared views', wordings: ['shared the view that', 'concurred that'] },
	]);
	await write('authorities/terms.yaml', []);
	for (const { id, text, timeZone, title } of texts) {
		const facts = {
			publisher: publisher.id,
			url: `https://press.example/${id}.html`,
			accessed: options.last ?? lastDay,
			...(timeZone ? { timeZone } : {}),
			...(title ? { title } : {}),
		};
		await writeFile(join(folder, 'sources', `${id}.txt`), text);
		await write(`sources/${id}.yaml`, facts);
	}
}

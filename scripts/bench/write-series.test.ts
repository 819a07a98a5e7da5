import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorFacts } from '../../src/schemas/editor.ts';
import { person } from '../../src/schemas/person.ts';
import { phrase } from '../../src/schemas/phrase.ts';
import { place } from '../../src/schemas/place.ts';
import { slug } from '../../src/schemas/primitives.ts';
import { publisher } from '../../src/schemas/publisher.ts';
import { type Series, series as seriesSchema } from '../../src/schemas/series.ts';
import { topic } from '../../src/schemas/topic.ts';
import { inventSeries, writeSeries } from './write-series.ts';

const series: Series = {
	id: 'nordic',
	name: 'Nordic Meetings',
	tagline: 'Meetings, {years}',
	description: 'Summaries of {count} meetings.',
	language: 'en',
	sides: [
		{ code: 'NO', name: 'Norway' },
		{ code: 'GH', name: 'Ghana' },
	],
	house: { code: 'NO', timeZone: 'Europe/Oslo', timeLabels: ['Oslo time'] },
	examples: [],
};

test('the same seed invents the same series, another seed another', () => {
	expect(inventSeries(series, 20)).toEqual(inventSeries(series, 20));
	expect(inventSeries(series, 20, { seed: 2 }).texts).not.toEqual(
		inventSeries(series, 20, { seed: 1 }).texts,
	);
});

test('every record has an id of its own that can be a file name', () => {
	const ids = inventSeries(series, 500).texts.map(({ id }) => id);
	expect(new Set(ids).size).toBe(500);
	for (const id of ids) expect(slug.safeParse(id).success, id).toBe(true);
});

test('the sides and the clock are those of the series', () => {
	const { texts } = inventSeries(series, 50);
	expect(texts.every(({ text }) => text.includes('of the Kingdom of Norway'))).toBe(true);
	expect(texts.some(({ text }) => text.includes('Oslo time)'))).toBe(true);
});

test('what is written is a valid content folder', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'series-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await writeSeries(folder, series, 30);
	const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'));
	seriesSchema.parse(await read('series.yaml'));
	const files = { people: person, places: place, topics: topic, publishers: publisher, phrases: phrase };
	for (const [name, schema] of Object.entries(files)) {
		z.array(schema)
			.min(1)
			.parse(await read(`authorities/${name}.yaml`));
	}
	const sources = await readdir(join(folder, 'sources'));
	expect(sources.filter((name) => name.endsWith('.txt')).length).toBe(30);
	for (const name of sources.filter((file) => file.endsWith('.yaml'))) {
		editorFacts.parse(await read(`sources/${name}`));
	}
});

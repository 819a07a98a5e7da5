import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentKeys, contentPage, exampleYaml } from './content-keys.ts';

const all = contentKeys().flatMap(({ heading, keys }) => keys.map((key) => ({ heading, key })));

test('CONTENT.md is what the schemas say', async () => {
	expect(await readFile('CONTENT.md', 'utf8')).toBe(contentPage());
});

test('has every file an editor writes, and keys within keys', () => {
	const names = (heading: string) =>
		all.filter((entry) => entry.heading.startsWith(heading)).map(({ key }) => key.name);
	expect(names('series')).toContain('house.timeLabels');
	expect(names('sources')).toEqual(
		expect.arrayContaining(['publisher', 'statements[].acts[].words', 'published']),
	);
	for (const name of ['people', 'places', 'topics', 'terms', 'phrases', 'publishers']) {
		expect(names(`authorities/${name}`)).toContain('id');
	}
});

test.each(all)('$heading: $key.name says what it is, with an example that is valid there', ({ key }) => {
	expect(key.description).toMatch(/\S/u);
	const example: unknown = Object.values(parse(exampleYaml(key), { version: '1.1' }))[0];
	expect(key.schema.safeParse(example).error).toBe(undefined);
});

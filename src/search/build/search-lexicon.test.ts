import { expect, test } from 'vitest';
import { record, smallEdition } from '../../edition/testing/small-edition.ts';
import { lexiconOf } from './search-lexicon.ts';

const vik = {
	id: 'vik-ana',
	name: 'VIK Ana',
	sort: 'Vik Ana',
	native: { text: 'ვიკ', language: 'ka' },
	party: 'AA',
	alsoFor: [],
	forms: ['Ana Vik', 'ANA VIK'],
	surnames: ['Vik'],
	searchForms: ['Anna Vik'],
};
const place = (id: string, kind: 'country' | 'port', country: string) => ({
	id,
	name: `The ${id}`,
	kind,
	country,
	forms: [`Port of ${id}`],
	searchForms: [`${id}haven`],
});
const lexicon = lexiconOf(
	smallEdition(
		[
			record('2020-01-02', [['They spoke of Vietnam.'], ['A: Again.']], { people: ['vik-ana', 'lund-per'] }),
			record('2021-01-02', [['Nothing else.']]),
		],
		{
			people: [vik],
			places: [place('alba', 'country', 'AA'), place('cassia', 'country', 'CC'), place('ream', 'port', 'AA')],
			topics: [{ id: 'ports', name: 'Ports', phrases: ['port', 'harbour'], related: [] }],
			phrases: [{ id: 'free', name: 'free and open', wordings: ['free and open', 'open and free'] }],
			terms: [
				{
					id: 'abc',
					name: 'ABC',
					kind: 'abbreviation',
					expansion: 'Alba Borea Council',
					explanation: 'A council.',
					sources: [],
					forms: ['ABC', 'A.B.C.'],
				},
			],
		},
	),
);
const entry = (id: string) => lexicon.entries.find((candidate) => candidate.id === id);

test('a person is known by the printed forms, each spelling once, and asked for by other orders and scripts', () => {
	expect(entry('vik-ana')).toMatchObject({ kind: 'person', name: 'VIK Ana', wordings: [] });
	expect(entry('vik-ana')?.href).toMatch(/\/people\/vik-ana\/$/u);
	expect(entry('vik-ana')?.forms).toHaveLength(1);
	expect(entry('vik-ana')?.aliases).toEqual(['Vik Ana', 'Anna Vik', 'ვიკ'].toSpliced(1, 0, 'Ana Vik'));
});

test('a place offers its wordings, but the two countries of the series offer none', () => {
	expect(entry('ream')).toMatchObject({
		kind: 'place',
		forms: ['The ream', 'Port of ream'],
		aliases: ['reamhaven'],
		wordings: ['Port of ream'],
	});
	expect(entry('cassia')?.wordings).toEqual(['Port of cassia']);
	expect(entry('alba')?.wordings).toEqual([]);
	expect(entry('alba')?.href).toMatch(/\/places\/alba\/$/u);
});

test('topics, phrases and terms offer the wordings by which they are found', () => {
	expect(entry('ports')).toMatchObject({ kind: 'topic', forms: ['Ports'], wordings: ['port', 'harbour'] });
	expect(entry('free')).toMatchObject({ kind: 'phrase', wordings: ['free and open', 'open and free'] });
	expect(entry('abc')).toMatchObject({
		kind: 'term',
		forms: ['ABC', 'Alba Borea Council', 'A.B.C.'],
		wordings: ['ABC', 'A.B.C.'],
	});
});

test('a country that the records name is found by its other names too, and no other country is listed', () => {
	expect(lexicon.synonyms).toHaveLength(1);
	const [vietnam] = lexicon.synonyms;
	expect(vietnam?.forms).toEqual(['Vietnam']);
	expect(vietnam?.aliases).toContain('Socialist Republic of Vietnam');
	expect(vietnam?.aliases).toContain('Việt Nam');
});

test('the parties are the two sides in order, then others, each once', () => {
	expect(lexicon.parties).toEqual([
		{ code: 'AA', name: 'Alba' },
		{ code: 'BB', name: 'Borea' },
	]);
});

test('records and numbered paragraphs are counted, and facets have their words', () => {
	expect(lexicon).toMatchObject({ records: 2, paragraphs: 3 });
	expect(lexicon.labels.kind?.summit).toMatch(/summit/iu);
	expect(lexicon.labels.medium?.telephone).toMatch(/telephone/iu);
	expect(lexicon.shards).toContain('v');
	expect(lexicon.shards).toEqual(lexicon.shards.toSorted());
});

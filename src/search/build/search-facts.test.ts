import { expect, test } from 'vitest';
import { personMentions, placeMentions } from '../../edition/names/named.ts';
import { contentEdition } from '../../edition/testing/content-edition.ts';
import { record, smallEdition } from '../../edition/testing/small-edition.ts';
import { person } from '../../schemas/person.ts';
import { recordFilters, searchFacts } from './search-facts.ts';

const real = contentEdition();
const factsOf = (date: string) => {
	const meeting = real.meetings.find((one) => one.date === date);
	if (!meeting) throw new Error(`no record of ${date}`);
	return { meeting, facts: searchFacts(real, meeting) };
};

test('a person named beside an office is in the filter as on the page', () => {
	// “former Prime Minister Abe” in the second paragraph alone; Abe takes part in no record.
	const { meeting, facts } = factsOf('2022-08-04');
	expect(
		[...facts].filter(([, { person: named }]) => named.includes('abe-shinzo')).map(([id]) => id),
	).toEqual(['p2']);
	expect(recordFilters(meeting, facts.values()).person).toContain('abe-shinzo');
});

test('every mention on a page of a person or place is a passage of the filter, and no other', () => {
	for (const [facet, mentions] of [
		['person', personMentions(real)],
		['place', placeMentions(real)],
	] as const) {
		const onPages = [...mentions].flatMap(([id, all]) =>
			all.map(({ passage }) => `${id} ${passage.meeting.date} ${passage.anchor}`),
		);
		const inFilter = real.meetings.flatMap((meeting) =>
			[...searchFacts(real, meeting)].flatMap(([anchor, facts]) =>
				facts[facet].map((id) => `${id} ${meeting.date} ${anchor}`),
			),
		);
		expect(new Set(inFilter)).toEqual(new Set(onPages));
	}
});

test('a note is found by what it names, and what nobody says has no speaker', () => {
	const meeting = record('2020-01-01', [['A: One two.', 'Three.']], { people: ['ann', 'bob'] });
	meeting.body.push({ type: 'note', kind: 'note', anchor: 'n1', text: 'Carla Diaz joined.' });
	const carla = person.parse({
		id: 'carla',
		name: 'Carla',
		sort: 'Carla',
		party: 'BB',
		forms: ['Carla Diaz'],
	});
	const facts = searchFacts(smallEdition([meeting], { people: [carla] }), meeting);
	expect(facts.get('p1')?.statements).toEqual([
		{ by: ['AA'], words: 2 },
		{ by: [], words: 1 },
	]);
	expect(facts.get('n1')?.person).toEqual(['carla']);
	expect(recordFilters(meeting, facts.values())).toMatchObject({
		person: ['carla'],
		side: ['AA'],
		year: ['2020'],
	});
});

const somebody = (id: string, forms: string[], surnames: string[]) => ({
	id,
	name: forms[0] ?? id,
	sort: id,
	party: 'AA',
	alsoFor: [],
	forms,
	surnames,
	searchForms: [],
});
const place = (id: string, kind: 'country' | 'city', country: string, forms: string[]) => ({
	id,
	name: id,
	kind,
	country,
	forms,
	searchForms: [],
});
const parts = {
	people: [
		somebody('vik-ana', ['Ana Vik'], ['Vik']),
		somebody('lund-per', ['Per Lund'], ['Lund']),
		somebody('sten-ola', ['Ola Sten'], ['Sten']),
	],
	places: [
		place('alba', 'country', 'AA', ['Alba']),
		place('borea', 'country', 'BB', ['Borea']),
		place('cassia', 'country', 'CC', ['Cassia']),
		place('alba-city', 'city', 'AA', ['Alba City']),
	],
};

const meeting = record(
	'2020-01-02',
	[
		['Minister Vik met Mr. Per Lund in Alba City.'],
		['A: Alba spoke of ports.', 'B: Minister Sten of Borea agreed.', 'It rained.'],
		['A B: Both spoke of Cassia; Ola Sten was praised.'],
	],
	{ people: ['vik-ana', 'lund-per'], topics: ['ports p2', 'weather p2 p3', 'trade'] },
);
const whole = smallEdition([meeting], parts);
const facts = searchFacts(whole, meeting);

test('a full name names its person in any record', () => {
	expect(facts.get('p3')?.person).toEqual(['sten-ola']);
});

test('a paragraph has the topics that were found in it, and who says how many of its words', () => {
	expect(facts.get('p1')?.topic).toEqual([]);
	expect(facts.get('p2')?.topic).toEqual(['ports', 'weather']);
	expect(facts.get('p3')?.topic).toEqual(['weather']);
	expect(facts.get('p2')?.statements).toEqual([
		{ by: ['AA'], words: 4 },
		{ by: ['BB'], words: 5 },
		{ by: [], words: 2 },
	]);
});

test('a speaker is told apart from a person who is named', () => {
	const said = record('2020-01-03', [['A: She agreed.']], { people: ['vik-ana'] });
	const [first] = said.body;
	if (first?.type === 'paragraph') for (const one of first.statements) one.speaker = 'vik-ana';
	expect(searchFacts(smallEdition([said], parts), said).get('p1')).toMatchObject({
		speaker: ['vik-ana'],
		person: [],
	});
});

test('a record is found under what it is and under what its paragraphs name, each value once', () => {
	const venue = { place: 'borea', basis: 'stated', text: 'Borea', at: 0 } as never;
	expect(recordFilters({ ...meeting, venue }, facts.values())).toEqual({
		year: ['2020'],
		kind: ['summit'],
		medium: ['in-person'],
		publisher: ['house'],
		side: ['AA', 'BB', 'both'],
		act: [],
		speaker: [],
		person: ['vik-ana', 'lund-per', 'sten-ola'],
		topic: ['ports', 'weather', 'trade'],
		place: ['borea', 'alba-city', 'alba', 'cassia'],
	});
	expect(recordFilters(meeting, facts.values()).place).toEqual(['alba-city', 'alba', 'borea', 'cassia']);
});

import { expect, test } from 'vitest';
import { edition, record } from '../../edition/testing/small-edition.ts';
import { recordFilters, searchFacts } from './search-facts.ts';

const person = (id: string, forms: string[], surnames: string[]) => ({
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
		person('vik-ana', ['Ana Vik'], ['Vik']),
		person('lund-per', ['Per Lund'], ['Lund']),
		person('sten-ola', ['Ola Sten'], ['Sten']),
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
const whole = edition([meeting], parts);
const facts = searchFacts(whole)(meeting);

test('a surname names a person who takes part in the record, and nobody else', () => {
	expect(facts.get('p1')?.person.toSorted()).toEqual(['lund-per', 'vik-ana']);
	// “Minister Sten”: somebody of this surname is known, but not here.
	expect(facts.get('p2')?.person).toEqual([]);
});

test('a full name names its person in any record', () => {
	expect(facts.get('p3')?.person).toEqual(['sten-ola']);
});

test('the two countries of the series are named everywhere, and count as no place', () => {
	expect(facts.get('p1')?.place).toEqual(['alba-city']);
	expect(facts.get('p2')?.place).toEqual([]);
	expect(facts.get('p3')?.place).toEqual(['cassia']);
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

test('a speaker is a person of the paragraph without being named there', () => {
	const said = record('2020-01-03', [['A: She agreed.']], { people: ['vik-ana'] });
	const [first] = said.body;
	if (first?.type === 'paragraph') for (const one of first.statements) one.speaker = 'vik-ana';
	expect(searchFacts(edition([said], parts))(said).get('p1')?.person).toEqual(['vik-ana']);
});

test('a record is found under what it is and under what its paragraphs name, each value once', () => {
	const venue = { place: 'borea', basis: 'stated', text: 'Borea', at: 0 } as never;
	expect(recordFilters({ ...meeting, venue }, facts.values())).toEqual({
		year: ['2020'],
		kind: ['summit'],
		medium: ['in-person'],
		publisher: ['house'],
		side: ['AA', 'BB', 'both'],
		person: ['vik-ana', 'lund-per', 'sten-ola'],
		topic: ['ports', 'weather', 'trade'],
		place: ['borea', 'alba-city', 'cassia'],
	});
	expect(recordFilters(meeting, facts.values()).place).toEqual(['alba-city', 'cassia']);
});

import { expect, test } from 'vitest';
import { record, smallEdition } from '../testing/small-edition.ts';
import { namesInRecord } from './names-in-record.ts';
import { recordIndex } from './record-index.ts';

const person = (id: string, name: string, sort: string) => ({
	id,
	name,
	sort,
	party: 'AA',
	alsoFor: [],
	forms: [name],
	surnames: [],
	searchForms: [],
});
const abc = {
	id: 'abc',
	name: 'ABC',
	kind: 'abbreviation' as const,
	expansion: 'Alba Borea Council',
	explanation: 'A council of the two.',
	sources: [],
	forms: ['ABC'],
};
const parts = {
	people: [person('vik-ana', 'Ana Vik', 'Vik Ana'), person('zeta-bo', 'Bo Aas', 'Aas Bo')],
	places: [{ id: 'ream', name: 'Ream', kind: 'city' as const, forms: ['Ream'], searchForms: [] }],
	terms: [abc],
};
const indexOf = (texts: string[]) => {
	const meeting = record(
		'2020-01-02',
		texts.map((text) => [text]),
		{ people: ['vik-ana'] },
	);
	for (const participant of meeting.participants) participant.office = 'Minister of Ports';
	const whole = smallEdition([meeting], parts);
	return recordIndex(meeting, namesInRecord(whole, meeting), whole);
};

test('people, places and terms stand in groups, by their names for sorting, with the paragraphs that name them', () => {
	const groups = indexOf([
		'Ana Vik and Bo Aas met in Ream.',
		'The ABC was named.',
		'Bo Aas spoke of the ABC.',
	]);
	expect(
		groups.map(({ title, lines }) => [title, lines.map(({ name, paragraphs }) => [name, paragraphs])]),
	).toEqual([
		[
			'People',
			[
				['Bo Aas', [1, 3]],
				['Ana Vik', [1]],
			],
		],
		['Places', [['Ream', [1]]]],
		['Terms', [['ABC', [2, 3]]]],
	]);
});

test('a person who takes part stands with the office of the day, a term with what it means', () => {
	const lines = indexOf(['Ana Vik and Bo Aas spoke of the ABC in Ream.']).flatMap((group) => group.lines);
	const line = (name: string) => lines.find((candidate) => candidate.name === name);
	expect(line('Ana Vik')).toMatchObject({
		aside: 'Minister of Ports',
		gloss: null,
		path: '/people/vik-ana/',
	});
	expect(line('Bo Aas')).toMatchObject({ aside: null, path: '/people/zeta-bo/' });
	expect(line('Ream')).toMatchObject({ aside: null, gloss: null, path: '/places/ream/' });
	expect(line('ABC')).toMatchObject({ aside: 'Alba Borea Council', gloss: 'A council of the two.' });
});

test('a group without a line is left out', () => {
	expect(indexOf(['They met in Ream.']).map(({ title }) => title)).toEqual(['Places']);
});

test('a name in more than six paragraphs and more than half of them is said to be throughout', () => {
	const throughout = (named: number, others: number) =>
		indexOf([...Array(named).fill('In Ream.'), ...Array(others).fill('Elsewhere.')])[0]?.lines[0]?.throughout;
	expect(throughout(7, 6)).toBe(true);
	expect(throughout(7, 7)).toBe(false);
	expect(throughout(6, 0)).toBe(false);
});

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

test('a passage has the topics found in it; a record is found under all that it and its passages have, each once', () => {
	const meeting = record(
		'2020-01-02',
		[['Opening.'], ['A: On ports.', 'B: On rain.', 'It rained.'], ['A B: Both on rain.']],
		{ people: ['ann', 'bob'], topics: ['ports p2', 'weather p2 p3', 'trade'] },
	);
	const facts = searchFacts(smallEdition([meeting]), meeting);
	expect([...facts].map(([anchor, { topic }]) => [anchor, topic])).toEqual([
		['p1', []],
		['p2', ['ports', 'weather']],
		['p3', ['weather']],
	]);
	const filters = recordFilters(meeting, facts.values());
	expect(filters).toEqual({
		year: ['2020'],
		kind: ['summit'],
		medium: ['in-person'],
		publisher: ['house'],
		side: ['AA', 'BB', 'both'],
		act: [],
		speaker: [],
		person: [],
		topic: ['ports', 'weather', 'trade'],
		place: [],
	});
	const venue = { place: 'borea', basis: 'stated', text: 'Borea', at: 0 } as never;
	expect(recordFilters({ ...meeting, venue }, facts.values()).place).toEqual(['borea']);
});

test('a surname beside an office is nobody where two of that name are known and neither takes part', () => {
	const sten = (id: string, forms: string[]) =>
		person.parse({ id, name: id, sort: id, party: 'AA', forms, surnames: ['Sten'] });
	const people = [sten('sten-ola', ['Ola Sten']), sten('sten-una', ['Una Sten'])];
	const named = (taking: string[]) => {
		const meeting = record('2020-01-02', [['They met.'], ['Minister Sten agreed.']], { people: taking });
		return searchFacts(smallEdition([meeting], { people }), meeting).get('p2')?.person;
	};
	expect(named(['sten-una', 'bob'])).toEqual(['sten-una']);
	expect(named(['ann', 'bob'])).toEqual([]);
});

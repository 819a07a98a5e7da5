import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import { record, smallEdition } from '../testing/small-edition.ts';
import { topicMatrix } from './topic-matrix.ts';
import { neighboursOf, topicFacts, topicSummary } from './topic-page.ts';
import { topicPassages } from './topic-passages.ts';

const real = contentEdition();
const passagesOf = (id: string) => topicPassages(real).get(id) ?? [];
const markOf = (id: string, year: number) =>
	topicMatrix(real, real.meetings).find(({ topic }) => topic.id === id)?.marks[year];

test('a side that names a topic raises it, the side that then speaks in the same paragraph replies', () => {
	expect(markOf('ream-naval-base', 2)).toEqual({
		anchor: 'p4',
		first: 'filled',
		second: 'open',
		words: 'Raised by Japan, Cambodia replies',
	});
	expect(markOf('ream-naval-base', 3)).toBeNull();
	// In 2022 Cambodia speaks first of the late prime minister's contributions to the Mekong region.
	expect(markOf('mekong-cooperation', 3)).toMatchObject({ first: 'open', second: 'filled' });
});

test('a joint statement raises a topic for both; nobody raises what only the narration names', () => {
	expect(markOf('un-security-council-reform', 4)).toMatchObject({
		first: 'filled',
		second: 'filled',
		words: 'Raised by both sides',
	});
	expect(markOf('asean', 0)).toEqual({ anchor: 'p1', words: 'Named by the record itself' });
});

test('a topic that each side raises in a paragraph of its own says who was first', () => {
	expect(markOf('elections', 0)?.words).toBe('Raised by both sides, Cambodia first');
});

test('topics stand in the order in which they first come up; those that never do are left out', () => {
	const topics = ['Sea', 'Air', 'Fire'].map((name) => ({
		id: name.toLowerCase(),
		name,
		phrases: [name],
		related: [],
	}));
	const small = smallEdition(
		[record('2020-01-01', [['A: Air.'], ['B: Sea.']], { topics: ['sea p2', 'air p1'] })],
		{ topics },
	);
	expect(topicMatrix(small, small.meetings).map(({ topic }) => topic.id)).toEqual(['air', 'sea']);
});

test('the summary says in how many records, by whom, and whether the replies name it', () => {
	expect(topicSummary(real, passagesOf('ream-naval-base'))).toBe(
		'Named in two of the five records, both times by Japan. Cambodia replies in both passages; neither reply names it.',
	);
	expect(topicSummary(real, passagesOf('un-security-council-reform'))).toBe(
		'Named in two of the five records, by both sides each time.',
	);
	expect(topicSummary(real, passagesOf('anniversary-of-relations'))).toBe(
		'Named in two of the five records, both times by Japan. Cambodia replies once and does not name it.',
	);
	expect(topicSummary(real, passagesOf('covid-19'))).toBe(
		'Named in one of the five records, by Japan. Cambodia replies once and names it too.',
	);
	expect(topicSummary(real, [])).toBe('Named in none of the five records.');
});

test('the facts name the first and the last passage and each side’s first', () => {
	const facts = topicFacts(passagesOf('elections'), real.series.sides);
	expect(facts.map(({ term, words, at }) => [term, words, at.passage.anchor])).toEqual([
		['First named', '4 August 2018, by Cambodia', 'p2'],
		['By Japan', 'first on 4 August 2018', 'p3'],
		['Last named', '20 March 2022, by Japan', 'p6'],
	]);
});

test('neighbours are the topics of the same paragraphs, the most frequent first', () => {
	const [first] = neighboursOf(real, 'ream-naval-base');
	expect(first).toMatchObject({ topic: { id: 'security-cooperation' }, passages: 2 });
});

test('a topic that no authority entry has is an error that names record and topic', () => {
	const small = smallEdition([record('2020-01-01', [['A: Air.']], { topics: ['air p1'] })]);
	expect(() => topicPassages(small)).toThrow('Record 2020-01-01-record has topic "air"');
});

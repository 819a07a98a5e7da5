import { expect, test } from 'vitest';
import type { Statement } from '../../schemas/record-body.ts';
import { placeMentions, termMentions } from '../names/named.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { record, smallEdition } from '../testing/small-edition.ts';
import { occurrencesOf } from './phrase-page.ts';
import { doing, saidLines } from './said-lines.ts';
import { subjectActs, withoutActs } from './subject-acts.ts';
import { topicMatrix } from './topic-matrix.ts';
import { neighboursOf, topicRuler, topicSummary } from './topic-page.ts';
import { passagesOn, topicRecords } from './topic-passages.ts';

const real = contentEdition();
const recordsOf = (id: string) => topicRecords(real).get(id) ?? [];
const summaryOf = (id: string) => topicSummary(real, recordsOf(id));
const markOf = (id: string, year: number) =>
	topicMatrix(real, real.meetings).find(({ topic }) => topic.id === id)?.marks[year];

test('a side that names a topic fills its half, a side that only speaks next has an open one', () => {
	expect(markOf('ream-naval-base', 2)).toEqual({
		anchor: 'p4',
		first: 'filled',
		second: 'open',
		words: 'Japan names it; Cambodia speaks next',
		act: { doing: 'Japan wished', words: 'would like to advance cooperation through\u00a0…' },
	});
	expect(markOf('ream-naval-base', 3)).toBeNull();
	expect(markOf('un-security-council-reform', 4)?.words).toBe('Japan and Cambodia name it');
	expect(markOf('asean', 0)).toEqual({ anchor: 'p1', words: 'The record itself names it', act: null });
});

test('a topic that only a heading names is on the paragraphs under it', () => {
	// “(4) Democracy and human rights” is printed over paragraph 6; its words name elections alone.
	const [, in2022] = recordsOf('democracy-and-human-rights');
	expect(in2022?.headings.map(({ text }) => text)).toEqual(['(4) Democracy and human rights']);
	expect(in2022?.passages.map(({ passage, namedBy, side }) => [passage.anchor, namedBy, side])).toEqual([
		['p6', 'none', 'both'],
	]);
	expect(markOf('democracy-and-human-rights', 2)).toMatchObject({
		anchor: 'p6',
		words: 'Japan and Cambodia speak under a heading that names it',
	});
});

test('an answer that opens the next paragraph is what is said next', () => {
	// 4 August 2022: paragraph 6 ends with Minister Hayashi, paragraph 7 begins “In response”.
	const next = passagesOn(real, 'asean-japan-friendship').map(({ passage, next: own }) => [
		`${passage.meeting.date} ${passage.anchor}`,
		own.map(({ passage: at }) => at.anchor),
	]);
	expect(next).toContainEqual(['2022-08-04 p5', ['p6']]);
	// Paragraph 4 of that record ends with Cambodia; Japan opens paragraph 5 on another matter.
	const foip = passagesOn(real, 'free-and-open-indo-pacific').at(-1);
	expect([foip?.passage.anchor, foip?.next]).toEqual(['p4', []]);
});

test('topics stand in the order in which they are first named; those that never are are left out', () => {
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

test('the summary says in how many records a topic is named, and by whom', () => {
	expect(summaryOf('ream-naval-base')).toBe(
		'Named in two of the five records, both times by Japan; not named by Cambodia.',
	);
	expect(summaryOf('un-security-council-reform')).toBe(
		'Named in two of the five records, by both sides each time.',
	);
	expect(summaryOf('covid-19')).toBe('Named in one of the five records, by both sides.');
	expect(summaryOf('security-cooperation')).toBe(
		'Named in three of the five records: by Japan in all three and by Cambodia in two.',
	);
	expect(summaryOf('south-china-sea')).toBe(
		'Named in two of the five records: by Japan in both and by Cambodia in one.',
	);
	expect(summaryOf('democracy-and-human-rights')).toBe(
		'Named in three of the five records: by Japan in two; in one only in the record’s own narration or headings; not named by Cambodia.',
	);
	expect(topicSummary(real, [])).toBe('Named in none of the five records.');
});

test('the ruler has a dot where the record alone names a topic', () => {
	expect(topicRuler(real, 'asean').map(({ side, named }) => [side, named])).toEqual([
		['none', true],
		['none', false],
		['both', true],
		['both', true],
		['first', true],
	]);
});

const shown = (id: string, at: number) => {
	const [in2022] = recordsOf(id).slice(at);
	return (in2022 ? saidLines(real, in2022) : []).map((line) => {
		const { words } = line;
		const text = words.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
		return `${doing(line)}: ${words.cutBefore ? '… ' : ''}${text}${words.cutAfter ? ' …' : ''}`;
	});
};

test('what is said on a topic stands in printed words, with what the other side says next', () => {
	expect(shown('ream-naval-base', 0)).toEqual([
		'Japan wished: … would like to advance cooperation through continuous visits to the [Ream Naval Base] including port calls by JMSDF and expansion …',
		'Cambodia then supported: … appreciates and values security cooperation with Japan and would like to further advance this cooperation.',
	]);
	expect(shown('un-security-council-reform', 1)).toEqual([
		'Japan and Cambodia agreed: … agreed to work more closely together in responding … well as the [reform of the United Nations Security Council].',
	]);
});

test('what both say right after belongs to what is said next', () => {
	// 20 March 2022, paragraph 12: the two leaders exchange views on it, then “They consented to continue working together.”
	expect(shown('south-china-sea', 0)).toEqual([
		'Japan and Cambodia exchanged views: … exchanged views on important issues such as the [South China Sea] issue and the situation in North Korea, including the …',
		'Japan and Cambodia then agreed: … consented to continue working together.',
	]);
	// 4 August 2022, paragraph 4: Japan explains, Cambodia explains, then they confirm that they share their views.
	expect(shown('south-china-sea', 1)).toEqual([
		'Japan stated: … explained Japan’s position on regional and international issues such as the situation in Ukraine, the [South China Sea] issues, as …',
		'Cambodia then stated: … explained Cambodia’s position.',
		'Japan and Cambodia then agreed: … confirmed that the two countries shared their views on many points.',
	]);
});

test('a subject says what is agreed, pledged and asked on it and when, and what no statement is read as', () => {
	const actsOf = (id: string) =>
		subjectActs(real, recordsOf(id)).map(({ act, lines }) => [
			act,
			...lines.map(({ passage, who }) => `${passage.meeting.date} ${passage.anchor} ${who}`),
		]);
	expect(actsOf('ream-naval-base')).toEqual([]);
	expect(withoutActs(real, recordsOf('ream-naval-base'))).toBe(
		'No statement that names it is read as an agreement, a pledge or a request.',
	);
	expect(actsOf('un-security-council-reform')).toEqual([
		['agreed', '2020-10-21 p4 Japan and Cambodia', '2023-09-07 p7 Japan and Cambodia'],
	]);
	expect(withoutActs(real, recordsOf('un-security-council-reform'))).toBe(
		'No statement that names it is read as a pledge or a request.',
	);
	// “Japan hopes that … by promoting the democratic process”; in 2022 its heading stands over both sides' words on elections.
	expect(actsOf('democracy-and-human-rights')).toEqual([
		['pledged', '2022-03-20 p6 Japan', '2023-09-07 p5 Japan'],
		['asked', '2018-08-04 p3 Japan', '2022-03-20 p6 Cambodia'],
	]);
	expect(withoutActs(real, recordsOf('democracy-and-human-rights'))).toBe(
		'No statement that names it or stands under a heading that does is read as an agreement.',
	);
});

const acted = (text: string, ...acts: Statement['acts']): Statement => ({
	text,
	by: acts[0]?.by ?? [],
	speaker: null,
	rule: 'test',
	acts,
});

test('the strongest act comes first and begins the words that are shown', () => {
	const small = smallEdition([record('2020-01-01', [['x']], { topics: ['port p1'] })], {
		topics: [{ id: 'port', name: 'Port', phrases: ['the port'], related: [] }],
	});
	const [block] = small.meetings[0]?.body ?? [];
	if (block?.type !== 'paragraph') throw new Error('no paragraph');
	const wished = 'She thanked Borea and said that Alba would like to widen the port.';
	const agreed = 'They agreed on the port.';
	block.statements = [
		acted(
			wished,
			{ act: 'thanked', by: ['AA'], words: 'thanked', start: 4 },
			{ act: 'wished', by: ['AA'], words: 'would like to', start: wished.indexOf('would') },
		),
		acted(agreed, { act: 'agreed', by: ['AA', 'BB'], words: 'agreed', start: 5 }),
	];
	block.text = `${wished} ${agreed}`;
	const [only] = topicRecords(small).get('port') ?? [];
	expect(
		(only ? saidLines(small, only) : []).map(({ who, act, words }) => [
			who,
			act,
			words.pieces.map(({ text }) => text).join(''),
		]),
	).toEqual([
		['Alba and Borea', 'agreed', 'agreed on the port.'],
		['Alba', 'wished', 'would like to widen the port.'],
	]);
	expect(topicMatrix(small, small.meetings)[0]?.marks[0]?.act).toEqual({
		doing: 'Alba and Borea agreed',
		words: 'agreed on the port.',
	});
});

test('neighbours are the topics of the same paragraphs, the most frequent first', () => {
	const [first] = neighboursOf(real, 'ream-naval-base');
	expect(first).toMatchObject({ topic: { id: 'security-cooperation' }, passages: 2 });
});

test('the page of a subject leaves out no passage of the term, place and phrase that it takes in', () => {
	for (const topic of real.topics.values()) {
		const has = new Set(passagesOn(real, topic.id).map(({ passage }) => passage));
		const parts = [
			...(topic.term ? (termMentions(real).get(topic.term) ?? []) : []),
			...(topic.place ? (placeMentions(real).get(topic.place) ?? []) : []),
			...(topic.phrase ? occurrencesOf(real, topic.phrase) : []),
		];
		const missing = parts.filter(({ passage }) => !has.has(passage));
		expect(missing.map(({ passage }) => `${topic.id} ${passage.meeting.id}#${passage.anchor}`)).toEqual([]);
	}
});

test('a topic that no authority entry has is an error that names record and topic', () => {
	const small = smallEdition([record('2020-01-01', [['A: Air.']], { topics: ['air p1'] })]);
	expect(() => topicRecords(small)).toThrow('Record 2020-01-01-record has topic "air"');
});

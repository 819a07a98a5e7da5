import { expect, test } from 'vitest';
import type { Result } from './counts.ts';
import type { LexiconEntry } from './lexicon.ts';
import { nearby } from './nearby.ts';
import { parseQuery } from './query.ts';

const entries = [
	['naval base', 'Ream Naval Base'],
	['port call'],
	['mine clearance'],
	['cyber security'],
	['rule of law'],
	['human rights'],
].map(
	(wordings): LexiconEntry => ({
		kind: 'topic',
		id: '',
		name: '',
		href: '',
		forms: [],
		aliases: [],
		wordings,
	}),
);

/** Results of one record whose paragraphs have these words. */
const found = (...texts: string[]): Result[] =>
	[{ hits: texts.map((text) => ({ passage: { kind: 'paragraph', tokens: text.split(' ') } })) }] as Result[];
const near = (query: string, results: readonly Result[]) => nearby(results, parseQuery(query), { entries });

test('wordings are offered in the order of the passages that have them', () => {
	expect(
		near(
			'minister',
			found('a Port Call and the rule of law', 'the rule of law', 'another', 'rule of law again'),
		),
	).toEqual([
		{ wording: 'rule of law', passages: 3 },
		{ wording: 'port call', passages: 1 },
	]);
});

test('what was asked for is not offered, nor what lies in it or around it', () => {
	expect(near('"naval base"', found('the Ream Naval Base', 'a naval base with a port call'))).toEqual([
		{ wording: 'port call', passages: 1 },
	]);
	expect(near('port', found('a port call'))).toEqual([]);
});

test('of two wordings that share their words the more frequent is offered', () => {
	expect(near('x', found('the Ream Naval Base', 'a naval base', 'naval base'))).toEqual([
		{ wording: 'naval base', passages: 2 },
	]);
});

test('at most four are offered', () => {
	const all = found('port call mine clearance cyber security rule of law human rights');
	expect(near('x', all)).toHaveLength(4);
});

test('only paragraphs count, not headings or captions', () => {
	const results = found('a port call');
	for (const { hits } of results) for (const hit of hits) hit.passage.kind = 'page' as never;
	expect(near('x', results)).toEqual([]);
});

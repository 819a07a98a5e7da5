import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { emptyLexicon, type FixtureIndex, indexOfPages } from './fixture-index.ts';
import { type SearchOutcome, search } from './search.ts';
import { emptyState, noFilters, type SearchState } from './state.ts';

// Every record has the words, one after the other; in every other one a paragraph ends between them.
const count = 130;
let index: FixtureIndex;

beforeAll(async () => {
	index = await indexOfPages(
		Array.from({ length: count }, (_, number) => ({
			id: `r-${number}`,
			date: `${number % 2 === 0 ? 2020 : 2021}-01-${String((number % 28) + 1).padStart(2, '0')}`,
			filters: { kind: [number < 3 ? 'summit' : 'meeting'] },
			body:
				number % 2 === 0
					? '<p id="p1">Record with a port call</p>'
					: '<p id="p1">Record with a port</p><p id="p2">call again</p>',
		})),
	);
});
afterAll(() => index.close());

const ask = (q: string, state: Partial<SearchState> = {}): Promise<SearchOutcome> =>
	search({ ...emptyState(), q, ...state }, index.engine, emptyLexicon);

it('more records than can be read at once are counted from the index, page by page', async () => {
	const outcome = await ask('port call');
	expect(outcome).toMatchObject({ exact: false, records: count, pages: Math.ceil(count / 10) });
	expect(outcome.results).toHaveLength(10);
	const { year, kind } = await outcome.counts();
	expect(year).toEqual(
		new Map([
			['2020', count / 2],
			['2021', count / 2],
		]),
	);
	expect(kind.get('summit')).toBe(3);
	const second = await ask('port call', { page: 2 });
	const urls = [...outcome.results, ...second.results].map(({ record }) => record.url);
	expect(new Set(urls).size).toBe(20);
});

it('a filter that leaves few of many is kept to', async () => {
	const outcome = await ask('port call', { filters: { ...noFilters(), kind: ['summit'], year: ['2020'] } });
	expect(outcome.records).toBe(2);
	expect(outcome.results.map(({ record }) => record.url)).toEqual(['/meetings/r-0/', '/meetings/r-2/']);
	// Beside the chosen kind the other keeps its count, within the chosen year.
	expect((await outcome.counts()).kind.get('meeting')).toBe(count / 2 - 2);
});

it('what is shown of many holds the phrase, though only the text tells', async () => {
	const outcome = await ask('"port call"', { sort: 'newest' });
	expect(outcome.results.map(({ record }) => record.date.slice(0, 4))).toEqual(
		outcome.results.map(() => '2020'),
	);
});

it('no more texts are read than results are shown, and no table of filters for the results', async () => {
	const read = new Set<string>();
	let tables = 0;
	const counting: Engine = {
		...index.engine,
		record(id) {
			read.add(id);
			return index.engine.record(id);
		},
		table() {
			tables += 1;
			return index.engine.table();
		},
	};
	const told: number[] = [];
	const outcome = await search({ ...emptyState(), q: 'port call' }, counting, emptyLexicon, (_, results) => {
		told.push(results.length);
	});
	expect(read.size).toBe(10);
	expect(tables).toBe(0);
	// Each is told as its text comes.
	expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	expect(outcome.passages).toBeGreaterThan(0);
	await outcome.counts();
	expect([read.size, tables]).toEqual([10, 1]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, plain } from './query.ts';

/** Clauses in short: `-` excluded, `"…"` in a row, `a|b` alternatives. */
const read = (query: string): string[] =>
	parseQuery(query).map(
		({ exclude, alternatives }) =>
			(exclude ? '-' : '') +
			alternatives
				.map(({ terms }) =>
					terms.map((term) => (term.type === 'word' ? term.word : `"${term.words.join(' ')}"`)).join(' '),
				)
				.join('|'),
	);

describe('a query', () => {
	it('has dates where they stand by themselves', () => {
		const dates = (query: string) => parseQuery(query).map(({ raw, dates }) => [raw, dates?.from ?? null]);
		expect(dates('Kono 4 August 2018 Singapore')).toEqual([
			['Kono', null],
			['4 August 2018', '2018-08-04'],
			['Singapore', null],
		]);
		expect(dates('-2018 A2018')).toEqual([
			['2018', null],
			['A2018', null],
		]);
		expect(dates('"in 2018"')).toEqual([['"in 2018"', null]]);
	});

	it('is words, folded', () => {
		expect(read('Kōno  Port')).toEqual(['kono', 'port']);
	});

	it('takes every kind of quotation mark for a phrase, closed or not', () => {
		for (const query of ['"port call"', '“port call”', '„port call“', '«port call»', '"port call']) {
			expect(read(query)).toEqual(['"port call"']);
		}
	});

	it('takes a no-break space for a space, within a phrase too', () => {
		expect(read('Hun\u00a0Manet')).toEqual(['hun', 'manet']);
		expect(read('"Hun\u00a0Manet"')).toEqual(['"hun manet"']);
	});

	it('leaves out what follows a hyphen at the head of a word, and nothing at a hyphen within', () => {
		expect(read('rule -law -"port call"')).toEqual(['rule', '-law', '-"port call"']);
		expect(read('Indo-Pacific')).toEqual(['"indo pacific"|"indopacific"|"pacific indo"']);
	});

	it('reads a compound as its parts in a row, of two in either order, or as one, and a numbered part as its numbers', () => {
		expect(read('U.S.')).toEqual(['"u s"|"us"']);
		expect(read('2(1)')).toEqual(['"2 1"']);
		expect(read('d’Ivoire')).toEqual(['"d ivoire"|"divoire"']);
	});

	it('asks nothing where no letter or digit stands', () => {
		expect(read('- "" … (')).toEqual([]);
	});

	it('is read whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				for (const { alternatives } of parseQuery(query)) expect(alternatives.length).toBeGreaterThan(0);
				expect(plain(plain(query))).toBe(plain(query));
			}),
		);
	});
});

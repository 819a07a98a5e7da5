import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Numbering, noBare, splitLabel } from './labels.ts';

const labels = (line: string): string[] => splitLabel(line).tokens.map(({ text }) => text);

describe('labels at the head of a line', () => {
	test.each<[string, string[]]>([
		['1. Trade', ['1']],
		['(1) Trade', ['(1)']],
		['2. (1) Trade', ['2', '(1)']],
		['2. 2. Trade', ['2']],
		['• a) Trade', ['a']],
		['2-1. Trade', ['2-1']],
		['1-1 Trade', ['1-1']],
		['3 Trade', ['3']],
		['II Security', ['II']],
		['② Trade', ['②']],
	])('%s', (line, expected) => {
		expect(labels(line)).toEqual(expected);
	});

	test.each([
		'Trade',
		'1.5 million people',
		'U.S. forces',
		'2 million people',
		'I welcomed him',
		'IT Security',
	])('none in “%s”', (line) => {
		expect(labels(line)).toEqual([]);
	});

	test.each(['3 Trade', '1-1 Trade', 'II Security'])('“%s” is bare', (line) => {
		expect(splitLabel(line, noBare).tokens).toEqual([]);
	});
});

/** The names of parts by the heads of their lines; a head that ends in a word is a heading. */
function numbered(heads: string[]): string[] {
	const numbering = new Numbering();
	return heads.flatMap((head) =>
		numbering.enter(splitLabel(`${head} X`).tokens, /\p{Ll}{2}$/u.test(head)).map(({ label }) => label),
	);
}

describe('the names of parts', () => {
	test.each<[string, string[], string[]]>([
		[
			'nest by their form',
			['1.', '(1)', '(a)', '(b)', '(2)', '2.'],
			['1', '1(1)', '1(1)(a)', '1(1)(b)', '1(2)', '2'],
		],
		['keep numbers that restart', ['1.', '2.', '1.', '2.'], ['1', '2', '1', '2']],
		[
			'tell a second row of figures within a part',
			['1.', '2. Economy', '1.', '2.', '3. Closing', '1.'],
			['1', '2', '2-1', '2-2', '3', '3-1'],
		],
		[
			'go on with the outer row at a heading',
			['1. Economy', '1.', '2. Security', '1.', '2.'],
			['1', '1-1', '2', '2-1', '2-2'],
		],
		['tell Roman numbers from letters', ['I.', 'A.', 'B.', 'II.'], ['I', 'I-A', 'I-B', 'II']],
		[
			'nest small Roman numbers in letters',
			['(a)', '(i)', '(ii)', '(b)'],
			['(a)', '(a)(i)', '(a)(ii)', '(b)'],
		],
		['know the ninth letter', ['(g)', '(h)', '(i)', '(j)'], ['(g)', '(h)', '(i)', '(j)']],
	])('%s', (_, heads, expected) => {
		expect(numbered(heads)).toEqual(expected);
	});
});

describe('the addresses of parts', () => {
	const anchors = (heads: readonly string[]): string[] => {
		const numbering = new Numbering();
		return heads.flatMap((head) =>
			numbering.enter(splitLabel(`${head} X`).tokens, false).map(({ anchor }) => anchor),
		);
	};

	test('tell a numbering that restarts from the first', () => {
		expect(anchors(['1.', '2.', '1.', '2.', '1.'])).toEqual(['s1', 's2', 's1_2', 's2_2', 's1_3']);
	});

	test('tell labels apart that are written differently and read the same', () => {
		expect(anchors(['2.', '(1)', '2-1.'])).toEqual(['s2', 's2-1', 's2-1_2']);
	});

	test('are never given twice in one record', () => {
		const head = fc.constantFrom(
			'1.',
			'2.',
			'3.',
			'(1)',
			'(2)',
			'(a)',
			'(b)',
			'A.',
			'a)',
			'I.',
			'(i)',
			'2-1.',
			'1-1-1.',
			'①',
			'1)',
		);
		fc.assert(
			fc.property(fc.array(head, { maxLength: 30 }), (heads) => {
				const given = anchors(heads);
				expect(new Set(given).size).toBe(given.length);
			}),
		);
	});
});

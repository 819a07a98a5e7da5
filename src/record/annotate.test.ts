import * as fc from 'fast-check';
import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, annotate, type Inline, plainText } from './annotate.ts';

const mark = (start: number, end: number, key: string, kind: Annotation['kind'] = 'mark'): Annotation => ({
	start,
	end,
	kind,
	key,
});

test('lays a mark over its words and leaves the others', () => {
	expect(annotate('to the Ream Naval Base again', [mark(7, 22, 'ream', 'term')])).toEqual([
		'to the ',
		{ kind: 'term', key: 'ream', first: true, last: true, children: ['Ream Naval Base'] },
		' again',
	]);
});

test('nests a mark that lies inside another', () => {
	const [outer] = annotate('a b c', [mark(2, 3, 'inner'), mark(0, 5, 'outer')]);
	expect(outer).toEqual({
		kind: 'mark',
		key: 'outer',
		first: true,
		last: true,
		children: ['a ', { kind: 'mark', key: 'inner', first: true, last: true, children: ['b'] }, ' c'],
	});
});

test('cuts a mark that crosses another, and says which piece is first and last', () => {
	const pieces = annotate('abcdef', [mark(0, 4, 'x'), mark(2, 6, 'y')]);
	expect(pieces).toEqual([
		{
			kind: 'mark',
			key: 'x',
			first: true,
			last: true,
			children: ['ab', { kind: 'mark', key: 'y', first: true, last: false, children: ['cd'] }],
		},
		{ kind: 'mark', key: 'y', first: false, last: true, children: ['ef'] },
	]);
});

test('clips marks to the part that is shown', () => {
	expect(annotate('abcdef', [mark(1, 5, 'x')], 3, 6)).toEqual([
		{ kind: 'mark', key: 'x', first: false, last: true, children: ['de'] },
		'f',
	]);
});

test('loses and adds no word, and begins and ends each mark once, whatever the marks', () => {
	const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
	assert(
		property(fc.string({ minLength: 1, maxLength: 30 }), spans, (text, pairs) => {
			const annotations = pairs
				.map(([a, b], index) => mark(Math.min(a, b), Math.min(Math.max(a, b), text.length), `${index}`))
				.filter(({ start, end }) => start < end);
			const pieces = annotate(text, annotations);
			expect(plainText(pieces)).toBe(text);
			const all = piecesIn(pieces);
			for (const { key } of annotations) {
				const own = all.filter((piece) => piece.key === key);
				expect(own.filter(({ first }) => first)).toHaveLength(1);
				expect(own.filter(({ last }) => last)).toHaveLength(1);
			}
		}),
	);
});

const piecesIn = (pieces: readonly Inline[]): Exclude<Inline, string>[] =>
	pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...piecesIn(piece.children)]));

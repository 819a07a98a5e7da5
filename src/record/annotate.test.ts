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

/** A mark over the whole of its words. */
const whole = (key: string, ...children: Inline[]): Inline => ({
	kind: 'mark',
	key,
	first: true,
	last: true,
	children,
});

test('leaves out what lies beside the part that is shown, and marks of nothing', () => {
	const marks = [mark(0, 2, 'before'), mark(3, 3, 'nothing'), mark(2, 4, 'here'), mark(4, 6, 'after')];
	expect(annotate('abcdef', marks, 2, 4)).toEqual([whole('here', 'cd')]);
});

test('a mark that goes on after the part that is shown has its last piece elsewhere', () => {
	expect(annotate('abcdef', [mark(1, 5, 'x')], 0, 3)).toEqual([
		'a',
		{ kind: 'mark', key: 'x', first: true, last: false, children: ['bc'] },
	]);
});

test('of marks that begin together the longer is the outer, in whatever order they come', () => {
	const [short, long] = [mark(0, 2, 'short'), mark(0, 4, 'long')];
	const expected = [whole('long', whole('short', 'ab'), 'cd'), 'ef'];
	expect(annotate('abcdef', [short, long])).toEqual(expected);
	expect(annotate('abcdef', [long, short])).toEqual(expected);
});

test('marks side by side, and marks that end together, are not cut', () => {
	expect(annotate('abcd', [mark(0, 2, 'x'), mark(2, 4, 'y')])).toEqual([whole('x', 'ab'), whole('y', 'cd')]);
	expect(annotate('abcd', [mark(0, 4, 'x'), mark(2, 4, 'y')])).toEqual([whole('x', 'ab', whole('y', 'cd'))]);
});

test('of two that are cut by the same mark the longer goes on as the outer', () => {
	const piece = (key: string, first: boolean, ...children: Inline[]): Inline => ({
		kind: 'mark',
		key,
		first,
		last: !first,
		children,
	});
	expect(annotate('abcdef', [mark(0, 3, 'x'), mark(1, 5, 'y'), mark(2, 6, 'z')])).toEqual([
		whole('x', 'a', piece('y', true, 'b', piece('z', true, 'c'))),
		piece('z', false, piece('y', false, 'de'), 'f'),
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

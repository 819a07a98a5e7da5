import { expect, test } from 'vitest';
import type { Body } from '../schemas/record-body.ts';
import { type ContentsItem, headingsOver, tocItems } from './sections.ts';

const heading = (anchor: string, depth: number, text: string): Body[number] => ({
	type: 'heading',
	label: null,
	anchor,
	depth,
	text,
	title: text,
	sections: [{ label: anchor.slice(1), anchor, depth }],
});
const paragraph = (n: number): Body[number] => ({
	type: 'paragraph',
	n,
	anchor: `p${n}`,
	label: null,
	sections: [],
	section: null,
	lead: n === 1,
	statements: [],
	text: `Paragraph ${n}.`,
});

// As printed: a lead, “1. Relations” with “(1) Security”, “(2) Economy” under it, then “2. Region”.
const body: Body = [
	paragraph(1),
	heading('s1', 1, 'Relations'),
	paragraph(2),
	heading('s1-1', 2, 'Security'),
	paragraph(3),
	heading('s1-2', 2, 'Economy'),
	paragraph(4),
	heading('s2', 1, 'Region'),
	paragraph(5),
];
const over = (n: number): string[] => headingsOver(body, { anchor: `p${n}` }).map(({ text }) => text);

test('a paragraph stands under the headings that are open where it is printed', () => {
	expect([1, 2, 3, 4, 5].map(over)).toEqual([
		[],
		['Relations'],
		['Relations', 'Security'],
		['Relations', 'Economy'],
		['Region'],
	]);
});

test('a paragraph that is not in the body stands under nothing', () => {
	expect(headingsOver(body, { anchor: 'p9' })).toEqual([]);
});

test('a heading stands under the nearest one before it that is less deep', () => {
	const deep: Body = [heading('a', 2, 'A'), heading('b', 3, 'B'), heading('c', 1, 'C'), heading('d', 3, 'D')];
	const names = (items: readonly ContentsItem[]): unknown[] =>
		items.map(({ text, items: inner }) => [text, names(inner)]);
	expect(names(tocItems(deep))).toEqual([
		['A', [['B', []]]],
		['C', [['D', []]]],
	]);
});

test('the contents lead to every heading, the inner under the outer', () => {
	expect(tocItems(body)).toEqual([
		{
			href: '#s1',
			text: 'Relations',
			items: [
				{ href: '#s1-1', text: 'Security', items: [] },
				{ href: '#s1-2', text: 'Economy', items: [] },
			],
		},
		{ href: '#s2', text: 'Region', items: [] },
	]);
});

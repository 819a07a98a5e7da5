import { expect, test } from 'vitest';
import type { Body } from '../schemas/record-body.ts';
import { letteredNotes } from './record-notes.ts';

const paragraph = (n: number, text: string): Body[number] => ({
	type: 'paragraph',
	n,
	anchor: `p${n}`,
	label: null,
	sections: [],
	section: null,
	lead: false,
	statements: [],
	text,
});
const note = (anchor: string, quote: string) => ({ anchor, quote, note: 'So printed.' });

test('letters the notes in the order of the text, whatever the order of the list', () => {
	const body = [paragraph(1, 'It would marks the 50thyear.'), paragraph(2, 'They violate it.')];
	const editorNotes = [note('p2', 'violate'), note('p1', '50thyear'), note('p1', 'would marks')];
	expect(letteredNotes({ editorNotes }, body).map(({ letter, quote }) => [letter, quote])).toEqual([
		['a', 'would marks'],
		['b', '50thyear'],
		['c', 'violate'],
	]);
});

test('says where the words stand', () => {
	const body = [paragraph(1, 'It would marks the year.')];
	const [lettered] = letteredNotes({ editorNotes: [note('p1', 'would  marks')] }, body);
	expect(lettered?.span).toEqual({ start: 3, end: 14 });
});

test('goes on after z', () => {
	const body = [paragraph(1, 'x'.repeat(3))];
	const editorNotes = Array.from({ length: 28 }, () => note('p1', 'x'));
	expect(
		letteredNotes({ editorNotes }, body)
			.map(({ letter }) => letter)
			.slice(25),
	).toEqual(['z', 'aa', 'ab']);
});

test('a note about words that stand at the very beginning has its place; one about words that stand nowhere has none', () => {
	const foot: Body[number] = { type: 'note', kind: 'furniture', anchor: null, text: 'Foot' };
	const body = [foot, paragraph(1, 'They met.')];
	const editorNotes = [note('p9', 'gone'), note('p1', 'lost'), note('p1', 'They\n met')];
	const found = letteredNotes({ editorNotes }, body);
	expect(found.map(({ anchor, span }) => [anchor, span])).toEqual([
		['p1', null],
		['p1', { start: 0, end: 8 }],
		['p9', null],
	]);
	expect(found.map(({ letter }) => letter)).toEqual(['a', 'b', 'c']);
});

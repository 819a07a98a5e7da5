import { expect, test } from 'vitest';
import { editedSentences, filledAttribution } from './provenance.ts';

const printed = { text: 'x', at: 0 };
const title = (from: 'heading' | 'caption' | 'editor') => ({
	text: 'T',
	from,
	at: from === 'editor' ? null : 0,
});
const note = { anchor: 'p1', quote: 'x', at: 0, note: 'So printed.' };

test('a record with a printed heading says what was added and left out, and no more', () => {
	expect(editedSentences({ title: title('heading'), editorNotes: [], captions: [] })).toEqual([
		'No word of the text was changed.',
		'Added: paragraph numbers, side labels and links.',
		'Not shown: line breaks and runs of white space.',
	]);
});

test('a title that the page does not print is named among what was added', () => {
	const added = (from: 'caption' | 'editor') =>
		editedSentences({ title: title(from), editorNotes: [], captions: [] })[1];
	expect(added('caption')).toBe(
		'Added: the title in brackets (the page prints no heading; it is taken from a caption), paragraph numbers, side labels and links.',
	);
	expect(added('editor')).toBe(
		'Added: the title in brackets (the page prints none), paragraph numbers, side labels and links.',
	);
});

test('notes are counted, and photographs said to be left out where there were any', () => {
	const sentences = (notes: number) =>
		editedSentences({
			title: title('heading'),
			editorNotes: Array.from({ length: notes }, () => note) as never,
			captions: [printed],
		});
	expect(sentences(1)).toEqual([
		'No word of the text was changed.',
		'Added: paragraph numbers, side labels, links and one note.',
		'Not shown: line breaks and runs of white space and the photographs.',
	]);
	expect(sentences(2)[1]).toBe('Added: paragraph numbers, side labels, links and two notes.');
});

test('the attribution that a licence asks for is filled in wherever it has a blank', () => {
	const source = { url: 'https://house.example/$&', accessed: '2026-11-21' };
	expect(
		filledAttribution('{url}, seen {accessed} ({url})', { ...source, url: 'https://house.example/a' }),
	).toBe('https://house.example/a, seen 2026-11-21 (https://house.example/a)');
});

import { expect, test } from 'vitest';
import type { Body } from '../schemas/record-body.ts';
import { evidencePlaces, inParagraph, locate } from './evidence.ts';

// A page as it is printed, with its line breaks, and the fields its words were put into.
const source =
	'Relations\nMarch 20, 2022\n\n(1)  On March 20, commencing\n at 5:35 p.m., they met.\nBack to top';
const runs = [
	{ field: 'furniture.0', text: 'Relations' },
	{ field: 'pageDate', text: 'March 20, 2022' },
	{ field: 'body.0', text: '(1) On March 20, commencing at 5:35 p.m., they met.' },
	{ field: 'furniture.1', text: 'Back to top' },
];
const body: Body = [
	{
		type: 'paragraph',
		n: 1,
		anchor: 'p1',
		label: '(1)',
		sections: [],
		section: null,
		lead: true,
		statements: [],
		text: 'On March 20, commencing at 5:35 p.m., they met.',
	},
];
const at = (words: string): { text: string; at: number } => ({ text: words, at: source.indexOf(words) });

test('finds words of the source in the field that holds them', () => {
	const span = locate(source, runs, at('5:35 p.m.'));
	expect(span && runs.find(({ field }) => field === span.field)?.text.slice(span.start, span.end)).toBe(
		'5:35 p.m.',
	);
	expect(span?.field).toBe('body.0');
});

test('finds words that run over a line break of the source', () => {
	const words = { text: 'commencing at 5:35 p.m.', at: source.indexOf('commencing') };
	const span = locate(source, runs, words);
	expect(span && runs[2]?.text.slice(span.start, span.end)).toBe('commencing at 5:35 p.m.');
});

test('tells the same words apart by where they stand', () => {
	expect(locate(source, runs, { text: 'March 20', at: source.indexOf('March 20') })?.field).toBe('pageDate');
	expect(locate(source, runs, { text: 'March 20', at: source.lastIndexOf('March 20') })?.field).toBe(
		'body.0',
	);
});

test('finds nothing for words that run from one field into the next', () => {
	expect(locate(source, runs, { text: 'Relations March', at: 0 })).toBeNull();
});

test('counts in a paragraph without its label', () => {
	const [place] = evidencePlaces({ evidence: { start: at('5:35 p.m.') } }, source, runs, body);
	expect(place).toMatchObject({ fact: 'start', anchor: 'e-start', label: '¶ 1' });
	const paragraph = body[0];
	if (!place || paragraph?.type !== 'paragraph') throw new Error('no paragraph');
	const { start, end } = inParagraph(place, paragraph);
	expect(paragraph.text.slice(start, end)).toBe('5:35 p.m.');
});

test('makes an id of a participant without a dot', () => {
	const [place] = evidencePlaces({ evidence: { 'participants.0': at('Relations') } }, source, runs, body);
	expect(place).toMatchObject({ anchor: 'e-participants-0', label: 'heading' });
});

test('says of each place what kind of line it is', () => {
	const page = 'Photo 1\nTitle\nHeading words\nNote words\nFoot words';
	const fields = [
		{ field: 'captions.0', text: 'Photo 1' },
		{ field: 'title', text: 'Title' },
		{ field: 'body.0', text: 'Heading words' },
		{ field: 'body.1', text: 'Note words' },
		{ field: 'body.2', text: 'Foot words' },
	];
	const blocks = [
		{ type: 'heading', anchor: 's1', text: 'Heading words' },
		{ type: 'note', kind: 'note', anchor: 'n2', text: 'Note words' },
		{ type: 'note', kind: 'furniture', anchor: null, text: 'Foot words' },
	] as unknown as Body;
	const words = (text: string) => ({ text, at: page.indexOf(text) });
	const evidence = {
		venue: words('Photo'),
		title: words('Title'),
		kind: words('Heading'),
		start: words('Note'),
		end: words('Foot'),
	};
	expect(evidencePlaces({ evidence }, page, fields, blocks).map(({ fact, label }) => [fact, label])).toEqual([
		['venue', 'caption'],
		['title', 'heading'],
		['kind', 'text'],
		['start', 'note 2'],
		['end', 'text'],
	]);
});

test('leaves out a fact whose words are in no field, and words that are none', () => {
	const evidence = { venue: { text: 'Relations March', at: 0 }, start: at('5:35 p.m.') };
	expect(evidencePlaces({ evidence }, source, runs, body).map(({ fact }) => fact)).toEqual(['start']);
	expect(locate(source, runs, { text: '', at: 12 })).toBeNull();
	expect(locate(source, runs, { text: 'beyond', at: source.length })).toBeNull();
});

test('what the editor supplies without printed words, or no longer gives, stands nowhere on the page', () => {
	const evidence = {
		venue: { by: 'editor' as const, why: 'Said elsewhere.' },
		kind: undefined,
		start: at('5:35 p.m.'),
	};
	expect(evidencePlaces({ evidence }, source, runs, body).map(({ fact }) => fact)).toEqual(['start']);
});

test('counts UTF-16 units, of which some letters have two', () => {
	const page = 'A 𠮷 B held';
	const span = locate(page, [{ field: 'body.0', text: page }], { text: 'held', at: page.indexOf('held') });
	expect(span && page.slice(span.start, span.end)).toBe('held');
});

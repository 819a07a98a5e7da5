import { expect, test } from 'vitest';
import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Body } from '../schemas/record-body.ts';
import { linesOutsideBody, publishedRuns, withoutSpace } from './published-words.ts';

// As printed: furniture 0, title 10, date 20, a caption 30, body from 40, document 90, status 95, furniture 99.
const entry = {
	title: { text: 'Title', from: 'heading', at: 10 },
	pageDate: { text: 'January 2', at: 20, date: '2020-01-02' },
	status: { text: 'Provisional', at: 95, value: 'provisional' },
	captions: [{ text: 'A photograph', at: 30 }],
	documents: [{ text: 'Statement', at: 90, url: null }],
	furniture: [
		{ text: 'Home', at: 0 },
		{ text: 'Top', at: 99 },
	],
	bodyAt: 40,
} as unknown as MeetingEntry;
const body = ['Lead.', 'Words.'].map((text, index) => ({
	type: 'paragraph',
	n: index + 1,
	anchor: `p${index + 1}`,
	label: null,
	text,
})) as unknown as Body;

test('every printed run stands in the order of the page, under the field that holds it', () => {
	expect(publishedRuns(entry, body)).toEqual([
		{ field: 'furniture.0', text: 'Home' },
		{ field: 'title', text: 'Title' },
		{ field: 'pageDate', text: 'January 2' },
		{ field: 'captions.0', text: 'A photograph' },
		{ field: 'body.0', text: 'Lead.' },
		{ field: 'body.1', text: 'Words.' },
		{ field: 'documents.0', text: 'Statement' },
		{ field: 'status', text: 'Provisional' },
		{ field: 'furniture.1', text: 'Top' },
	]);
});

test('a line where the body begins stands after it; a title of the editor is no printed line', () => {
	const edited = {
		...entry,
		title: { text: 'Title', from: 'editor', at: null } as const,
		documents: [{ text: 'Statement', at: 40, url: null }],
	};
	expect(linesOutsideBody(edited).map(({ field }) => field)).toEqual([
		'furniture.0',
		'pageDate',
		'captions.0',
		'documents.0',
		'status',
		'furniture.1',
	]);
	expect(publishedRuns(edited, body).findIndex(({ field }) => field === 'documents.0')).toBe(5);
});

test('white space of any kind is set aside, and nothing else', () => {
	expect(withoutSpace(' a\u00a0b\n\tc\u3000d.')).toBe('abcd.');
});

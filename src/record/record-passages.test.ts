import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Body, Paragraph } from '../schemas/record-body.ts';
import type { Meeting } from './meeting-record.ts';
import { allPassages, passagesOf, refLabel } from './passages.ts';

const section = { label: '1', anchor: 's1', depth: 1 };
const said = (text: string, by: string[] = []) => ({ text, by, speaker: null, rule: null, acts: [] });
const paragraph = (n: number, statements: string[], more: Partial<Paragraph> = {}): Paragraph => ({
	type: 'paragraph',
	n,
	anchor: `p${n}`,
	label: null,
	sections: [],
	section: null,
	lead: false,
	statements: statements.map((text) => said(text, ['JP'])),
	text: statements.join(' '),
	...more,
});
const body: Body = [
	{ type: 'note', kind: 'caption', anchor: null, text: 'Photo' },
	paragraph(1, ['They met.'], { lead: true }),
	{
		type: 'heading',
		text: '1 Ports',
		label: '1',
		title: 'Ports',
		sections: [section],
		anchor: 's1',
		depth: 2,
	},
	{ type: 'note', kind: 'note', anchor: 'n1', text: 'A port is a harbour.' },
	paragraph(2, ['He spoke.', 'She replied.'], { label: '(1)', section }),
	{
		type: 'heading',
		text: 'Closing',
		label: null,
		title: 'Closing',
		sections: [],
		anchor: 'h-closing',
		depth: 2,
	},
	{ type: 'note', kind: 'note', anchor: 'n12', text: 'End.' },
];
const meeting = {
	body,
	topics: [{ id: 'ports', hits: [{ anchor: 'p2', text: 'spoke' }] }],
} as unknown as Meeting;

test('paragraphs and notes with an address are the passages of a record, in order, each with its section', () => {
	const passages = passagesOf(meeting);
	expect(passages.map(({ anchor, kind, n, section: of }) => [anchor, kind, n, of?.anchor ?? null])).toEqual([
		['p1', 'paragraph', 1, null],
		['n1', 'note', 1, 's1'],
		['p2', 'paragraph', 2, 's1'],
		['n12', 'note', 12, null],
	]);
	expect(passages.map(({ lead }) => lead)).toEqual([true, false, false, false]);
	expect(passages.map(({ label }) => label)).toEqual([null, null, '(1)', null]);
	expect(passages.map(({ topics }) => topics)).toEqual([[], [], ['ports'], []]);
	expect(passages[2]).toMatchObject({ meeting, block: body[4], text: 'He spoke. She replied.' });
});

test('statements know where they stand; a note is one statement of nobody', () => {
	const [, note, both] = passagesOf(meeting);
	expect(both?.statements.map(({ text, by, start, end }) => [text, by, start, end])).toEqual([
		['He spoke.', ['JP'], 0, 9],
		['She replied.', ['JP'], 10, 22],
	]);
	expect(note?.statements).toEqual([{ ...said('A port is a harbour.'), start: 0, end: 20 }]);
});

test('a passage has the hash of its words', () => {
	expect(passagesOf(meeting)[0]?.sha256).toBe(createHash('sha256').update('They met.').digest('hex'));
});

test('the passages of a record are read once, those of a series one record after the other', () => {
	expect(passagesOf(meeting)).toBe(passagesOf(meeting));
	const other = { ...meeting, body: [paragraph(1, ['Alone.'])] };
	expect(allPassages({ meetings: [other, meeting] }).map(({ text }) => text)).toEqual([
		'Alone.',
		'They met.',
		'A port is a harbour.',
		'He spoke. She replied.',
		'End.',
	]);
});

test('a reference names paragraph, note or section, with spaces that do not break', () => {
	expect(['p4', 'n12', 's2', 's2-1'].map(refLabel)).toEqual([
		'¶\u00a04',
		'note\u00a012',
		'§\u00a02',
		'§\u00a02\u00a0(1)',
	]);
});

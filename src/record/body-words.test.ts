import { expect, test } from 'vitest';
import type { Body } from '../schemas/record-body.ts';
import { BodyError, paragraphsOf, wordsOf } from './body.ts';

const body = [
	{ type: 'heading', text: '1. Ports', label: '1.', anchor: 's1' },
	{ type: 'paragraph', text: 'They met.', label: '(1)', anchor: 'p1' },
	{ type: 'paragraph', text: 'They ate.', label: null, anchor: 'p2' },
	{ type: 'note', text: 'A note.', anchor: 'n1' },
] as unknown as Body;

test('the words of a body are what is printed, labels included, each once', () => {
	expect(body.map(wordsOf)).toEqual(['1. Ports', '(1) They met.', 'They ate.', 'A note.']);
});

test('its paragraphs come without headings and notes', () => {
	expect(paragraphsOf(body).map(({ anchor }) => anchor)).toEqual(['p1', 'p2']);
});

test('a fault of a body has a name and a line', () => {
	const fault = new BodyError('Not so.', 3);
	expect([fault.name, fault.message, fault.line]).toEqual(['BodyError', 'Not so.', 3]);
});

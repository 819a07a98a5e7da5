import { expect, it, test } from 'vitest';
import type { Printed } from '../../../src/schemas/primitives.ts';
import { readStatus } from './status.ts';

const line = (text: string, at = 0): Printed => ({ text, at });
const head = { title: null, captions: [], furniture: [] };

it('takes the tag on a line of its own before anything else', () => {
	const tag = line('(Provisional Translation)', 40);
	const foot = [line('This is a provisional translation.', 900)];
	expect(readStatus(tag, foot, head)).toEqual({ printed: tag });
});

test.each([
	'This is a provisional translation. The original text is in Japanese.',
	'(Note) Tentative translation',
	'* PROVISIONAL TRANSLATION',
])('reads the note “%s”', (text) => {
	expect(readStatus(null, [line('Related Links', 5), line(text, 90)], head)).toEqual({
		printed: line(text, 90),
	});
});

test.each(['title', 'captions', 'furniture'])('reads it in the %s', (where) => {
	const found = line('Summit Meeting (Provisional Translation)', 12);
	const lines = { ...head, [where]: where === 'title' ? found : [found] };
	expect(readStatus(null, [], lines)).toEqual({ printed: found });
});

it('takes the last of two notes', () => {
	const [first, last] = [line('Provisional translation', 800), line('(Provisional translation)', 900)];
	expect(readStatus(null, [first, last], head)).toEqual({ printed: last });
});

test.each([
	'The provisional agreement was welcomed.',
	'Translation',
	'provisional translations bureau',
	'Unprovisional translation',
	`${'The two sides exchanged views. '.repeat(20)}A provisional translation follows.`,
])('“%s” says nothing of a status', (text) => {
	expect(readStatus(null, [line(text)], { ...head, title: line('Summit Meeting') })).toBeNull();
});

import { expect, test } from 'vitest';
import type { Printed } from '../../../src/schemas/primitives.ts';
import { saidStatus } from './facts.ts';

const line = (text: string, at = 0): Printed => ({ text, at });

test.each([
	'This is a provisional translation. The original text is in Japanese.',
	'(Note) Tentative translation',
	'* PROVISIONAL TRANSLATION',
	'Summit Meeting (Provisional Translation)',
])('reads “%s”', (text) => {
	expect(saidStatus([line('Related Links', 5), null, line(text, 90)])).toEqual(line(text, 90));
});

test('takes the first line that says so', () => {
	const [first, second] = [line('Provisional translation', 900), line('(Provisional translation)', 800)];
	expect(saidStatus([first, second])).toEqual(first);
});

test.each([
	'The provisional agreement was welcomed.',
	'Translation',
	'provisional translations bureau',
	'Unprovisional translation',
	`${'The two sides exchanged views. '.repeat(20)}A provisional translation follows.`,
])('“%s” says nothing of a status', (text) => {
	expect(saidStatus([line(text), line('Summit Meeting')])).toBeNull();
});

import { expect, test } from 'vitest';
import type { Statement } from '../schemas/record-body.ts';
import { labelOf, sideOf, turnsOf } from './turns.ts';

const sides = [
	{ code: 'JP', name: 'Japan' },
	{ code: 'KH', name: 'Cambodia' },
];
const said = (by: string[], text: string): Statement => ({ text, by, speaker: null, rule: null, acts: [] });

test('joins neighbouring statements of the same speakers into one turn', () => {
	const statements = [said(['JP'], 'He spoke.'), said(['JP'], 'He went on.'), said(['KH'], 'She replied.')];
	expect(turnsOf({ statements }, sides)).toEqual([
		{ side: 'first', by: ['JP'], label: 'Japan', start: 0, end: 21 },
		{ side: 'second', by: ['KH'], label: 'Cambodia', start: 22, end: 34 },
	]);
});

test('covers every word of the paragraph', () => {
	const statements = [said([], 'They met.'), said(['JP', 'KH'], 'Both agreed.'), said([], 'They ate.')];
	const text = statements.map((statement) => statement.text).join(' ');
	const words = turnsOf({ statements }, sides).map(({ start, end }) => text.slice(start, end));
	expect(words).toEqual(['They met.', 'Both agreed.', 'They ate.']);
});

test('gives narration neither side nor label', () => {
	expect(turnsOf({ statements: [said([], 'They met.')] }, sides)).toEqual([
		{ side: 'none', by: [], label: '', start: 0, end: 9 },
	]);
});

test('draws every party but the first side on the right', () => {
	expect(sideOf(['KH'], sides)).toBe('second');
	expect(sideOf(['KR', 'US'], sides)).toBe('second');
	expect(sideOf(['JP', 'US'], sides)).toBe('both');
	expect(sideOf(['JP'], sides)).toBe('first');
});

test('names the two sides together Both, other parties by name, unknown ones by code', () => {
	expect(labelOf(['KH', 'JP'], sides)).toBe('Both');
	expect(labelOf(['JP', 'US'], sides, [{ code: 'US', name: 'United States' }])).toBe('Japan, United States');
	expect(labelOf(['JP', 'KH', 'XK'], sides)).toBe('Japan, Cambodia, XK');
	expect(labelOf(['XK'], sides)).toBe('XK');
});

test('parts turns of different parties on the same side', () => {
	const statements = [['US'], ['KR'], ['KR', 'JP'], ['US', 'KR']].map((by) => said(by, 'One.'));
	expect(turnsOf({ statements }, sides).map(({ by }) => by)).toEqual(statements.map(({ by }) => by));
});

import { expect, test } from 'vitest';
import { series } from '../schemas/series.ts';
import { beginLetter, letterBox } from './letter.ts';

test('a series without an editor has nowhere to write to', () => {
	expect(letterBox({})).toBeNull();
});

test('a letter goes by mail where there is an address, else to the page that is named', () => {
	const name = 'The editors';
	expect(letterBox({ editor: { name, email: 'post@records.example' } })).toBe('mailto:post@records.example');
	expect(letterBox({ editor: { name, url: 'https://records.example/new' } })).toBe(
		'https://records.example/new',
	);
});

test('a letter is begun with its subject and its place', () => {
	expect(beginLetter('mailto:post@records.example', 'Reading of ¶4', 'a & b')).toBe(
		'mailto:post@records.example?subject=Reading%20of%20%C2%B64&body=a%20%26%20b',
	);
	expect(beginLetter('https://records.example/new?label=reading', 'One', 'Two')).toBe(
		'https://records.example/new?label=reading&title=One&body=Two',
	);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'nobody'])('%s is no address of an editor', (url) => {
	expect(series.shape.editor.safeParse({ name: 'X', url }).success).toBe(false);
});

import { expect, test } from 'vitest';
import { nameOrder, readName } from './person-name.ts';

test.each([
	['Samdech Moha Borvor Thipadei HUN Manet', 'HUN Manet'],
	['Prince Norodom Veasna', 'Norodom Veasna'],
	["Dato' Saifuddin Abdullah", 'Saifuddin Abdullah'],
	['U Kyaw Tin', 'Kyaw Tin'],
	['Winston Peters, MP', 'Winston Peters'],
	['Penny Wong MP', 'Penny Wong'],
	['John Key, KNZM, AC', 'John Key'],
	['Ana Díaz Ph.D.', 'Ana Díaz'],
])('takes the titles and letters from %s', (printed, plain) => {
	expect(readName(printed, 'given-first').plain).toBe(plain);
});

test.each(['Stéphane SÉJOURNÉ', 'HAYASHI Yoshimasa', 'Mauro Vieira', 'Princess', '', 'MP'])(
	'leaves %s as it is',
	(printed) => {
		expect(readName(printed, 'given-first').plain).toBe(printed);
	},
);

test.each([
	['Stéphane SÉJOURNÉ', 'Séjourné Stéphane'],
	['KISHIDA Fumio', 'Kishida Fumio'],
	['Taro Kono', 'Kono Taro'],
	['Ursula von der Leyen', 'von der Leyen Ursula'],
	['John F. Kerry', 'Kerry John F.'],
	['Mohammed bin Salman', 'bin Salman Mohammed'],
	['Todd McCLAY MP', 'McClay Todd'],
	['Given FAMILY, MP', 'Family Given'],
	['Bora', 'Bora'],
])('sorts %s under its family name', (printed, sort) => {
	expect(readName(printed, 'given-first').sort).toBe(sort);
});

test('gives one person one order, with capitals or without', () => {
	expect(readName('Winston PETERS', 'given-first').sort).toBe(readName('Winston Peters', 'given-first').sort);
	expect(readName('KONO Taro', 'given-first').sort).toBe(readName('Taro Kono', 'given-first').sort);
});

test('keeps names whose family name comes first', () => {
	expect(readName('Prak Sokhonn', 'family-first')).toEqual({
		plain: 'Prak Sokhonn',
		family: 'Prak',
		sort: 'Prak Sokhonn',
	});
	expect(nameOrder('second', 'KH')).toBe('family-first');
	expect(nameOrder('second', 'NZ')).toBe('given-first');
	expect(nameOrder('first', 'JP')).toBe('given-first');
	expect(nameOrder('second', undefined)).toBe('given-first');
});

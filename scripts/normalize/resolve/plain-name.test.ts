import { expect, test } from 'vitest';
import { familyNameFirst, plainName } from './plain-name.ts';

test.each([
	['Samdech Moha Borvor Thipadei HUN Manet', 'HUN Manet'],
	['Prince Norodom Veasna', 'Norodom Veasna'],
	["Dato' Saifuddin Abdullah", 'Saifuddin Abdullah'],
	['U Kyaw Tin', 'Kyaw Tin'],
])('takes the titles from %s', (printed, plain) => {
	expect(plainName(printed)).toBe(plain);
});

test.each(['Stéphane SÉJOURNÉ', 'HAYASHI Yoshimasa', 'Mauro Vieira', 'Princess', ''])(
	'leaves %s as it is',
	(printed) => {
		expect(plainName(printed)).toBe(printed);
	},
);

test('puts the family name first where capitals show it', () => {
	expect(familyNameFirst('Stéphane SÉJOURNÉ')).toBe('SÉJOURNÉ Stéphane');
	expect(familyNameFirst('Mauro Vieira')).toBe('Mauro Vieira');
});

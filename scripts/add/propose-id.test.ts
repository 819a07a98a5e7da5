import { expect, test } from 'vitest';
import { bora, kato } from '../normalize/testing/parsed.ts';
import type { ParsedPerson } from '../parser/parsed-record.ts';
import { proposeId } from './propose-id.ts';

const idOf = (...principals: ParsedPerson[]): string => proposeId({ date: '2024-05-03', principals });

test('puts the day, the house’s principal and the other together, whichever is printed first', () => {
	expect(idOf(bora, kato)).toBe('2024-05-03-kato-bora');
});

test('takes the names from the printed words, however they are printed', () => {
	expect(idOf({ ...kato, name: 'Aiko Kato' }, bora)).toBe('2024-05-03-kato-bora');
	expect(idOf(kato, { ...bora, name: "Ana-Lucía O'Neill" })).toBe('2024-05-03-kato-o-neill-ana-lucia');
	expect(idOf(kato, { ...bora, name: 'Given Family, MP' })).toBe('2024-05-03-kato-family-given');
});

test('makes an id of whatever a name says, of a length that fits a line', () => {
	expect(idOf(kato, { ...bora, name: '../../etc/passwd' })).toBe('2024-05-03-kato-etc-passwd');
	expect(idOf(kato, { ...bora, name: 'x'.repeat(300) }).length).toBeLessThanOrEqual(80);
	expect(idOf(kato, { ...bora, name: 'A Very Long Name Of Many Different Words Indeed' })).toBe(
		'2024-05-03-kato-indeed-a-very-long-name-of-many',
	);
});

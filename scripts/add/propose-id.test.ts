import { expect, test } from 'vitest';
import { authoritiesWith } from '../normalize/testing/authorities.ts';
import { bora, kato, parsedRecord } from '../normalize/testing/parsed.ts';
import { proposeId } from './propose-id.ts';

const idOf = (...principals: ReturnType<typeof parsedRecord>['principals']): string =>
	proposeId({ ...parsedRecord(), principals }, authoritiesWith());

test('puts the day, the house’s principal and the other together, whichever is printed first', () => {
	expect(idOf(bora, kato)).toBe('2024-05-03-kato-bora');
});

test('uses the printed words for a person it does not know', () => {
	expect(idOf(kato, { ...bora, name: "Ana-Lucía O'Neill" })).toBe('2024-05-03-kato-ana-lucia-o-neill');
});

test('makes an id of whatever a name says', () => {
	expect(idOf(kato, { ...bora, name: '../../etc/passwd' })).toBe('2024-05-03-kato-etc-passwd');
	expect(idOf(kato, { ...bora, name: 'x'.repeat(300) }).length).toBeLessThanOrEqual(120);
});

import { expect, test } from 'vitest';
import type { Meeting } from './meeting-record.ts';
import { circumstances, partyLines, reportedParties } from './summary.ts';

type Told = Parameters<typeof circumstances>[0];
const told = (more: Partial<Told>): Told => ({
	venue: null,
	medium: 'in-person',
	meal: null,
	durationMinutes: null,
	evidence: {},
	...more,
});

test('where, how long and by what means, as far as the record says', () => {
	expect(circumstances(told({}), undefined)).toEqual(['in person']);
	const venue = { place: 'tokyo', printed: 'Tokyo', basis: 'visiting' } as unknown as Meeting['venue'];
	expect(
		circumstances(told({ venue, meal: 'dinner', medium: 'video', durationMinutes: 40 }), 'Tokyo'),
	).toEqual(['during a visit to Tokyo', '40 minutes', 'by video', 'over dinner']);
	const stated = { ...venue, basis: 'stated' } as Meeting['venue'];
	expect(circumstances(told({ venue: stated }), 'Tokyo')).toEqual(['Tokyo', 'in person']);
});

const japan = { code: 'JP', name: 'Japan' };
const cambodia = { code: 'KH', name: 'Cambodia' };
const one = (name: string, party: typeof japan, role = 'principal', office: string | null = null) => ({
	name,
	party,
	role,
	office,
	side: party === japan ? 'first' : 'second',
});
const participants = [
	one('HUN Sen', cambodia, 'principal', 'Prime Minister of Cambodia'),
	one('KISHIDA Fumio', japan),
	one('PRAK Sokhonn', cambodia),
	one('An attendee', japan, 'attendee'),
] as unknown as Meeting['participants'];

test('each party has a line with its principals, in the order of the record', () => {
	expect(partyLines({ participants })).toEqual([
		{ party: cambodia, side: 'second', people: ['HUN Sen, Prime Minister of Cambodia', 'PRAK Sokhonn'] },
		{ party: japan, side: 'first', people: ['KISHIDA Fumio'] },
	]);
});

test('the publisher reports the words of all parties but its own', () => {
	expect(reportedParties({ participants }, 'JP')).toBe('Cambodia');
	expect(reportedParties({ participants }, 'US')).toBe('Cambodia and Japan');
	expect(reportedParties({ participants: participants.slice(1, 2) }, 'JP')).toBeNull();
	expect(reportedParties({ participants }, null)).toBeNull();
});

import { expect, test } from 'vitest';
import { authorityFaults } from '../testing/test-authorities.ts';

const one = (texts: Parameters<typeof authorityFaults>[0]) => {
	const faults = authorityFaults(texts);
	expect(faults).toHaveLength(1);
	return faults[0];
};

test('accepts authority files without a fault', () => {
	expect(authorityFaults({})).toEqual([]);
});

test('takes a file of comments alone for an empty list', () => {
	expect(authorityFaults({ terms: '# none yet\n', phrases: '' })).toEqual([]);
});

test('refuses an id that stands twice', () => {
	const topics = '- { id: a, name: A, phrases: [a] }\n- { id: a, name: B, phrases: [b] }\n';
	expect(one({ topics })).toMatchObject({
		kind: 'duplicate-id',
		file: 'authorities/topics.yaml',
		place: { line: 2, column: 9 },
		found: 'The id “a” stands here and in line 1.',
	});
});

test('refuses a printed form of two places', () => {
	const places =
		'- { id: a, name: A, kind: base, forms: [Springfield] }\n- { id: b, name: B, kind: base, forms: [B, springfield] }\n';
	expect(one({ places })).toMatchObject({
		kind: 'ambiguous-form',
		place: { line: 2, column: 44 },
		found: 'The form “springfield” of b is also a form of a, line 1.',
		advice: 'Take the form from the entry it does not mean, or write it out until it means one only.',
	});
});

test('lets two persons of different parties share a printed form, not two of one', () => {
	const person = (id: string, party: string) =>
		`- { id: ${id}, name: Lee, sort: Lee, party: ${party}, forms: [Lee] }\n`;
	expect(authorityFaults({ people: person('a', 'AA') + person('b', 'BB') })).toEqual([]);
	expect(one({ people: person('a', 'AA') + person('b', 'AA') })?.kind).toBe('ambiguous-form');
});

test('refuses a reference to an id that no entry has', () => {
	expect(one({ places: '- { id: a, name: A, kind: base, within: nowhere, forms: [A] }\n' })).toMatchObject({
		kind: 'unknown-id',
		place: { line: 1, column: 41 },
		found: 'The “within” of a names “nowhere”, which no entry of this file has as its id.',
	});
	expect(one({ topics: '- { id: a, name: A, phrases: [a], related: [b] }\n' })?.found).toBe(
		'The “related” of a names “b”, which no entry of this file has as its id.',
	);
});

test('refuses places that lie within themselves, and cities without a clock', () => {
	const places = `- { id: a, name: A, kind: region, within: b, forms: [A] }
- { id: b, name: B, kind: region, within: a, forms: [B] }
- { id: c, name: C, kind: region, within: c, forms: [C] }
- { id: d, name: D, kind: city, forms: [D] }
- { id: e, name: E, kind: city, timeZone: Asia/Tokyo, forms: [E] }
`;
	expect(authorityFaults({ places }).map(({ found }) => found)).toEqual([
		'“a” lies within itself: a in b in a.',
		'“b” lies within itself: b in a in b.',
		'“c” lies within itself: c in c.',
		'The city “d” has no time zone, and no place around it has one.',
	]);
});

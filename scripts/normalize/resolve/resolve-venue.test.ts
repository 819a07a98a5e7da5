import { expect, test } from 'vitest';
import { authoritiesWith } from '../testing/test-authorities.ts';
import { findPlace, resolveVenue, zoneOf } from './resolve-venue.ts';

const authorities = authoritiesWith();
const stated = (text: string) => ({ text, at: 0, basis: 'stated' as const });
const resolve = (
	printed: Parameters<typeof resolveVenue>[0],
	value?: string | null,
	{ quote = null, why = null }: { quote?: string | null; why?: string | null } = {},
) =>
	resolveVenue(printed, value === undefined ? undefined : { value, quote, why }, authorities, (name) =>
		name === 'Delta' ? { code: 'DD', name } : null,
	);

test('finds a place with or without its article', () => {
	expect(resolve(stated('the Palace of Beta')).venue?.place).toBe('palace-of-beta');
	expect(findPlace('The Republic of Beta', authorities)?.id).toBe('beta');
});

test('reads “city, country” as the city, unless the city lies elsewhere', () => {
	expect(findPlace('Beta City, Beta', authorities)?.id).toBe('beta-city');
	expect(findPlace('Beta City, Gamma', authorities)).toBeNull();
	expect(findPlace('Nowhere, Beta', authorities)).toBeNull();
});

test('has no venue where neither text nor editor gives one', () => {
	expect(resolve(null)).toEqual({ venue: null, fault: null });
});

test('keeps the printed words beside a narrower place of the editor’s', () => {
	expect(resolve({ text: 'Beta', at: 0, basis: 'visiting' }, 'beta-city').venue).toEqual({
		place: 'beta-city',
		printed: 'Beta',
		basis: 'editor',
	});
	expect(resolve(null, 'gamma').venue).toEqual({ place: 'gamma', printed: null, basis: 'editor' });
});

test('refuses an editor’s place that does not lie in the printed one', () => {
	const { fault } = resolve(stated('Beta'), 'gamma');
	expect(fault?.kind).toBe('contradicting-venue');
	expect(fault?.found).toBe(
		'The text gives “Beta” (beta) as the place; the editor gives gamma, which does not lie in it.',
	);
});

test('takes a wider place of the editor’s, or one elsewhere, with the reason', () => {
	const why = 'The meeting was moved after the page was written.';
	expect(resolve(stated('Beta'), 'gamma', { why }).venue).toEqual({
		place: 'gamma',
		printed: 'Beta',
		basis: 'editor',
	});
	expect(resolve(stated('Beta City'), 'beta', { why }).venue?.place).toBe('beta');
});

test('refuses an editor’s place that the text gives itself', () => {
	expect(resolve(stated('Beta City, Beta'), 'beta-city').fault?.kind).toBe('unused-fact');
});

test('refuses an unknown place with an entry to paste', () => {
	const { fault } = resolve(stated('the Guest House'));
	expect(fault?.found).toBe(
		'“the Guest House” is given as the place of the meeting and is a form of no place.',
	);
	expect(fault?.advice).toContain(
		'- id: guest-house\n  name: Guest House\n  kind: building\n  within: id-of-the-city\n  forms:\n    - Guest House',
	);
	expect(resolve(stated('Delta')).fault?.advice).toContain('kind: country\n  country: DD');
});

test('refuses an id of the editor’s that no place has', () => {
	expect(resolve(stated('Beta'), 'atlantis').fault?.found).toBe(
		'The venue “atlantis” is the id of no place.',
	);
});

test('takes the zone from the nearest place around that has one', () => {
	const place = findPlace('Palace of Beta', authorities);
	expect(place && zoneOf(place, authorities)).toBe('Asia/Jakarta');
	const gamma = findPlace('Gamma', authorities);
	expect(gamma && zoneOf(gamma, authorities)).toBeNull();
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Party } from '../../../src/schemas/primitives.ts';
import { authoritiesWith } from '../testing/test-authorities.ts';
import { suggestPlaces } from './suggest-place.ts';

const parties: Record<string, Party> = {
	'Viet Nam': { code: 'VN', name: 'Viet Nam' },
	Fiji: { code: 'FJ', name: 'Fiji' },
	Beta: { code: 'BB', name: 'Beta' },
	'the Republic of Fiji': { code: 'FJ', name: 'Fiji' },
};
const proposed = (phrase: string) =>
	parse(suggestPlaces(phrase, authoritiesWith(), (name) => parties[name] ?? null));

test('proposes city and country apart, with zone and position', () => {
	expect(proposed('Hanoi, Viet Nam')).toEqual([
		expect.objectContaining({ id: 'viet-nam', kind: 'country', country: 'VN', timeZone: 'Asia/Ho_Chi_Minh' }),
		{
			id: 'hanoi',
			name: 'Hanoi',
			kind: 'city',
			within: 'viet-nam',
			country: 'VN',
			timeZone: 'Asia/Ho_Chi_Minh',
			latitude: 21.033,
			longitude: 105.85,
			forms: ['Hanoi'],
		},
	]);
});

test('proposes a country alone under its short name, with the printed form', () => {
	expect(proposed('the Republic of Fiji')).toMatchObject([
		{ id: 'fiji', kind: 'country', timeZone: 'Pacific/Fiji', forms: ['Republic of Fiji', 'Fiji'] },
	]);
});

test('reuses what is there, and asks for the zone of a city it does not know', () => {
	expect(proposed('Nowhere, Beta')).toEqual([
		{
			id: 'nowhere',
			name: 'Nowhere',
			kind: 'city',
			within: 'beta',
			country: 'BB',
			timeZone: '…',
			forms: ['Nowhere'],
		},
	]);
});

test('takes a building out of the city behind it', () => {
	expect(
		proposed('the Grand Hotel, Suva, Fiji').map(({ id, kind, within }: Record<string, string>) => [
			id,
			kind,
			within,
		]),
	).toEqual([
		['fiji', 'country', undefined],
		['suva', 'city', 'fiji'],
		['grand-hotel', 'building', 'suva'],
	]);
	expect(proposed('Guest House, Beta City')).toMatchObject([{ id: 'guest-house', within: 'beta-city' }]);
});

test('knows a city that is printed without its country', () => {
	expect(proposed('Suva').map(({ id }: { id: string }) => id)).toEqual(['fiji', 'suva']);
	expect(proposed('the Guest House')).toMatchObject([
		{ id: 'guest-house', kind: 'building', within: 'id-of-the-city' },
	]);
});

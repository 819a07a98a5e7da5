import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import {
	placeRecords,
	placeRuler,
	placeSummary,
	placesAround,
	placesWithin,
	venuesAt,
	venuesSentence,
} from './place-page.ts';

const real = contentEdition();
const dates = (id: string) => venuesAt(real, id).map(({ date }) => date);

test('a meeting in a building was held in its city and its country too', () => {
	expect(dates('office-of-the-prime-minister-of-cambodia')).toEqual(['2022-03-20']);
	expect(dates('phnom-penh')).toEqual(['2022-03-20']);
	expect(dates('cambodia')).toEqual(['2022-03-20', '2022-08-04']);
	expect(dates('ukraine')).toEqual([]);
});

test('the summary tells venue from visit and from mention', () => {
	expect(placeSummary(real, 'cambodia')).toBe(
		'Venue of one of the five meetings. Visited at the time of one of the five meetings. Named in all five records: by Japan in all five and by Cambodia in four.',
	);
	expect(placeSummary(real, 'sihanoukville-port')).toBe(
		'Named in one of the five records, by Japan; not named by Cambodia.',
	);
	expect(placeSummary(real, 'singapore')).toBe(
		'Visited at the time of one of the five meetings. Named in one of the five records, only in the record’s own narration.',
	);
	expect(placeSummary(real, 'phnom-penh')).toBe('Venue of one of the five meetings.');
});

test('the venues of the series are told by country', () => {
	expect(venuesSentence(real)).toBe(
		'Four of the five meetings were held in, or on a visit to, Cambodia (two), Singapore (one) and Indonesia (one).',
	);
	expect(venuesSentence({ ...real, meetings: [] })).toBe('');
});

test('the ruler shows the sides that name the place, not the narration', () => {
	expect(placeRuler(real, 'ream-naval-base').map(({ side }) => side)).toEqual([
		'none',
		'none',
		'first',
		'none',
		'first',
	]);
	expect(placeRuler(real, 'singapore').every(({ side }) => side === 'none')).toBe(true);
	expect(placeRecords(real, 'singapore').size).toBe(1);
});

test('places know what they lie in and what lies in them', () => {
	const office = real.places.get('office-of-the-prime-minister-of-cambodia');
	expect(office && placesAround(real.places, office).map(({ id }) => id)).toEqual(['phnom-penh', 'cambodia']);
	expect(placesWithin(real, 'phnom-penh').map(({ id }) => id)).toEqual([
		'office-of-the-prime-minister-of-cambodia',
	]);
});

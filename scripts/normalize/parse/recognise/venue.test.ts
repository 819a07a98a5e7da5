import { describe, expect, it, test } from 'vitest';
import { foldStretch } from '../fold.ts';
import { house } from '../leads/fixtures/page.ts';
import { readSentence } from './sentence.ts';
import { readVenue } from './venue.ts';

const read = (...lead: string[]) =>
	readVenue(
		lead.map((text) => readSentence(foldStretch(text, 0, text.length), house)),
		house,
	);

describe('a place stated for the meeting', () => {
	test.each([
		['Minister A met with Mr. B in Phnom Penh.', 'Phnom Penh'],
		['Minister A met with Mr. B in Vienna, Austria, for 20 minutes.', 'Vienna, Austria'],
		['Minister A met with Mr. B at the Guest House in Hakone.', 'the Guest House in Hakone'],
		['Minister A met with Mr. B at the Peace Palace.', 'the Peace Palace'],
		['Minister A met with Mr. B at the Ministry of Foreign Affairs.', 'the Ministry of Foreign Affairs'],
		['Minister A met with Mr. B at the Office of the Prime Minister.', 'the Office of the Prime Minister'],
		['Minister A met with Mr. B at a hotel in Bangkok.', 'a hotel in Bangkok'],
		['Minister A met with Mr. B in the city of Hakone.', 'the city of Hakone'],
		['Minister A met with Mr. B at a villa by the river.', 'a villa by the river'],
		['In New York, Minister A met with Mr. B.', 'New York'],
		// A building is more exact than a town.
		['In Tokyo, Minister A met with Mr. B at the Iikura Guest House.', 'the Iikura Guest House'],
		// What is stated stands before what is visited.
		['Minister A, who is visiting Cambodia, met with Mr. B in Siem Reap.', 'Siem Reap'],
	])('%s', (text, place) => {
		expect(read(text)).toEqual({ text: place, at: text.indexOf(place), basis: 'stated' });
	});
});

describe('the place of the visit', () => {
	test.each([
		['Minister A, who is visiting Cambodia, met with Mr. B.', 'Cambodia'],
		['Minister A, on a visit to the Kingdom of Thailand, met with Mr. B.', 'the Kingdom of Thailand'],
		['During his trip to Phnom Penh, Minister A met with Mr. B.', 'Phnom Penh'],
	])('%s', (text, place) => {
		expect(read(text)).toEqual({ text: place, at: text.indexOf(place), basis: 'visiting' });
	});
});

describe('no place', () => {
	test.each([
		'Minister A met with Mr. B in May.',
		'On July 5, Minister A met with Mr. B at the ASEAN Summit.',
		'Minister A met with Mr. B at the Japanese side’s request.',
		'Minister A spoke to Minister B in English.',
		'Minister A talked to Mr. B, Minister in charge of Trade.',
		'Minister A met with Mr. B over the situation in Myanmar.',
		'Minister A met with Mr. B in person at noon.',
		'Minister A met with Mr. B about the conference to be held in Vienna.',
		'',
	])('“%s”', (text) => {
		expect(read(text)).toBeNull();
	});
});

it('takes a later sentence only where it tells of the meeting', () => {
	const lead = 'Minister A met with Mr. B.';
	expect(read(lead, 'The meeting was held in Tokyo.')?.text).toBe('Tokyo');
	expect(read(lead, 'Peace in Tokyo matters.')).toBeNull();
});

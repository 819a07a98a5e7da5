import { describe, expect, it, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readSentence } from './sentence.ts';
import { venueAmong, venuesOf } from './venue.ts';

const read = (...lead: string[]) =>
	venueAmong(venuesOf(lead.map((text) => readSentence(foldStretch(text, 0, text.length), pageHouse))));

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
		['Minister A met with Mr. B aboard a boat on the Mekong River.', 'a boat on the Mekong River'],
		['Minister A dined with Mr. B on a ferry off Sihanoukville.', 'a ferry off Sihanoukville'],
		['Minister A met with Mr. B aboard the training ship Kashima.', 'the training ship Kashima'],
		['Minister A met with Mr. B at the Quai d’Orsay.', 'the Quai d’Orsay'],
		['Minister A met with Mr. B at the Europa building in Brussels.', 'the Europa building in Brussels'],
		['Minister A met with Mr. B at the VIP lounge of Haneda Airport.', 'the VIP lounge of Haneda Airport'],
		[
			'Minister A met with Mr. B at the Council for the Development of Cambodia in Phnom Penh.',
			'the Council for the Development of Cambodia in Phnom Penh',
		],
		['Minister A met with Mr. B at the National Assembly of Cambodia.', 'the National Assembly of Cambodia'],
		['Minister A met with Mr. B at United Nations Headquarters in May.', 'United Nations Headquarters'],
		['Minister A met with Mr. B in the New Guinea Highlands.', 'the New Guinea Highlands'],
		['Minister A met with Mr. B at 10 Downing Street, London, on May 3.', '10 Downing Street, London'],
		['Minister A met with Mr. B at a hotel in Rio de Janeiro, Brazil.', 'a hotel in Rio de Janeiro, Brazil'],
		['Minister A met with Mr. B in the latter’s office.', 'the latter’s office'],
		[
			'Minister A met with Mr. B at the residence of the vice-minister.',
			'the residence of the vice-minister',
		],
		[
			'Minister A met with Mr. B at the Permanent Mission of Japan to the United Nations in May.',
			'the Permanent Mission of Japan to the United Nations',
		],
		[
			'Minister A met with Mr. B at the Presidential Palace, Vientiane (from 9 a.m.).',
			'the Presidential Palace, Vientiane',
		],
		['Minister A invited Mr. B to the Iikura Guest House on May 3.', 'the Iikura Guest House'],
		['Minister A met with Mr. B at the Japanese Embassy in Paris.', 'the Japanese Embassy in Paris'],
		['Lima, Peru, was the venue of a meeting between Minister A and Mr. B.', 'Lima, Peru'],
		['In New York, Minister A met with Mr. B.', 'New York'],
		// A building is more exact than a town.
		['In Tokyo, Minister A met with Mr. B at the Iikura Guest House.', 'the Iikura Guest House'],
		// What is stated stands before what is visited.
		['Minister A, who is visiting Cambodia, met with Mr. B in Siem Reap.', 'Siem Reap'],
	])('%s', (text, place) => {
		expect(read(text)).toMatchObject({ text: place, at: text.indexOf(place), basis: 'stated' });
	});
});

describe('the place of the visit', () => {
	test.each([
		['Minister A, who is visiting Cambodia, met with Mr. B.', 'Cambodia'],
		['Minister A, on a visit to the Kingdom of Thailand, met with Mr. B.', 'the Kingdom of Thailand'],
		['Arriving in Nay Pyi Taw on May 3, Minister A met with Mr. B.', 'Nay Pyi Taw'],
		['During his trip to Phnom Penh, Minister A met with Mr. B.', 'Phnom Penh'],
	])('%s', (text, place) => {
		expect(read(text)).toMatchObject({ text: place, at: text.indexOf(place), basis: 'visiting' });
	});
});

describe('no place', () => {
	test.each([
		'Minister A met with Mr. B in May.',
		'Minister A met with Mr. B on Monday.',
		'Minister A met with Mr. B at the General Assembly of the United Nations.',
		'Minister A met with Mr. B at the Conference on Disarmament.',
		'Minister A met with Mr. B at the invitation of the latter.',
		'Minister A met with Mr. B in the framework of the Dialogue.',
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

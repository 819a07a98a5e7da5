import { describe, expect, it } from 'vitest';

import { pageHouse } from '../leads/fixtures/test-page.ts';
import { peopleIn } from './person-mention.ts';
import { peopleRowOf } from './row.ts';

const names = (text: string): string[] =>
	peopleIn(peopleRowOf(text, pageHouse)).map(({ name }) => text.slice(name.start, name.end));

describe('persons in a text', () => {
	it.each([
		['Mr. A. B. Smith, Minister of Trade, and Ms. C. Dumont', ['A. B. Smith', 'C. Dumont']],
		['Prime Minister Abe and Prime Minister Hun Sen of Cambodia', ['Abe', 'Hun Sen']],
		['Minister of Economy, Trade and Industry', []],
		['H.E. Prime Minister Hun Sen', ['Hun Sen']],
		["Minister Kono's proposal", ['Kono']],
		['the Right Honourable the Lord Ashdown, Secretary of State', ['Lord Ashdown']],
		['With Mr. Olivier Becht, Minister Delegate, Mr. A. Mori met', ['Olivier Becht', 'A. Mori']],
		['Special Advisor to the Prime Minister Akihisa Nagashima', ['Akihisa Nagashima']],
		['Sheikh Tamim bin Hamad Al Thani, Amir of the State of Qatar', ['Sheikh Tamim bin Hamad Al Thani']],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it.each([
		'the Prime Minister and the Secretary General',
		'the Ministry of Foreign Affairs in Tokyo',
		'the United Nations General Assembly',
		'General Department of Policy',
		'In Paris, France, the two ministers met.',
		'the Office of the Prime Minister of Cambodia',
		'Deputy Prime Minister and Minister of Foreign Affairs',
		'Foreign Ministers’ Meetings in Phnom Penh',
		'Crown Prince and Senior Minister',
		'the Senior Officials Meeting',
	])('“%s” introduces nobody', (text) => {
		expect(names(text)).toEqual([]);
	});
});

describe('a country in the possessive before an office', () => {
	it.each([
		["Cambodia's Foreign Minister Prak Sokhonn met him.", 'KH', 'Foreign Minister'],
		[
			'Japan’s Vice-Minister for Foreign Affairs, Mr. A. Mori, spoke.',
			'JP',
			'Vice-Minister for Foreign Affairs',
		],
		["New Zealand's Prime Minister Christopher Luxon came.", 'NZ', 'Prime Minister'],
	])('%s', (text, code, office) => {
		const [person] = peopleIn(peopleRowOf(text, pageHouse));
		expect(person?.party?.code).toBe(code);
		expect(text.slice(person?.role?.start, person?.role?.end)).toBe(office);
	});
	it.each(["Cambodia's economy grew.", "Kono's House"])('%s introduces nobody', (text) => {
		expect(names(text)).toEqual([]);
	});
});

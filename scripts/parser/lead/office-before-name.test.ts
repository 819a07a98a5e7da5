import { describe, expect, test } from 'vitest';
import { house } from '../leads/fixtures/page.ts';
import { frontParty, nameFollowsOffice, officeBeforeName } from './office-before-name.ts';
import { tokenize } from './tokens.ts';

/** The office with which a text opens, as printed, where a name follows. */
function opening(text: string): string | null {
	const tokens = tokenize(text);
	const name = officeBeforeName(tokens, 0, house);
	return name === null ? null : text.slice(0, tokens[name - 1]?.end);
}

describe('an office before a name', () => {
	test.each([
		['Prime Minister Hun Sen', 'Prime Minister'],
		['Cambodian Foreign Minister Prak Sokhonn', 'Cambodian Foreign Minister'],
		['U.S. Secretary of State Antony Blinken', 'U.S. Secretary of State'],
		['Minister for Foreign Affairs Taro Kono', 'Minister for Foreign Affairs'],
		['Minister of Economy and Finance Aun Pornmoniroth', 'Minister of Economy and Finance'],
		['Prime Minister of Cambodia Hun Manet', 'Prime Minister of Cambodia'],
		['Special Advisor to the Prime Minister Akihisa Nagashima', 'Special Advisor to the Prime Minister'],
		[
			'Permanent Representative to the United Nations Ichiro Mori',
			'Permanent Representative to the United Nations',
		],
		['Deputy Prime Minister and Minister Tea Banh', 'Deputy Prime Minister and Minister'],
		['Governor of Siem Reap Tea Seiha', 'Governor of Siem Reap'],
		['Governor of Siem Reap TEA Seiha', 'Governor of Siem Reap'],
		['Mayor of Osaka Ichiro Mori', 'Mayor of Osaka'],
		['Mayor of Osaka Ichiro MORI', 'Mayor of Osaka'],
		['Parliamentary Vice-Minister Norikazu Suzuki', 'Parliamentary Vice-Minister'],
	])('%s', (text, expected) => {
		expect(opening(text)).toBe(expected);
		expect(nameFollowsOffice(tokenize(text), 0, house)).toBe(true);
	});

	test.each([
		'Prime Minister of Cambodia',
		'Parliamentary Friendship',
		'Prime Minister to the ASEAN-related Summit Meetings',
		'Minister of Economy, Trade and Industry',
		'Minister of National Assembly-Senate Relations and Inspection of the Kingdom of Cambodia',
		'Prime Minister and the Secretary General',
		'Foreign Ministry Taro Kono',
		'Foreign Affairs Committee',
		'minister Hun Sen',
		'Hun Sen',
		'the Prime Minister Hun Sen',
		'Cambodian people',
		'',
	])('“%s” opens with none', (text) => {
		expect(opening(text)).toBeNull();
		expect(nameFollowsOffice(tokenize(text), 0, house)).toBe(false);
	});

	test('a form of address is followed by a name too', () => {
		expect(nameFollowsOffice(tokenize('Mr. Hun Sen'), 0, house)).toBe(true);
	});
});

describe('a party in front of an office', () => {
	test.each([
		['Cambodian Foreign Minister', 1],
		['U.S. Secretary of State', 1],
		['New Zealand Prime Minister', 2],
		['ASEAN Secretary-General', 1],
	])('%s', (text, end) => {
		expect(frontParty(tokenize(text), 0, house)).toBe(end);
	});

	test.each(['Foreign Minister', 'Cambodian people', 'Tokyo Governor', 'Cambodia and Prime Minister', ''])(
		'none in “%s”',
		(text) => {
			expect(frontParty(tokenize(text), 0, house)).toBeNull();
		},
	);
});

import { describe, expect, test } from 'vitest';
import { house } from '../leads/fixtures/page.ts';
import { isAddress } from './honorific.ts';
import { officePhrase } from './office-phrase.ts';
import { tokenize } from './tokens.ts';

/** The piece of an office with which a text opens, as printed. */
function opening(text: string): string {
	const tokens = tokenize(text);
	const end = officePhrase(tokens, 0, house, (at) => isAddress(tokens, at));
	return text.slice(0, tokens[end - 1]?.end ?? 0);
}

describe('one piece of an office', () => {
	test.each([
		['Prime Minister of Cambodia, met', 'Prime Minister of Cambodia'],
		['Minister of Economy, Trade and Industry', 'Minister of Economy'],
		[
			'Deputy Prime Minister and Minister of Foreign Affairs, held',
			'Deputy Prime Minister and Minister of Foreign Affairs',
		],
		[
			'High Representative of the European Union for the Common Foreign and Security Policy, at the Residence',
			'High Representative of the European Union for the Common Foreign and Security Policy',
		],
		[
			'High Representative of the European Union for Foreign Affairs and Security Policy met',
			'High Representative of the European Union for Foreign Affairs and Security Policy',
		],
		['Special Envoy of ASEAN on Myanmar met', 'Special Envoy of ASEAN on Myanmar'],
		['Minister of State of Japan in charge of Trade met', 'Minister of State of Japan in charge of Trade'],
		['Prime Minister of Cambodia for the first time', 'Prime Minister of Cambodia'],
		['Prime Minister of Cambodia for the Summit', 'Prime Minister of Cambodia'],
		['Prime Minister of Cambodia on Monday', 'Prime Minister of Cambodia'],
		['Prime Minister of Cambodia in Tokyo', 'Prime Minister of Cambodia'],
		['Minister in charge of Trade held talks', 'Minister in charge of Trade'],
		['Minister without portfolio met', 'Minister without portfolio'],
		['Deputy Prime Minister - Minister of Defence, met', 'Deputy Prime Minister - Minister of Defence'],
		['Ambassador of Japan to Cambodia attended', 'Ambassador of Japan to Cambodia'],
		['Special Envoy of the ASEAN Chair on Myanmar, met', 'Special Envoy of the ASEAN Chair on Myanmar'],
		['Minister of State at the Home Office met', 'Minister of State at the Home Office'],
		['Union Minister at the President’s Office, met', 'Union Minister at the President’s Office'],
		[
			'Minister of State at the Federal Foreign Office met',
			'Minister of State at the Federal Foreign Office',
		],
		[
			'Minister of State for the Indo-Pacific at the Foreign, Commonwealth and Development Office, met',
			'Minister of State for the Indo-Pacific at the Foreign, Commonwealth and Development Office',
		],
		['Minister of Foreign Affairs & Trade met', 'Minister of Foreign Affairs & Trade'],
		['Foreign & Commonwealth Secretary, met', 'Foreign & Commonwealth Secretary'],
		['Director of the China and Mongolia Division met', 'Director of the China and Mongolia Division'],
		[
			'Special Envoy for National Reconciliation in Myanmar, met',
			'Special Envoy for National Reconciliation in Myanmar',
		],
		[
			'Secretary General of the North Atlantic Treaty Organization (NATO), met',
			'Secretary General of the North Atlantic Treaty Organization (NATO)',
		],
	])('%s', (text, expected) => {
		expect(opening(text)).toBe(expected);
	});

	test.each([
		['at the place of the meeting', 'Prime Minister at the Prime Minister’s Office', 'Prime Minister'],
		[
			'at the house of a ministry',
			'Minister for Foreign Affairs at the Ministry of Trade',
			'Minister for Foreign Affairs',
		],
		['at a day', 'Prime Minister on July 5', 'Prime Minister'],
		['at the next person', 'Prime Minister and Mr. Hun Sen', 'Prime Minister'],
		['at an address without a comma', 'Foreign Minister H.E. Prak Sokhonn', 'Foreign Minister'],
		[
			'at the country where nothing of an office follows',
			'Prime Minister of Cambodia and Thailand',
			'Prime Minister of Cambodia',
		],
		['at a long bracket', 'Minister of Trade (who had come the day before)', 'Minister of Trade'],
		['at a place', 'Prime Minister in Tokyo', 'Prime Minister'],
	])('ends %s', (_, text, expected) => {
		expect(opening(text)).toBe(expected);
	});

	test.each(['met with him', '(NATO) Chief', ', Minister', 'and Minister', ''])('none opens “%s”', (text) => {
		expect(opening(text)).toBe('');
	});
});

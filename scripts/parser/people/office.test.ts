import { expect, test } from 'vitest';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { serviceOf } from './office.ts';
import { peopleRowOf } from './row.ts';

const read = (office: string): [string, string | undefined] => {
	const row = peopleRowOf(office, pageHouse);
	const { roleEnd, party } = serviceOf(row, 0, row.tokens.length);
	return [office.slice(0, row.tokens[roleEnd - 1]?.end), party?.code];
};

test.each([
	['Prime Minister of Cambodia', 'Prime Minister', 'KH'],
	['Minister of Foreign Affairs, Kingdom of Cambodia', 'Minister of Foreign Affairs', 'KH'],
	['Minister for Foreign Affairs of the Kingdom of Thailand', 'Minister for Foreign Affairs', 'TH'],
	['U.S. Secretary of State', 'U.S. Secretary of State', 'US'],
	['Cambodian Foreign Minister', 'Cambodian Foreign Minister', 'KH'],
	['Secretary-General of ASEAN', 'Secretary-General', 'ASEAN'],
	['Ambassador of Japan to the Republic of Korea', 'Ambassador of Japan to the Republic of Korea', 'JP'],
	['President of the European Commission', 'President of the European Commission', 'EU'],
	[
		'Director of the Japan Division of the Ministry of Trade of Peru',
		'Director of the Japan Division of the Ministry of Trade',
		'PE',
	],
	[
		'Secretary General of the Council for the Development of Cambodia',
		'Secretary General of the Council for the Development of Cambodia',
		'KH',
	],
	['Minister for the Environment of Cambodia', 'Minister for the Environment', 'KH'],
	['Minister of Cambodia for Foreign Affairs', 'Minister of Cambodia for Foreign Affairs', 'KH'],
])('%s', (office, role, code) => {
	expect(read(office)).toEqual([role, code]);
});

test.each([
	'Minister of Economy, Trade and Industry',
	'Secretary General',
	'Ambassador to Cambodia',
	'Ambassador to the European Union',
	'Governor of Siem Reap',
	'Director-General of the European Affairs Bureau',
	'Director of the China and Mongolia Division',
	'Deputy Director-General for ASEAN Affairs',
])('%s serves no party it names', (office) => {
	expect(read(office)).toEqual([office, undefined]);
});

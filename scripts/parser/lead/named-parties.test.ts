import { describe, expect, test } from 'vitest';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { nameParties } from './named-parties.ts';

const codes = (line: string): string[] => nameParties(line, pageHouse).map(({ code }) => code);

describe('the parties a line names', () => {
	test.each<[string, string[]]>([
		['Japan-Cambodia Summit Meeting', ['JP', 'KH']],
		['Japan–U.S.–ROK Trilateral Meeting of Japan', ['JP', 'US', 'KR']],
		['Japan - Viet Nam Foreign Ministers’ Meeting', ['JP', 'VN']],
		['Japan-Timor-Leste Foreign Ministers’ Meeting', ['JP', 'TL']],
		['Visit of the Prime Minister of the Kingdom of Cambodia to Japan', ['KH', 'JP']],
		['Courtesy Call by the Cambodian Minister', ['KH']],
		['Meeting with Papua New Guinea and New Zealand', ['PG', 'NZ']],
		['ASEAN-Japan Ministerial Meeting', ['ASEAN', 'JP']],
	])('%s', (line, expected) => {
		expect(codes(line)).toEqual(expected);
	});

	test.each([
		'Foreign Ministers’ Telephone Talk',
		'Vice-Minister of Trade',
		'a turkey dinner and fine china',
		'let us meet in May',
		'the Sea of Japanology',
		'',
	])('“%s” names none', (line) => {
		expect(codes(line)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { house } from '../leads/fixtures/page.ts';
import { isAddress } from './honorific.ts';
import { officeAfterName } from './office.ts';
import { tokenize } from './tokens.ts';

/** Office with its party, office alone and party of the words behind a name and a comma. */
function read(text: string, named = true): [string, string, string | undefined] | null {
	const tokens = tokenize(text);
	const office = officeAfterName(tokens, 0, house, { named, startsPerson: (at) => isAddress(tokens, at) });
	const upTo = (end: number): string => text.slice(0, tokens[end - 1]?.end);
	return office && [upTo(office.end), upTo(office.roleEnd), office.party?.code];
}

describe('an office behind a name', () => {
	test.each([
		['Prime Minister of Cambodia, met', 'Prime Minister of Cambodia', 'Prime Minister', 'KH'],
		[
			'Minister of Economy, Trade and Industry, held',
			'Minister of Economy, Trade and Industry',
			'Minister of Economy, Trade and Industry',
			undefined,
		],
		[
			'Minister of Foreign Affairs, Kingdom of Cambodia, and',
			'Minister of Foreign Affairs, Kingdom of Cambodia',
			'Minister of Foreign Affairs',
			'KH',
		],
		['Minister of Trade, and Ms. B. Sok', 'Minister of Trade', 'Minister of Trade', undefined],
		[
			'Director-General, Southeast Asian Affairs Department, Ministry of Foreign Affairs, attended',
			'Director-General, Southeast Asian Affairs Department, Ministry of Foreign Affairs',
			'Director-General, Southeast Asian Affairs Department, Ministry of Foreign Affairs',
			undefined,
		],
		[
			'the President of the Republic of Indonesia,',
			'the President of the Republic of Indonesia',
			'the President',
			'ID',
		],
		['Co-Chairman of the Party, met', 'Co-Chairman of the Party', 'Co-Chairman of the Party', undefined],
		['Prime Minister, Tokyo', 'Prime Minister', 'Prime Minister', undefined],
	])('%s', (text, office, role, code) => {
		expect(read(text)).toEqual([office, role, code]);
	});

	test.each(['Tokyo', 'held a meeting', 'Kingdom of Cambodia', 'who was visiting Japan', '(Photo)', ''])(
		'none stands in “%s”',
		(text) => {
			expect(read(text)).toBeNull();
		},
	);

	test('without a head word only behind a person known as one', () => {
		expect(read('Kapok Foundation, met', true)?.[0]).toBe('Kapok Foundation');
		expect(read('Kapok Foundation, met', false)).toBeNull();
	});
});

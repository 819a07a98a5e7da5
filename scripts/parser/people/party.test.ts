import { describe, expect, it } from 'vitest';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { tokenise } from '../words/tokens.ts';
import { partiesIn, partyAt } from './party.ts';

const at = (text: string): [string, number] | null => {
	const found = partyAt(tokenise(text), 0, pageHouse);
	return found && [found.party.name, found.to];
};

describe('a party at a place', () => {
	it.each<[string, [string, number]]>([
		['the Lao People’s Democratic Republic and', ['Laos', 5]],
		['Republic of the Union of Myanmar;', ['Myanmar', 6]],
		['Papua New Guinea', ['Papua New Guinea', 3]],
		['the North Atlantic Treaty Organization (NATO), at', ['NATO', 8]],
		['United States of America', ['United States', 4]],
	])('%s', (text, expected) => {
		expect(at(text)).toEqual(expected);
	});

	it.each(['Republic of', 'the Prime Minister', 'Kingdom', 'us all', '(EU)'])('is none in “%s”', (text) => {
		expect(at(text)).toBeNull();
	});
});

it('names the parties of a compound once each', () => {
	expect(partiesIn('Japan-U.S.-ROK Trilateral Meeting of Japan', pageHouse).map(({ code }) => code)).toEqual([
		'JP',
		'US',
		'KR',
	]);
});

it('keeps the hyphen of a name in a compound', () => {
	expect(
		partiesIn('Japan-Timor-Leste Foreign Ministers’ Meeting', pageHouse).map(({ code }) => code),
	).toEqual(['JP', 'TL']);
});

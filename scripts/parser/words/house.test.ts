import { describe, expect, it } from 'vitest';
import { houseVocabulary } from './house.ts';

const japan = houseVocabulary({
	sides: [
		{ code: 'JP', name: 'Japan' },
		{ code: 'KH', name: 'Cambodia' },
	],
	house: { code: 'JP', timeZone: 'Asia/Tokyo', timeLabels: ['JST', 'Japan time'] },
});

describe('house vocabulary', () => {
	it('takes the house, its adjective and its clock from the series', () => {
		expect(japan.house).toEqual({ code: 'JP', name: 'Japan' });
		expect(japan.adjective).toBe('Japanese');
		expect(japan.timeLabels).toEqual(['JST', 'Japan time']);
	});

	it('says which code is unknown', () => {
		const sides = [
			{ code: 'JP', name: 'Japan' },
			{ code: 'KH', name: 'Cambodia' },
		] as [{ code: string; name: string }, { code: string; name: string }];
		const house = { code: 'QQ', timeZone: 'Asia/Tokyo', timeLabels: ['QQT'] };
		expect(() => houseVocabulary({ sides, house })).toThrow('“QQ”, which is no known country');
	});

	it.each([
		['Japan', 'Japan'],
		['the Kingdom of Cambodia', 'Cambodia'],
		['Kingdom of Cambodia', 'Cambodia'],
		['the Lao People’s Democratic Republic', 'Laos'],
		['Lao PDR', 'Laos'],
		['the Republic of the Union of Myanmar', 'Myanmar'],
		['the Socialist Republic of Viet Nam', 'Viet Nam'],
		['Vietnam', 'Viet Nam'],
		['the United States of America', 'United States'],
		['U.S.', 'United States'],
		['the United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
		['UK', 'United Kingdom'],
		['the Republic of Korea', 'Republic of Korea'],
		['ROK', 'Republic of Korea'],
		['the Federal Republic of Germany', 'Germany'],
		['the French Republic', 'France'],
		['the Commonwealth of Australia', 'Australia'],
		['Brunei Darussalam', 'Brunei Darussalam'],
		['the Independent State of Papua New Guinea', 'Papua New Guinea'],
		['the Democratic Republic of Timor-Leste', 'Timor-Leste'],
		['the Republic of Ghana', 'Ghana'],
		['the Federative Republic of Brazil', 'Brazil'],
		["the People's Republic of China", 'China'],
		['the Association of Southeast Asian Nations (ASEAN)', 'ASEAN'],
		['the North Atlantic Treaty Organization (NATO)', 'NATO'],
		['EU', 'European Union'],
	])('knows %s as %s', (printed, name) => {
		expect(japan.partyByName(printed)?.name).toBe(name);
	});

	it.each(['Bangkok', 'us', 'the Prime Minister', 'European Commission', '', '(ASEAN)'])(
		'knows no party named %j',
		(printed) => {
			expect(japan.partyByName(printed)).toBeNull();
		},
	);

	it.each([
		['Cambodian', 'Cambodia'],
		['Philippine', 'Philippines'],
		['Lao', 'Laos'],
		['U.S.', 'United States'],
		['Thai', 'Thailand'],
		['EU', 'European Union'],
		['British', 'United Kingdom'],
		['French', 'France'],
		['American', 'United States'],
	])('reads the adjective %s as %s', (adjective, name) => {
		expect(japan.demonyms.get(adjective)?.name).toBe(name);
	});
});

import { expect, it } from 'vitest';
import { headOfGovernment, isForeignMinister } from './offices.ts';

it.each([
	'Minister for Foreign Affairs',
	'Minister of Foreign Affairs and International Cooperation',
	'Federal Minister for Foreign Affairs',
	'Minister for Europe and Foreign Affairs',
	'Minister of Foreign Affairs, European Union and Cooperation',
	'Union Minister for Foreign Affairs',
	'Secretary of State',
	'U.S. Secretary of State',
	'Secretary of State for Foreign, Commonwealth and Development Affairs',
	'Secretary for Foreign Affairs',
	'Foreign Secretary',
	'Minister of External Affairs',
	'External Affairs Minister',
	'Minister of Foreign Relations',
	'High Representative of the European Union for the Common Foreign and Security Policy',
	'High Representative of the European Union for Foreign Affairs and Security Policy, Vice-President of the European Commission',
])('%s counts as foreign minister', (office) => {
	expect(isForeignMinister(office)).toBe(true);
});

it.each([
	'State Minister for Foreign Affairs',
	'Minister of State for Foreign Affairs',
	'Deputy Minister of Foreign Affairs',
	'Vice-Minister for Foreign Affairs',
	'Parliamentary Vice-Minister for Foreign Affairs',
	'Secretary of State for Defence',
	'Minister for International Cooperation',
	'Director of the Foreign Affairs Bureau',
	'Prime Minister',
])('%s does not', (office) => {
	expect(isForeignMinister(office)).toBe(false);
});

it('tells heads of government from their deputies and advisers', () => {
	const heads = ['Prime Minister', 'President', 'Federal Chancellor', 'State Counsellor', 'Premier'];
	const others = [
		'Deputy Prime Minister',
		'Vice President',
		'Advisor to the Prime Minister',
		'President of the Kapok Foundation',
	];
	expect(heads.filter((office) => headOfGovernment.test(office))).toEqual(heads);
	expect(others.filter((office) => headOfGovernment.test(office))).toEqual([]);
});

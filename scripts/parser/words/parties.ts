import countries from 'world-countries/countries.json' with { type: 'json' };
import type { Party } from '../../../src/schemas/primitives.ts';
import data from './parties.json' with { type: 'json' };

/**
 * Countries and organisations by the words with which records name them: short and official names and demonyms of
 * the `world-countries` package, formal names made from them, and from `parties.json` the forms that package lacks.
 */
export interface PartyNames {
	/** Every printed name, by `nameKey`; institutions of an organisation are not among them. */
	readonly byName: ReadonlyMap<string, Party>;
	/** Bodies that belong to a party but are not its name (“European Commission”), by `nameKey`. */
	readonly institutions: ReadonlyMap<string, Party>;
	/** Adjectives as printed (“Cambodian”, “U.S.”). */
	readonly demonyms: ReadonlyMap<string, Party>;
	/** Groups of countries that meet but are no party (“Mekong”, “CLMV”). */
	readonly groups: ReadonlySet<string>;
	/** The most words any printed name has, “the” and a bracketed abbreviation apart. */
	readonly longestName: number;
}

/** Names are compared without “the” before them, with straight apostrophes and single spaces. */
export function nameKey(printed: string): string {
	const straight = /[’ʼ]/u.test(printed) ? printed.replace(/[’ʼ]/gu, "'") : printed;
	const folded = /\s/u.test(straight) ? straight.replace(/\s+/gu, ' ').trim() : straight;
	return folded.replace(/^[Tt]he /u, '').replaceAll(' The ', ' the ');
}

/** The generic vocabulary with names added for some codes, such as the sides of a series. */
export function partyNames(extra: readonly Party[] = []): PartyNames {
	const byName = new Map<string, Party>();
	const institutions = new Map<string, Party>();
	const demonyms = new Map<string, Party>();
	const byCode = new Map<string, Party>(extra.map((party) => [party.code, party]));

	/** The first party to claim a word keeps it: the sides of the series, then countries, then organisations. */
	const claim = (map: Map<string, Party>, word: string, party: Party): void => {
		if (word !== '' && !map.has(word)) map.set(word, party);
	};
	for (const party of extra) claim(byName, nameKey(party.name), party);

	const printed: Record<string, string[]> = data.printed;
	const adjectives: Record<string, string[]> = data.adjectives;
	const shortNames: Record<string, string> = data.shortNames;
	const formal: [string, Party][] = [];
	for (const { cca2: code, name, demonyms: people, independent } of countries) {
		const party = byCode.get(code) ?? { code, name: shortNames[code] ?? name.common };
		const names = [party.name, name.common, name.official, ...(printed[code] ?? [])];
		for (const word of names) claim(byName, nameKey(word), party);
		for (const word of adjectives[code] ?? []) claim(demonyms, word, party);
		// A territory shares its demonym with the country it belongs to (“French”, “American”).
		if (independent) claim(demonyms, people.eng.m, party);
		if (independent) formal.push(...formalNames(name.common).map((word): [string, Party] => [word, party]));
	}
	// Made names come last: “Republic of China” and the like are printed names of others.
	for (const [word, party] of formal) claim(byName, nameKey(word), party);
	for (const organisation of data.organisations) {
		const { code, name } = organisation;
		const party = byCode.get(code) ?? { code, name };
		for (const word of [name, code, ...organisation.printed]) {
			claim(byName, nameKey(word), party);
			claim(demonyms, word, party);
		}
		for (const word of organisation.adjectives ?? []) claim(demonyms, word, party);
		for (const word of organisation.institutions ?? []) claim(institutions, nameKey(word), party);
	}
	const longestName = Math.max(...[...byName.keys()].map((name) => name.split(' ').length));
	return { byName, institutions, demonyms, groups: new Set(data.groups), longestName };
}

/** Forms of state, as formal names put them before the short one: “the Union of the Comoros”. */
const states = [
	...[
		'',
		'Democratic ',
		"People's ",
		'Federal ',
		'Federative ',
		'Islamic ',
		'Arab ',
		'Socialist ',
		'United ',
	],
	...['Co-operative ', 'Cooperative ', 'Federal Democratic ', 'Democratic Socialist ', 'Plurinational '],
]
	.map((manner) => `${manner}Republic`)
	.concat([
		'Kingdom',
		'Union',
		'Commonwealth',
		'Principality',
		'Sultanate',
		'Federation',
		'Independent State',
	]);

/** The formal names a country can bear, whichever form of state it has now. */
function formalNames(name: string): string[] {
	if (/\b(?:Republic|Kingdom|States|Korea)\b/u.test(name)) return [];
	return [
		...states.flatMap((state) => [`${state} of ${name}`, `${state} of the ${name}`]),
		`Republic of ${name} Islands`,
		`Republic of the ${name} Islands`,
		`${name} Islands`,
	];
}

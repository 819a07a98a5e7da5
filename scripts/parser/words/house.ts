import type { Party } from '../../../src/schemas/primitives.ts';
import type { Series } from '../../../src/schemas/series.ts';
import { nameKey, type PartyNames, partyNames } from './parties.ts';

/** What the parser knows of the house that publishes the records, and the names of all parties. */
export interface HouseVocabulary {
	/** The country whose ministry writes: `{ code: 'JP', name: 'Japan' }`. */
	readonly house: Party;
	/** Its adjective as printed (“Japanese”). */
	readonly adjective: string;
	/** IANA zone of its own clock. */
	readonly timeZone: string;
	/** Words with which it labels that clock (“JST”, “Japan time”). */
	readonly timeLabels: readonly string[];
	/** Every name, institution and adjective the parser knows. */
	readonly names: PartyNames;
	/** Adjective as printed (“Cambodian”, “U.S.”, “EU”) → party. */
	readonly demonyms: ReadonlyMap<string, Party>;
	/**
	 * The party of a printed name: “Japan”, “the Kingdom of Cambodia”, “U.S.”, “Lao PDR”, “EU”,
	 * “the Association of Southeast Asian Nations (ASEAN)”. Null for anything else.
	 */
	partyByName(printed: string): Party | null;
}

/** Builds the vocabulary from `content/series.yaml`. */
export function houseVocabulary(series: Pick<Series, 'sides' | 'house'>): HouseVocabulary {
	const names = partyNames(series.sides);
	const { code } = series.house;
	const house = [...series.sides, ...names.byName.values()].find((party) => party.code === code);
	if (!house) {
		throw new Error(
			`The house of series.yaml has the code “${code}”, which is no known country or organisation. Name it among the sides.`,
		);
	}
	const adjective = [...names.demonyms].find(([, party]) => party.code === code)?.[0] ?? house.name;
	return {
		house,
		adjective,
		timeZone: series.house.timeZone,
		timeLabels: series.house.timeLabels,
		names,
		demonyms: names.demonyms,
		partyByName: (printed) => {
			const key = nameKey(printed);
			const found = names.byName.get(key);
			if (found) return found;
			const open = key.endsWith(')') ? key.lastIndexOf('(') : -1;
			return open > 0 ? (names.byName.get(key.slice(0, open).trim()) ?? null) : null;
		},
	};
}

import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { tokenise } from '../words/tokens.ts';
import { partyAt } from './party.ts';

/** A line is looked at so far. */
const reach = 2000;

const compound = /[\p{L}.]+(?:\s?[-–—]\s?\p{Lu}[\p{L}.]*)+/gu;

/** The parties a line names, each once, also in compounds (“Japan-U.S.-ROK”, “Japan-Timor-Leste”). */
export function nameParties(line: string, house: HouseVocabulary): Party[] {
	const found = new Map<string, Party>();
	const words = line.slice(0, reach).replace(compound, (whole) => parted(whole, house));
	const tokens = tokenise(words);
	for (let at = 0; at < tokens.length; ) {
		const named = partyAt(tokens, at, house);
		const party = named?.party ?? house.demonyms.get(tokens[at]?.text ?? '');
		if (party) found.set(party.code, party);
		at = named?.end ?? at + 1;
	}
	return [...found.values()];
}

/** The members of a compound, parted by commas; a hyphen within a name stays. */
function parted(whole: string, house: HouseVocabulary): string {
	const parts: string[] = [];
	for (const part of whole.split(/\s?[-–—]\s?/u)) {
		const joined = `${parts.at(-1)}-${part}`;
		if (house.partyByName(joined)) parts[parts.length - 1] = joined;
		else parts.push(part);
	}
	return parts.join(' , ');
}

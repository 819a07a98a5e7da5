import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../vocabulary/house.ts';
import { partyAt } from './party.ts';
import { type Token, tokenize } from './tokens.ts';

/** A line is looked at so far. */
const reach = 2000;

/** The parties a line names, each once, also in compounds (“Japan-U.S.-ROK”). */
export function nameParties(line: string, house: HouseVocabulary): Party[] {
	const found = new Map<string, Party>();
	const words = line
		.slice(0, reach)
		.split(/\s[-–—]\s/u)
		.join(' , ')
		.replace(/(?<=[\p{L}.])[-–—](?=\p{Lu})/gu, ' , ');
	const tokens: Token[] = tokenize(words);
	for (let at = 0; at < tokens.length; ) {
		const named = partyAt(tokens, at, house);
		const party = named?.party ?? house.demonyms.get(tokens[at]?.text ?? '');
		if (party) found.set(party.code, party);
		at = named?.end ?? at + 1;
	}
	return [...found.values()];
}

import { byWord } from '../words/by-word.ts';
import type { Cast } from './cast.ts';
import { groupAt } from './group-phrase.ts';
import { personAt } from './person-phrase.ts';
import type { ReferencePhrase } from './reference.ts';
import { type Signs, signsFrom } from './signs.ts';

/** Signs with which a phrase begins, and of those the ones with which a relation or a person does. */
const opens = 'tebqongGkvVWzRMHOPTLCIAZpy';
const opensRelation = 'tV';
const opensPerson = 'tVCIAZHOPTLGMp';

/** Who is named at `at`, by the longest reading; null where nobody is. */
export function phraseAt(row: Signs, at: number, cast: Cast): ReferencePhrase | null {
	const sign = row.signs[at] ?? '';
	if (!opens.includes(sign)) return null;
	if (sign === 'y') return pronounAt(row, at);
	const signs = signsFrom(row, at);
	let longest: ReferencePhrase | null = null;
	for (const reading of [
		opensRelation.includes(sign) ? relationAt(row, at, signs, cast) : null,
		groupAt(row, at, signs, cast),
		opensPerson.includes(sign) ? personAt(row, at, signs, cast) : null,
		strangeParty(row, at),
	])
		if (reading && reading.to > (longest?.to ?? at)) longest = reading;
	return longest ?? pronounAt(row, at);
}

/** “The other side”, “his Cambodian counterpart”. */
function relationAt(
	{ tokens, parties }: Signs,
	at: number,
	signs: string,
	cast: Cast,
): ReferencePhrase | null {
	const other = /^to(?:n?[gGk])/.exec(signs)?.[0];
	const one = tokens[at + (other?.length ?? 0) - 1]?.key.endsWith('s') === false;
	if (other && (one || other.includes('n'))) return { reference: { to: 'rest' }, to: at + other.length };
	const match = /^(?:[tV](?<party>[CIA]c*)|t|V[^,CIAMHOP]{0,3}?)v/.exec(signs);
	if (!match) return null;
	const to = at + match[0].length;
	const party = match.groups?.party && parties.get(at + 1)?.party.code;
	if (!party) return { reference: { to: 'rest' }, to };
	return cast.parties.includes(party) ? { reference: { to: 'parties', codes: [party] }, to } : null;
}

/** A party that does not meet is nobody, and no part of its name is somebody else: “North Korea”. */
function strangeParty({ parties }: Signs, at: number): ReferencePhrase | null {
	const party = parties.get(at);
	return party ? { reference: null, to: party.to } : null;
}

const pronouns = byWord<'he' | 'she' | 'they' | 'it'>([
	['he', 'he his him'],
	['she', 'she her'],
	['they', 'they their them'],
	['it', 'it its'],
]);

function pronounAt({ tokens, signs }: Signs, at: number): ReferencePhrase | null {
	const key = tokens[at]?.key ?? '';
	const to = pronouns.get(key);
	if (!to || (/^(?:them|him)$/.test(key) && !/^(?:by|between|among)$/.test(tokens[at - 1]?.key ?? '')))
		return null;
	// “Thanked her for”: the object, and no owner.
	if (key === 'her' && /^[frlutiaws.,;:?]?$/.test(signs[at + 1] ?? '')) return null;
	return { reference: { to }, to: at + 1 };
}

/** Whether a phrase owns what follows: “Minister X's”, “his”. */
export const owns = ({ tokens, signs }: Signs, to: number): boolean =>
	signs[to - 1] === 'V' || tokens[to - 1]?.possessive === true;

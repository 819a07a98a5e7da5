import type { Actor, Cast } from './cast.ts';
import { groupAt } from './group-phrase.ts';
import { personAt } from './person-phrase.ts';
import { signsFrom, type Signs } from './signs.ts';

/** Whom a phrase means. Relations are resolved by memory. */
export type Reference =
	/** `unsure`: several bear the name or title. */
	| { readonly to: 'actor'; readonly actor: Actor; readonly unsure?: boolean }
	| { readonly to: 'parties'; readonly codes: readonly string[] }
	/** A title that several of the cast hold: “the Prime Minister”. */
	| { readonly to: 'title'; readonly actors: readonly Actor[] }
	/** So many of those who meet: “the two ministers”. */
	| { readonly to: 'some'; readonly count: number }
	/** “The other side”, “his counterpart”. */
	| { readonly to: 'rest' }
	| { readonly to: 'former' | 'latter' | 'he' | 'she' | 'they' | 'it' };

/** A phrase that names who may speak, or a person who is none of the cast. */
export interface ReferencePhrase {
	/** Null for a stranger. */
	readonly reference: Reference | null;
	/** Behind its last token. */
	readonly to: number;
	/** Words of the title of a person. */
	readonly titles?: readonly string[];
}

/** Who is named at `at`, by the longest reading; null where nobody is. */
export function phraseAt(row: Signs, at: number, cast: Cast): ReferencePhrase | null {
	if (!/[tebqongGkvVWzRMHOPTLCIAZy]/.test(row.signs[at] ?? '')) return null;
	const signs = signsFrom(row, at);
	const readings = [
		relationAt(row, at, signs, cast),
		groupAt(row, at, signs, cast),
		personAt(row, at, signs, cast),
		strangeParty(row, at),
	];
	let longest: ReferencePhrase | null = null;
	for (const reading of readings) if (reading && reading.to > (longest?.to ?? at)) longest = reading;
	return longest ?? pronounAt(row, at);
}

/** “The latter”, “the other side”, “his Cambodian counterpart”. */
function relationAt({ tokens, parties }: Signs, at: number, signs: string, cast: Cast): ReferencePhrase | null {
	if (/^tz(?![MNKOPGH])/.test(signs))
		return { reference: { to: tokens[at + 1]?.key as 'former' }, to: at + 2 };
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

const pronouns: Readonly<Record<string, 'he' | 'she' | 'they' | 'it'>> = {
	he: 'he',
	she: 'she',
	they: 'they',
	it: 'it',
	his: 'he',
	her: 'she',
	their: 'they',
	its: 'it',
	them: 'they',
	him: 'he',
};

function pronounAt({ tokens, signs }: Signs, at: number): ReferencePhrase | null {
	const key = tokens[at]?.key ?? '';
	const to = pronouns[key];
	if (!to || (/^(?:them|him)$/.test(key) && !/^(?:by|between|among)$/.test(tokens[at - 1]?.key ?? '')))
		return null;
	// “Thanked her for”: the object, and no owner.
	if (key === 'her' && /^[frlutiaws.,;:?]?$/.test(signs[at + 1] ?? '')) return null;
	return { reference: { to }, to: at + 1 };
}

/** Whether a phrase owns what follows: “Minister X's”, “his”. */
export const owns = ({ tokens, signs }: Signs, to: number): boolean =>
	signs[to - 1] === 'V' || tokens[to - 1]?.possessive === true;

import type { PartySpan } from '../people/party.ts';
import { type PeopleRow, peopleRowOf } from '../people/row.ts';
import { byWord } from '../words/by-word.ts';
import { groupHeads, headFillers, numerals, sideHeads } from '../words/function-words.ts';
import type { HouseVocabulary } from '../words/house.ts';
import type { Token } from '../words/tokens.ts';
import type { Actor } from './cast.ts';

/** No sentence is read further: who speaks is told sooner, and hostile input costs no more than this. */
const mostTokens = 800;

/**
 * A sentence as a row of tokens with one sign each: those of people's phrases, and
 *
 * | sign | token |
 * |---|---|
 * | `M` | word of the name of somebody in the cast |
 * | `g` `G` | head of a group (“sides”), with a capital also of an office (“Ministers”) |
 * | `k` `v` | other head of a side (“government”); “counterpart”, “colleagues” |
 * | `b` `q` `o` `n` `F` | “both”, “all”; “several”; “other”; number; word between a determiner and a head |
 * | `y` `V` `W` `R` | pronoun; possessive pronoun; “everyone”; a group to which all belong (“G7”) |
 */
export interface Signs {
	readonly people: PeopleRow;
	readonly tokens: readonly Token[];
	readonly signs: string;
	/** The parties by their first token, article apart. */
	readonly parties: ReadonlyMap<number, PartySpan>;
	/** Places of tokens in the possessive, and of words with a capital that name no party and are no form of address. */
	readonly owners: readonly number[];
	readonly capitals: readonly number[];
}

const own: ReadonlyMap<string, string> = byWord<string>([
	['y', 'he she they it him them'],
	['V', 'his her their its'],
	['W', 'everyone'],
	['b', 'both all each neither every'],
	['q', 'several most many'],
	['o', 'other'],
	['f', 'from'],
	['t', 'the these'],
	['v', 'counterpart counterparts colleague colleagues interlocutor interlocutors host hosts guest guests'],
	['n', numerals.keys()],
	['F', headFillers],
	['g', groupHeads],
	['k', sideHeads],
]);

const sharedGroup = /^(?:g-?\d{1,2}|quad)$/;

/** The words of a sentence with the signs that need no cast. */
export function signsOf(text: string, house: HouseVocabulary): Signs {
	const people = peopleRowOf(text, house, mostTokens);
	const { tokens, signs: given, parties } = people;
	const owners: number[] = [];
	const capitals: number[] = [];
	let signs = '';
	for (const [at, token] of tokens.entries()) {
		const sign = given[at] as string;
		const kept = token.mark !== null || 'CIAZcHh'.includes(sign);
		if (token.possessive) owners.push(at);
		if (token.capital && !kept) capitals.push(at);
		signs += kept ? sign : signAt(token, sign);
	}
	return { people, tokens, signs, parties, owners, capitals };
}

function signAt({ key, capital }: Token, given: string): string {
	const sign = own.get(key);
	if (!capital) return sign ?? given;
	// An initial may stand between the words of a name.
	if (!sign) return sharedGroup.test(key) ? 'R' : key.length === 1 && given !== 'T' ? 'p' : given;
	return sign === 'g' ? 'G' : 'kFv'.includes(sign) ? given : sign;
}

/** The signs with the names of the cast among them. */
export function withNames(row: Signs, names: ReadonlyMap<string, readonly Actor[]>): Signs {
	let { signs } = row;
	for (const at of row.capitals)
		if (names.has(row.tokens[at]?.key ?? '')) signs = `${signs.slice(0, at)}M${signs.slice(at + 1)}`;
	return { ...row, signs };
}

/** The signs from a place on, to the first owner from `owned` on. */
export function signsFrom({ signs, owners }: Signs, at: number, owned = at): string {
	const owner = owners.find((place) => place >= owned) ?? signs.length;
	return signs.slice(at, Math.min(owner + 1, at + 40));
}

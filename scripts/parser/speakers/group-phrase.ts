import {
	allHeads,
	groupHeads,
	guestHeads,
	headFillers,
	numerals,
	sideHeads,
} from '../words/function-words.ts';
import { runEnd, type Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import { partiesAt, partyFormAt } from './party-forms.ts';
import type { Reference, ReferencePhrase } from './reference.ts';

/** Words before a head that count or gather: “the two foreign”, “all of the participating”. */
const gatherers = new Set('the both all each of these neither every several most many'.split(' '));

/** Groups to which all who meet belong, by their own name: “the G7”, “Quad”. */
const sharedGroup = /^(?:g-?\d{1,2}|quad)$/;

interface Opening {
	/** Place of the head. */
	readonly head: number;
	readonly count: number;
	/** “Both”, “all”, “each”. */
	readonly all: boolean;
	/** Behind “the” or “these”. */
	readonly definite: boolean;
	readonly other: boolean;
	/** The name of a group to which all belong stands before the head. */
	readonly shared: boolean;
	/** A word in capitals that names a region stands before the head: “the Baltic Ambassadors”. */
	readonly region: boolean;
}

/** The group that stands at `at`: “both sides”, “the G7 leaders”, “participants”, “the Japanese side”. */
export function groupAt(tokens: readonly Token[], at: number, cast: Cast): ReferencePhrase | null {
	return partySideAt(tokens, at, cast) ?? headedAt(tokens, at, cast);
}

const phrase = (reference: Reference, tokens: readonly Token[], to: number): ReferencePhrase => ({
	reference,
	to,
	owns: tokens[to - 1]?.possessive === true,
});

const fills = ({ key }: Token): boolean => headFillers.has(key) || numerals.has(key);

/** “The Japanese side”, “Cambodia”, “the American and Korean sides”; a party that is not of the cast is nobody. */
function partySideAt(tokens: readonly Token[], at: number, cast: Cast): ReferencePhrase | null {
	const from = /^(?:both|all|each|neither|a|an|one)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
	const counted = numerals.has(tokens[from + 1]?.key ?? '') && tokens[from]?.key === 'the' ? from + 2 : from;
	const parties = partiesAt(tokens, counted, cast.forms);
	if (!parties) return sideOfAt(tokens, at, cast);
	const { codes, noun, to } = parties;
	const head = runEnd(tokens, to, fills);
	const headed = !tokens[to - 1]?.possessive && sideHeads.has(tokens[head]?.key ?? '');
	if (!headed && !noun) return null;
	if (!codes.every((code) => cast.parties.includes(code))) return null;
	const end = headed ? (tokens[head + 1]?.key === 'side' ? head + 2 : head + 1) : to;
	return phrase({ to: 'parties', codes }, tokens, end);
}

/** “The Government of Japan”, “the delegation of Viet Nam”, “one member of the Ghanaian delegation”. */
function sideOfAt(tokens: readonly Token[], at: number, cast: Cast): ReferencePhrase | null {
	const head = /^(?:the|a|an|one)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
	if (!sideHeads.has(tokens[head]?.key ?? '') || tokens[head + 1]?.key !== 'of') return null;
	return ofWhom(tokens, head + 2, cast);
}

function openingAt(tokens: readonly Token[], at: number, cast: Cast): Opening {
	let count = 0;
	let all = false;
	let other = false;
	let shared = false;
	let region = false;
	const definite = /^(?:the|these)$/.test(tokens[at]?.key ?? '');
	const head = runEnd(tokens, at, ({ key, mark, capital }, place) => {
		if (mark || place > at + 8) return false;
		if (groupHeads.has(key)) return false;
		if (/^(?:both|all|each|neither|every)$/.test(key)) all = true;
		else if (key === 'other') other = true;
		else if (sharedGroup.test(key)) shared = true;
		else if (
			capital &&
			groupHeads.has(tokens[place + 1]?.key ?? '') &&
			!headFillers.has(key) &&
			!gatherers.has(key) &&
			!numerals.has(key)
		)
			region = true;
		else if (numerals.has(key)) count = numerals.get(key) ?? 0;
		else
			return (
				gatherers.has(key) || headFillers.has(key) || partyFormAt(tokens, place, cast.forms)?.to === place + 1
			);
		return true;
	});
	return { head, count, all, definite, other, shared, region };
}

function headedAt(tokens: readonly Token[], at: number, cast: Cast): ReferencePhrase | null {
	if (/^(?:of|or)$/.test(tokens[at]?.key ?? '')) return null;
	const opening = openingAt(tokens, at, cast);
	const { head, all } = opening;
	const word = tokens[head];
	const headed = word !== undefined && word.mark === null && groupHeads.has(word.key);
	if (!headed) return headless(tokens, at, opening, cast);
	if (!word.key.endsWith('s') && !all) return null;
	const behind = tokens[head + 1]?.key ?? '';
	const of = /^(?:of|from)$/.test(behind) && !word.possessive ? ofWhom(tokens, head + 2, cast) : null;
	if (of) return of;
	const reference = whomHead(tokens, at, word.key, opening, cast);
	return reference && phrase(reference, tokens, head + 1);
}

/** Whom a head in the plural means, by what stands before it; null where it may be anybody. */
function whomHead(
	tokens: readonly Token[],
	at: number,
	head: string,
	{ head: place, count, all, definite, other, shared, region }: Opening,
	cast: Cast,
): Reference | null {
	const everyone: Reference = { to: 'parties', codes: cast.parties };
	const guests: Reference = { to: 'parties', codes: cast.others };
	const holders = officeHolders(head, cast);
	if (holders && !other) return { to: 'parties', codes: holders };
	if (other || (region && !shared)) return guests;
	if (shared) return everyone;
	if (count > 1 && !all) return { to: 'some', count };
	if (guestHeads.has(head)) return definite ? guests : null;
	const bare = place === at && /^(?:participants|delegates|attendees|members|ministers|leaders)$/.test(head);
	if (all || bare || (definite && allHeads.has(head))) return everyone;
	return /^(?:several|most|many)$/.test(tokens[at]?.key ?? '') ? guests : null;
}

/** Words that may follow a number that stands for people: “the two agreed”, “all three also …”. */
const goesOnAsVerb = (key: string): boolean =>
	/ly$|^(?:then|also|were|was|have|had|will|would)$/.test(key) || (verbOf(key)?.verb.lemma ?? '') !== '';

/** Whose the heads are: “of both countries”, “of the Mekong countries”, “of Japan and Indonesia”. */
function ofWhom(tokens: readonly Token[], at: number, cast: Cast): ReferencePhrase | null {
	const parties = partiesAt(tokens, at, cast.forms);
	if (parties?.noun && parties.codes.every((code) => cast.parties.includes(code)))
		return phrase({ to: 'parties', codes: parties.codes }, tokens, parties.to);
	return groupAt(tokens, at, cast);
}

/** The parties of “both Presidents”, where two of those who meet are presidents and others are not. */
function officeHolders(head: string, cast: Cast): readonly string[] | null {
	if (!/^(?:presidents|chancellors|premiers|governors|ambassadors)$/.test(head)) return null;
	const holders = cast.actors.filter(({ office }) => office.has(head.slice(0, -1)));
	return holders.length > 1 ? [...new Set(holders.flatMap(({ by }) => by))] : null;
}

/** “Both”, “the two”, “all three”, “the G7”, “everyone”, “they all”: no noun follows. */
function headless(
	tokens: readonly Token[],
	at: number,
	{ head, count, all, shared }: Opening,
	cast: Cast,
): ReferencePhrase | null {
	const everyone: Reference = { to: 'parties', codes: cast.parties };
	if (/^everyone$/.test(tokens[at]?.key ?? '')) return phrase(everyone, tokens, at + 1);
	const they = tokens[at]?.key === 'they' && /^(?:both|all)$/.test(tokens[at + 1]?.key ?? '');
	if (they) return phrase(everyone, tokens, at + 2);
	const next = tokens[head];
	if (shared && !next?.capital) return phrase(everyone, tokens, head);
	if (next && next.mark === null && !goesOnAsVerb(next.key)) return null;
	if (count > 1 && (all || tokens[at]?.key === 'the')) return phrase({ to: 'some', count }, tokens, head);
	return all && head === at + 1 ? phrase(everyone, tokens, head) : null;
}

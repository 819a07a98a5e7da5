import { prepositions } from '../words/function-words.ts';
import { runEnd, type Token } from '../words/tokens.ts';
import type { Cast } from './cast.ts';
import { groupAt } from './group-phrase.ts';
import { partyFormAt } from './party-forms.ts';
import { type PersonPhrase, personAt } from './person-phrase.ts';
import type { Reference } from './reference.ts';

const counterparts = /^(?:counterparts?|colleagues?|interlocutors?|hosts?|guests?)$/;
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

/** Words in lower case with which a phrase may begin. */
const openers = new Set(
	`the a an one two three four five both all each every neither these several most many other everyone participants
	delegates attendees members ministers leaders ${Object.keys(pronouns).join(' ')}`.split(/\s+/),
);

/** Who is named at `at`, by the longest reading; null where nobody is. */
export function phraseAt(tokens: readonly Token[], at: number, cast: Cast): PersonPhrase | null {
	const token = tokens[at];
	if (!token || token.mark || !(token.capital || openers.has(token.key))) return null;
	const readings = [relationAt(tokens, at, cast), groupAt(tokens, at, cast), personAt(tokens, at, cast)];
	let longest: PersonPhrase | null = null;
	for (const reading of readings) if (reading && reading.to > (longest?.to ?? at)) longest = reading;
	return longest ?? pronounAt(tokens, at);
}

const meaning = (reference: Reference, tokens: readonly Token[], to: number): PersonPhrase => ({
	reference,
	to,
	owns: tokens[to - 1]?.possessive === true,
});

/** “The latter”, “the other side”, “his Cambodian counterpart”. */
function relationAt(tokens: readonly Token[], at: number, cast: Cast): PersonPhrase | null {
	const first = tokens[at]?.key ?? '';
	if (!/^(?:the|his|her|their|its)$/.test(first)) return null;
	const next = tokens[at + 1]?.key ?? '';
	if (
		/^(?:former|latter)$/.test(next) &&
		first === 'the' &&
		!tokens[at + 1]?.capital &&
		!tokens[at + 2]?.capital
	)
		return meaning({ to: next as 'former' }, tokens, at + 2);
	if (next === 'other' && /^(?:side|party|minister|leader)$/.test(tokens[at + 2]?.key ?? ''))
		return meaning({ to: 'rest' }, tokens, at + 3);
	const party = partyFormAt(tokens, at + 1, cast.forms);
	const from = party?.to ?? at + 1;
	const head = runEnd(
		tokens,
		from,
		({ key, mark }, place) => mark === null && place < from + 3 && !counterparts.test(key),
	);
	if (!counterparts.test(tokens[head]?.key ?? '')) return null;
	if (party)
		return cast.parties.includes(party.code)
			? meaning({ to: 'parties', codes: [party.code] }, tokens, head + 1)
			: null;
	return first === 'the' && head > from ? null : meaning({ to: 'rest' }, tokens, head + 1);
}

function pronounAt(tokens: readonly Token[], at: number): PersonPhrase | null {
	const key = tokens[at]?.key ?? '';
	const to = pronouns[key];
	if (!to || (/^(?:them|him)$/.test(key) && !/^(?:by|between|among)$/.test(tokens[at - 1]?.key ?? '')))
		return null;
	const next = tokens[at + 1];
	const owns =
		/^(?:his|their|its)$/.test(key) || (key === 'her' && next?.mark === null && !prepositions.has(next.key));
	return key === 'her' && !owns ? null : { reference: { to }, to: at + 1, owns };
}

import { groupHeads } from '../words/function-words.ts';
import { nameParticles } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import type { Actor, Cast } from './cast.ts';
import { partyFormAt } from './party-forms.ts';
import type { Reference, ReferencePhrase } from './reference.ts';
import { genderOfTitles, type Title, titleAt } from './spoken-titles.ts';

/** A person at a place: somebody of the cast, or a stranger. */
export type PersonPhrase = ReferencePhrase | { readonly stranger: true; readonly to: number };

/** The person whose title, name or both stand at `at`: “his Cambodian counterpart, Foreign Minister Prak Sokhonn”. */
export function personAt(tokens: readonly Token[], at: number, cast: Cast): PersonPhrase | null {
	const article = /^(?:the|his|her|their|its|our)$/.test(tokens[at]?.key ?? '');
	const front = partyFormAt(tokens, at, cast.forms);
	const from = front?.to ?? (article ? at + 1 : at);
	const title = titleAt(tokens, from, cast.forms, cast.heads, ({ key }) => cast.names.has(key));
	if (title && !tokens[from]?.capital && !article && !front) return null;
	const party = front?.code ?? title?.party ?? null;
	const name = nameAt(tokens, title?.to ?? from, cast);
	// “The Ministers of Defence” are a group.
	if (!name && groupHeads.has(title?.words.at(-1) ?? '')) return null;
	if (name && (title || !article)) return named(tokens, name, title, party, cast);
	if (!title) return null;
	const surname =
		tokens[title.to]?.capital &&
		!tokens[title.to - 1]?.possessive &&
		!partyFormAt(tokens, title.to, cast.forms);
	if (!surname) return titled(tokens, title, party, article || front !== null, cast);
	const to = nameRunEnd(tokens, title.to);
	const ofCast = front !== null && cast.parties.includes(front.code);
	return ofCast ? phrase({ to: 'parties', codes: [front.code] }, tokens, to) : { stranger: true, to };
}

const phrase = (reference: Reference, tokens: readonly Token[], to: number): ReferencePhrase => ({
	reference,
	to,
	owns: tokens[to - 1]?.possessive === true,
});

interface Name {
	readonly holders: readonly Actor[];
	readonly to: number;
}

/** Words of a name of the cast, initials and particles between them. */
function nameAt(tokens: readonly Token[], at: number, cast: Cast): Name | null {
	let holders: readonly Actor[] | null = null;
	let to = at;
	for (let place = at; place < at + 12; place += 1) {
		const token = tokens[place];
		if (!token || token.mark || (place > at && tokens[place - 1]?.possessive)) break;
		const own = token.capital ? cast.names.get(token.key) : undefined;
		const small = nameParticles.has(token.key) || (token.capital && token.key.length === 1);
		if (!own && !small) break;
		if (!own) continue;
		const common: readonly Actor[] = holders === null ? own : own.filter((actor) => holders?.includes(actor));
		if (common.length === 0) break;
		holders = common;
		to = place + 1;
	}
	return holders && { holders, to };
}

/** Behind a run of capital words and particles. */
export function nameRunEnd(tokens: readonly Token[], at: number): number {
	let to = at;
	for (let place = at; place < at + 8; place += 1) {
		const token = tokens[place];
		if (!token || token.mark) break;
		if (token.capital) to = place + 1;
		else if (!nameParticles.has(token.key)) break;
		if (token.possessive) break;
	}
	return to;
}

function named(
	tokens: readonly Token[],
	{ holders, to }: Name,
	title: Title | null,
	party: string | null,
	cast: Cast,
): PersonPhrase {
	const gender = genderOfTitles(title?.words ?? []);
	const possible = holders.filter(
		(actor) => gender === null || actor.gender === null || actor.gender === gender,
	);
	const follows = tokens[to];
	// “Hun Manet” is not Hun Sen: a capital behind the name belongs to a longer one, unless it names a party.
	const longer =
		follows?.capital &&
		follows.mark === null &&
		!tokens[to - 1]?.possessive &&
		!partyFormAt(tokens, to, cast.forms);
	const ofParty = party === null ? possible : possible.filter(({ by }) => by.includes(party));
	if (possible.length === 0 || (longer && !cast.names.has(follows?.key ?? '')))
		return { stranger: true, to: nameRunEnd(tokens, to) };
	const fitting = ofParty.length > 0 ? ofParty : possible;
	const byOffice = fitting.filter(({ office }) => title?.words.every((word) => office.has(word)));
	const actor = byOffice[0] ?? (fitting[0] as Actor);
	const unsure = fitting.length > 1 && byOffice.length !== 1;
	// “Minister Don of Thailand”.
	const home =
		tokens[to]?.key === 'of' && !tokens[to - 1]?.possessive ? partyFormAt(tokens, to + 1, cast.forms) : null;
	const end = home && actor.by.includes(home.code) ? home.to : to;
	return phrase({ to: 'actor', actor, unsure }, tokens, end);
}

/** A title without a name: “the Cambodian Foreign Minister”, “the Prime Minister”. */
function titled(
	tokens: readonly Token[],
	{ words, subject, to }: Title,
	party: string | null,
	definite: boolean,
	cast: Cast,
): PersonPhrase | null {
	const holders = cast.actors.filter(
		({ office, by }) =>
			words.every((word) => office.has(word) || office.has(`${word}s`)) &&
			(party === null || by.includes(party)),
	);
	const principals = holders.filter(({ index }) => index !== null);
	const known = principals.length > 0 ? principals : holders;
	const bySubject = known.filter(
		({ office }) => subject.length > 0 && subject.every((word) => office.has(word)),
	);
	const fitting = bySubject.length > 0 ? bySubject : known;
	if (fitting.length === 1 && (definite || party !== null))
		return phrase({ to: 'actor', actor: fitting[0] as Actor }, tokens, to);
	if (fitting.length > 1 && definite) return phrase({ to: 'title', actors: fitting }, tokens, to);
	if (party !== null && cast.parties.includes(party))
		return phrase({ to: 'parties', codes: [party] }, tokens, to);
	return party !== null || definite ? { stranger: true, to } : null;
}

import { type Token, tokenise, walk } from '../words/tokens.ts';
import { type Actor, type Cast, unknownParty, withActors } from './cast.ts';
import { partyFormAt } from './party-forms.ts';
import { nameRunEnd } from './person-phrase.ts';
import { genderOfTitles, titleAt } from './spoken-titles.ts';

/** No text is searched further for people. */
const mostTokens = 20_000;

interface Introduced {
	readonly names: ReadonlySet<string>;
	readonly office: ReadonlySet<string>;
	/** Null where the text does not say. */
	readonly party: string | null;
}

/**
 * The cast with those whom the heading, the lead or the body introduces by title and name. The body counts only where
 * the lead names no guest, or names several parties and the body gives office and party as well.
 */
export function withIntroduced(cast: Cast, opening: string, body: string): Cast {
	const guestKnown = !cast.others.includes(unknownParty);
	const found = [...introducedIn(opening, cast)];
	const hosts = cast.actors.some(({ by }) => by.includes(cast.house));
	if (!guestKnown || cast.others.length > 1) {
		const more = introducedIn(body, cast).filter(({ party }) => !guestKnown || party !== null);
		found.push(...more);
	}
	if (found.length === 0) return cast;
	const actors: Actor[] = [...cast.actors];
	const parties = [...cast.parties];
	let hosted = hosts;
	for (const person of found) {
		if (actors.some(({ names }) => [...person.names].some((name) => names.has(name)))) continue;
		const party = person.party ?? (guestKnown || !hosted ? cast.house : unknownParty);
		hosted = hosted || party === cast.house;
		if (!parties.includes(party)) parties.push(party);
		const by = party === unknownParty ? cast.others : [party];
		const { names, office } = person;
		actors.push({ index: null, by, names, office, gender: genderOfTitles([...office]) });
	}
	return withActors({ ...cast, parties, others: parties.filter((code) => code !== cast.house) }, actors);
}

function introducedIn(text: string, cast: Cast): Introduced[] {
	const tokens = tokenise(text, mostTokens);
	return [...walk(tokens, (at) => introductionAt(tokens, at, cast))].map(({ value }) => value);
}

/** “US Secretary of State Holloway”, “H.E. Mr. Tomas ARCE QUIROGA, Ambassador of the Republic of Ecuador to Japan”. */
function introductionAt(
	tokens: readonly Token[],
	at: number,
	cast: Cast,
): { value: Introduced; to: number } | null {
	if (!tokens[at]?.capital) return null;
	const front = partyFormAt(tokens, at, cast.forms);
	const from = front?.to ?? at;
	if (tokens[from - 1]?.possessive && front) return null;
	const title = titleAt(tokens, from, cast.forms, cast.heads, ({ key }) => cast.names.has(key));
	if (!title || !tokens[title.to]?.capital || tokens[title.to - 1]?.possessive) return null;
	const to = nameRunEnd(tokens, title.to);
	const names = new Set(
		tokens
			.slice(title.to, to)
			.map(({ key }) => key)
			.filter((key) => key.length > 1),
	);
	if (names.size === 0 || [...names].some((name) => cast.names.has(name))) return null;
	if (partyFormAt(tokens, title.to, cast.forms)) return null;
	const behind =
		tokens[to]?.mark === ',' ? titleAt(tokens, to + 1, cast.forms, cast.heads, () => false) : null;
	const party = front?.code ?? title.party ?? behind?.party ?? null;
	const office = new Set([...title.words, ...(behind?.words ?? [])]);
	return { value: { names, office, party }, to };
}

import { peopleIn, type Stretch } from '../people/person-mention.ts';
import { type Actor, type Cast, genderOfTitles, unknownParty, withActors } from './cast.ts';
import type { Signs } from './signs.ts';

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
export function withIntroduced(cast: Cast, opening: readonly Signs[], body: readonly Signs[]): Cast {
	const guestKnown = !cast.others.includes(unknownParty);
	const found = opening.flatMap((sentence) => introducedIn(sentence, cast));
	let hosted = cast.actors.some(({ by }) => by.includes(cast.house));
	if (!guestKnown || cast.others.length > 1) {
		const more = body.flatMap((sentence) => introducedIn(sentence, cast));
		found.push(...more.filter(({ party }) => !guestKnown || party !== null));
	}
	const actors: Actor[] = [...cast.actors];
	const parties = [...cast.parties];
	for (const { names, office, party: told } of found) {
		if (actors.some((actor) => [...names].some((name) => actor.names.has(name)))) continue;
		const party = told ?? (guestKnown || !hosted ? cast.house : unknownParty);
		hosted = hosted || party === cast.house;
		if (!parties.includes(party)) parties.push(party);
		const by = party === unknownParty ? cast.others : [party];
		actors.push({ index: null, by, names, office, gender: genderOfTitles([...office]) });
	}
	if (actors.length === cast.actors.length) return cast;
	return withActors({ ...cast, parties, others: parties.filter((code) => code !== cast.house) }, actors);
}

function introducedIn({ people }: Signs, cast: Cast): Introduced[] {
	return peopleIn(people).flatMap(({ name, honorific, role, party }) => {
		const keysIn = (stretch: Stretch | null): string[] =>
			people.tokens
				.filter(
					({ start, end, capital }) => stretch && capital && start >= stretch.start && end <= stretch.end + 2,
				)
				.map(({ key }) => key);
		const names = new Set(keysIn(name).filter((key) => key.length > 1));
		if ((!role && !honorific) || names.size === 0 || [...names].some((word) => cast.names.has(word)))
			return [];
		return [{ names, office: new Set([...keysIn(honorific), ...keysIn(role)]), party: party?.code ?? null }];
	});
}

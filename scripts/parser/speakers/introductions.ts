import { type Actor, type Cast, genderOfTitles, unknownParty, withActors } from './cast.ts';
import { titleOf, titleShape } from './person-phrase.ts';
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

/** “US Secretary of State Holloway”, “H.E. Mr. Tomas ARCE QUIROGA, Ambassador of the Republic of Ecuador to Japan”. */
const introduction = new RegExp(
	`(?<front>[CIAZ]c*)?(?<title>${titleShape})(?<name>p?[NK](?:p?[NKYT]){0,5})(?:,t?(?<behind>${titleShape}))?`,
	'dg',
);

function introducedIn(sentence: Signs, cast: Cast): Introduced[] {
	return [...sentence.signs.matchAll(introduction)].flatMap(({ groups, indices }) => {
		const at = (group: string): number => indices?.groups?.[group]?.[0] ?? -1;
		const { title = '', name = '', front, behind = '' } = groups ?? {};
		const keys = sentence.tokens.slice(at('name'), at('name') + name.length).map(({ key }) => key);
		const names = new Set(keys.filter((key) => key.length > 1));
		if (!/[OHT]/.test(title) || names.size === 0 || keys.some((key) => cast.names.has(key))) return [];
		const own = titleOf(sentence, at('title'), title);
		const further = titleOf(sentence, at('behind'), behind);
		const party = (front && sentence.parties.get(at('front'))?.party.code) || own.party || further.party;
		return [{ names, office: new Set([...own.words, ...further.words]), party: party ?? null }];
	});
}

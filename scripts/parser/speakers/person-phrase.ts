import type { Actor, Cast } from './cast.ts';
import { genderOfTitles, unknownParty } from './cast.ts';
import type { Reference, ReferencePhrase } from './reference.ts';
import { type Signs, signsFrom } from './signs.ts';

/** What an office deals with: “Foreign Affairs and International Cooperation”. */
const subject = '[PSBA]c*(?:,?j?f?t?[PSB])*';
/** “Deputy Prime Minister and Minister of Foreign Affairs”, “Foreign Minister of Indonesia”, “H.E. Mr.” */
const titleShape = `(?:[HOPG]h*|T|L)(?:[HOPSBTLG]h*)*(?:ft?[CZI]c*|[fr]t?${subject}|lt?[CZ]c*|j(?=[OP])[HOPSBTLG]+)*`;
const shape = new RegExp(
	`^(?<article>[tV])?(?<front>[CIAZ]c*)?(?<title>${titleShape})?(?<name>p{0,2}M(?:p{0,2}M)*)?(?<more>[NKYp]*[NK])?`,
);

/** The person whose title, name or both stand at `at`: “his Cambodian counterpart, Foreign Minister Prak Sokhonn”. */
export function personAt(row: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	// “Viet Nam's Deputy Prime Minister” is named, and owns nothing.
	const country = /^t?Zc*/.exec(here)?.[0].length;
	const match = shape.exec(country ? signsFrom(row, at, at + country) : here);
	const { article = '', front = '', title = '', name = '', more = '' } = match?.groups ?? {};
	const begin = at + article.length + front.length;
	const from = begin + title.length;
	const to = from + name.length + more.length;
	const told = titleOf(row, begin, title);
	const own = { ...told, party: row.parties.get(at + article.length)?.party.code ?? told.party };
	if (name ? article && !title : !/[OHTL]/.test(title) || title.endsWith('G')) return null;
	if (name) {
		const names = [...name].flatMap((sign, step) =>
			sign === 'M' ? [row.tokens[from + step]?.key ?? ''] : [],
		);
		const [actor, ...others] = more ? [] : bearers(names, own, cast);
		const reference: Reference | null = actor ? { to: 'actor', actor, unsure: others.length > 0 } : null;
		return { reference, to, titles: own.words };
	}
	// A name that the cast does not have.
	if (more) return { reference: front ? sideReference(own.party, cast) : null, to };
	const definite = article !== '' || title.startsWith('H') || own.party !== null;
	return definite ? { reference: holdersOf(own, cast), to } : null;
}

/** Words of a title, of what its office is for (“international”), and the party it names. */
interface Title {
	readonly words: readonly string[];
	readonly subject: readonly string[];
	readonly party: string | null;
}

function titleOf({ tokens, signs, parties }: Signs, from: number, title: string): Title {
	const words: string[] = [];
	const subject: string[] = [];
	let party: string | null = null;
	let behind = '';
	for (let at = from; at < from + title.length; at += 1) {
		const sign = signs[at] as string;
		const key = tokens[at]?.key ?? '';
		if (/^(?:his|her|their|your|the)$/.test(key)) continue;
		if (/[frlj]/.test(sign)) behind = sign;
		// An ambassador “to Japan” is not of Japan.
		else if (/[CZI]/.test(sign) && behind === 'f') party ??= parties.get(at)?.party.code ?? null;
		else if (behind === '' || (behind === 'j' && /[OG]/.test(sign))) words.push(key);
		else if (/[PSBA]/.test(sign)) subject.push(key);
	}
	return { words, subject, party };
}

const preferred = <T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] => {
	const some = all.filter(fits);
	return some.length > 0 ? some : all;
};

/** Those of the cast who bear all the names; title and party choose among them. */
function bearers(names: readonly string[], { words, party }: Title, { actors }: Cast): readonly Actor[] {
	const gender = genderOfTitles(words);
	const bearing = actors.filter(
		(actor) =>
			names.every((name) => actor.names.has(name)) && (!gender || !actor.gender || actor.gender === gender),
	);
	const ofParty = preferred(bearing, ({ by }) => party !== null && by.includes(party));
	return preferred(ofParty, ({ office }) => words.every((word) => office.has(word)));
}

/** Whom a title without a name means: “the Cambodian Foreign Minister”, “the Prime Minister”; null where a stranger. */
function holdersOf({ words, subject, party }: Title, cast: Cast): Reference | null {
	const holding = cast.actors.filter(
		({ office, by }) => words.every((word) => office.has(word)) && (party === null || by.includes(party)),
	);
	const principals = preferred(holding, ({ index }) => index !== null);
	const actors = preferred(principals, ({ office }) => subject.every((word) => office.has(word)));
	const [actor] = actors;
	if (!actor) return sideReference(party, cast);
	return actors.length === 1 ? { to: 'actor', actor } : { to: 'title', actors };
}

/** The side of a party that has a person or a delegation there: of guests whose party is not told, theirs. */
export function sideReference(party: string | null, { parties, others }: Cast): Reference | null {
	if (party === null) return null;
	if (parties.includes(party)) return { to: 'parties', codes: [party] };
	return others[0] === unknownParty ? { to: 'parties', codes: others } : null;
}

import type { Actor, Cast } from './cast.ts';
import { genderOfTitles, unknownParty } from './cast.ts';
import type { Reference, ReferencePhrase } from './reference.ts';
import { type Signs, signsFrom } from './signs.ts';

/** What an office deals with: “Foreign Affairs and International Cooperation”. */
const subject = '[PSBA]c*(?:,?j?f?t?[PSB])*';
/** “Deputy Prime Minister and Minister of Foreign Affairs”, “Foreign Minister of Indonesia”, “H.E. Mr.” */
export const titleShape = `(?:[HOPG]h*|T|L)(?:[HOPSBTLG]h*)*(?:ft?[CZI]c*|[fr]t?${subject}|lt?[CZ]c*|j(?=[OP])[HOPSBTLG]+)*`;
const shape = new RegExp(
	`^(?<article>[tV])?(?<front>[CIAZ]c*)?(?<title>${titleShape})?(?<name>p{0,2}M(?:p{0,2}M)*)?(?<more>[NKYp]*[NK])?`,
);

/** The person whose title, name or both stand at `at`: “his Cambodian counterpart, Foreign Minister Prak Sokhonn”. */
export function personAt(row: Signs, at: number, signs: string, cast: Cast): ReferencePhrase | null {
	// “Viet Nam's Deputy Prime Minister” is named, and owns nothing.
	const country = /^t?Zc*/.exec(signs)?.[0].length;
	const match = shape.exec(country ? signsFrom(row, at, at + country) : signs);
	const { article = '', front = '', title = '', name = '', more = '' } = match?.groups ?? {};
	if (!match || (!title && !name) || (!/[OHTLG]/.test(title) && !name)) return null;
	const begin = at + article.length + front.length;
	const titled = titleOf(row, begin, title);
	const party = row.parties.get(at + article.length)?.party.code ?? titled.party;
	const to = begin + title.length;
	if (name)
		return article && !title ? null : named(row, to, name.length, more.length, { ...titled, party }, cast);
	if (/G$/.test(title)) return null;
	if (!more) return byTitle(titled, party, to, /^[tV]|[CIAZ]|^H/.test(match[0]), cast);
	// A name that the cast does not have.
	const ofCast = front !== '' && party !== null && cast.parties.includes(party);
	return { reference: ofCast ? { to: 'parties', codes: [party] } : null, to: to + more.length };
}

/** Words of a title, of what its office is for (“international”), and the party it names. */
interface Title {
	readonly words: readonly string[];
	readonly subject: readonly string[];
	readonly party: string | null;
}

export function titleOf({ tokens, signs, parties }: Signs, from: number, title: string): Title {
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

/** Somebody of the cast by name, to whom title and party must fit; “Hun Manet” is not Hun Sen. */
function named(
	{ tokens, parties, signs }: Signs,
	from: number,
	length: number,
	more: number,
	{ words, party }: Title,
	cast: Cast,
): ReferencePhrase {
	const end = from + length;
	const gender = genderOfTitles(words);
	let holders: readonly Actor[] = cast.actors.filter(
		(actor) => gender === null || actor.gender === null || actor.gender === gender,
	);
	let to = from;
	for (let at = from; at < end; at += 1) {
		const own = cast.names.get(tokens[at]?.key ?? '');
		const both = holders.filter((actor) => own?.includes(actor));
		if (signs[at] === 'M' && both.length === 0) break;
		if (signs[at] === 'M') [holders, to] = [both, at + 1];
	}
	if (to < end || more > 0) return { reference: null, to: end + more };
	const ofParty = holders.filter(({ by }) => party !== null && by.includes(party));
	const fitting = ofParty.length > 0 ? ofParty : holders;
	const byOffice = fitting.filter(({ office }) => words.every((word) => office.has(word)));
	const actor = byOffice[0] ?? (fitting[0] as Actor);
	// “Minister Don of Thailand”.
	const home =
		tokens[to]?.key === 'of' ? parties.get(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : undefined;
	const ends = home && !tokens[to - 1]?.possessive && actor.by.includes(home.party.code) ? home.to : to;
	return {
		reference: { to: 'actor', actor, unsure: fitting.length > 1 && byOffice.length !== 1 },
		to: ends,
		titles: words,
	};
}

/** A title without a name: “the Cambodian Foreign Minister”, “the Prime Minister”. */
function byTitle(
	{ words, subject }: Title,
	party: string | null,
	to: number,
	definite: boolean,
	cast: Cast,
): ReferencePhrase | null {
	if (!definite && party === null) return null;
	const holders = cast.actors.filter(
		({ office, by }) => words.every((word) => office.has(word)) && (party === null || by.includes(party)),
	);
	const principals = holders.filter(({ index }) => index !== null);
	const known = principals.length > 0 ? principals : holders;
	const bySubject = known.filter(
		({ office }) => subject.length > 0 && subject.every((word) => office.has(word)),
	);
	const fitting = bySubject.length > 0 ? bySubject : known;
	const [actor] = fitting;
	if (!actor) return { reference: sideOf(party, cast), to };
	return { reference: fitting.length === 1 ? { to: 'actor', actor } : { to: 'title', actors: fitting }, to };
}

/** The side of a party that has a person or a delegation there: of guests whose party is not told, theirs. */
export function sideOf(party: string | null, { parties, others }: Cast): Reference | null {
	if (party === null) return null;
	if (parties.includes(party)) return { to: 'parties', codes: [party] };
	return others[0] === unknownParty ? { to: 'parties', codes: others } : null;
}

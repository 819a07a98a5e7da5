import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { tokenise } from '../words/tokens.ts';
import { type PartyForms, partyForms } from './party-forms.ts';
import { genderOfTitles, isNameTitle, officeWords } from './spoken-titles.ts';

export type Gender = 'woman' | 'man';

/** Somebody who may speak: a principal, an attendee, or a person whom the text introduces. */
export interface Actor {
	/** Place among the principals; null for anybody else. */
	readonly index: number | null;
	/** The parties for which the actor speaks: one, or all the others of somebody whose party is not printed. */
	readonly by: readonly string[];
	/** Words of the name, in lower case. */
	readonly names: ReadonlySet<string>;
	/** Words of the office and the titles. */
	readonly office: ReadonlySet<string>;
	/** As the titles say; null where they do not. */
	readonly gender: Gender | null;
}

/** Those who meet in one record, and the words that name them. */
export interface Cast {
	readonly actors: readonly Actor[];
	readonly house: string;
	/** Codes of those who meet, the house among them, in order of the principals. */
	readonly parties: readonly string[];
	/** `parties` without the house; `unknownParty` alone where the text names none. */
	readonly others: readonly string[];
	/** Word of a name → whose it is. */
	readonly names: ReadonlyMap<string, readonly Actor[]>;
	/** Heads of the offices of those present: “executive” of a Chief Executive, “patron”. */
	readonly heads: ReadonlySet<string>;
	/** The forms of all parties of the world. */
	readonly forms: PartyForms;
}

export interface Context {
	readonly principals: readonly ParsedPerson[];
	readonly attendees: readonly ParsedPerson[];
	readonly house: HouseVocabulary;
	/** The heading of the page, which may name a guest of whom the lead does not speak. */
	readonly title?: string | null;
}

/** A party of which the text does not say which it is: the code ISO 3166 keeps free for “unknown”. */
export const unknownParty = 'ZZ';

/** The cast of the lead. */
export function castOf({ principals, attendees, house }: Context): Cast {
	const code = house.house.code;
	const codeOf = (person: ParsedPerson): string =>
		person.side === 'first' ? code : (person.party?.code ?? unknownParty);
	const named = [...new Set(principals.map(codeOf))];
	const others = named.filter((party) => party !== code);
	const actors = [
		...principals.map((person, index) => actorOf(person, index, [codeOf(person)])),
		...attendees.map((person) => {
			const own = codeOf(person);
			return actorOf(person, null, own === unknownParty && others.length > 0 ? others : [own]);
		}),
	];
	const parties = named.includes(code) ? named : [code, ...named];
	return withActors(
		{
			house: code,
			parties: others.length > 0 ? parties : [...parties, unknownParty],
			others: others.length > 0 ? others : [unknownParty],
			heads: new Set([...principals, ...attendees].flatMap(({ office }) => headOf(office))),
			forms: partyForms(house),
		},
		actors,
	);
}

/** A cast with its actors found by the words of their names. */
export function withActors(cast: Omit<Cast, 'actors' | 'names'>, actors: readonly Actor[]): Cast {
	const names = new Map<string, Actor[]>();
	for (const actor of actors)
		for (const word of actor.names) names.set(word, [...(names.get(word) ?? []), actor]);
	return { ...cast, actors, names };
}

/** The last word of an office before its institution: “Executive” of “Chief Executive of …”. */
function headOf(office: string | null): string[] {
	const line = office && /^[^,]{0,80}?(?=,| of | for | to | at | and |$)/.exec(office)?.[0];
	const head = line ? tokenise(line).at(-1)?.key : undefined;
	return head && head.length > 2 ? [head] : [];
}

function actorOf({ name, honorific, office }: ParsedPerson, index: number | null, by: string[]): Actor {
	const words = tokenise(name)
		.filter(({ mark }) => mark === null)
		.map(({ key }) => key);
	const own = words.filter((word) => word.length > 1 && !isNameTitle(word));
	const titles = [...officeWords(honorific ?? ''), ...words.filter(isNameTitle)];
	return {
		index,
		by,
		names: new Set(own.length > 0 ? own : words),
		office: new Set([...officeWords(office ?? ''), ...titles]),
		gender: genderOfTitles(titles),
	};
}

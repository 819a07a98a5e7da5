import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { nameTitles } from '../words/titles.ts';
import { tokenise } from '../words/tokens.ts';

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
	const codeOf = ({ side, party }: ParsedPerson): string =>
		side === 'first' ? code : (party?.code ?? unknownParty);
	const named = [...new Set(principals.map(codeOf))];
	const guests = named.filter((party) => party !== code);
	const others = guests.length > 0 ? guests : [unknownParty];
	const parties = [
		...(named.includes(code) ? named : [code, ...named]),
		...(guests.length > 0 ? [] : others),
	];
	return withActors({ house: code, parties, others }, [
		...principals.map((person, index) => actorOf(person, index, [codeOf(person)])),
		...attendees.map((person) =>
			actorOf(person, null, codeOf(person) === unknownParty ? others : [codeOf(person)]),
		),
	]);
}

/** A cast with its actors found by the words of their names. */
export function withActors(cast: Omit<Cast, 'actors' | 'names'>, actors: readonly Actor[]): Cast {
	const names = new Map<string, Actor[]>();
	for (const actor of actors)
		for (const word of actor.names) names.set(word, [...(names.get(word) ?? []), actor]);
	return { ...cast, actors, names };
}

function actorOf(
	{ name, honorific, office }: ParsedPerson,
	index: number | null,
	by: readonly string[],
): Actor {
	const words = wordsOf(name);
	const own = words.filter((word) => word.length > 1 && !ofNames.has(word));
	const titles = [...wordsOf(honorific ?? ''), ...words.filter((word) => ofNames.has(word))];
	return {
		index,
		by,
		names: new Set(own.length > 0 ? own : words),
		office: new Set(
			[...wordsOf(office ?? ''), ...titles].flatMap((word) => [
				word,
				...(spelt.get(word) ?? []),
				...word.split('-'),
			]),
		),
		gender: genderOfTitles(titles),
	};
}

const wordsOf = (printed: string): string[] =>
	tokenise(printed).flatMap(({ mark, key }) => (mark === null ? [key] : []));

/** Titles that stand in a name: “Prince Norodom Veasna”. */
const ofNames: ReadonlySet<string> = new Set([...nameTitles].map((word) => word.toLowerCase()));

/** What forms of address in letters stand for, since texts go on with the words: “Her Royal Highness”. */
const spelt: ReadonlyMap<string, readonly string[]> = new Map(
	'h.r.h royal highness, h.m majesty, h.e excellency, gen general, ltg lieutenant general, lt lieutenant, adm admiral'
		.split(', ')
		.map((form) => form.split(' '))
		.map(([short = '', ...words]) => [short, words]),
);

const feminine = new Set(
	'ms mrs miss madam madame mme lady dame princess queen empress sheikha duchess'.split(' '),
);
const masculine = new Set('mr sir lord prince king emperor sheikh sultan emir messrs duke'.split(' '));

/** What titles say of who bears them: “Ms.”, “Prince”. */
export function genderOfTitles(words: readonly string[]): Gender | null {
	if (words.some((word) => feminine.has(word))) return 'woman';
	return words.some((word) => masculine.has(word)) ? 'man' : null;
}

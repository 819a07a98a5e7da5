import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { tokenise } from './tokens.ts';
import { feminineTitles, masculineTitles, titleWords } from './words.ts';

export type Gender = 'woman' | 'man' | null;

/** Somebody who may speak: a principal or an attendee. */
export interface Actor {
	/** Place among the principals; null for an attendee. */
	readonly index: number | null;
	/** The parties for which the actor speaks: one, or all the others of an attendee whose party is not printed. */
	readonly by: readonly string[];
	/** Words of the name, and of the titles that belong to it. */
	readonly names: ReadonlySet<string>;
	/** The office and the titles of the name as one line of words, without “of”, “for”, “and”: “deputy prime minister”. */
	readonly office: string;
	/** Holds two offices (“Deputy Prime Minister and Minister of …”). */
	readonly dual: boolean;
	/** As the honorific says; null where it does not. */
	readonly gender: Gender;
}

/** A printed form of a party's name: the words after the first, and whether it can stand for the party itself. */
interface PartyForm {
	readonly words: readonly string[];
	readonly code: string;
	readonly noun: boolean;
}

/** Those who meet in one record, and the words that name them. */
export interface Cast {
	readonly actors: readonly Actor[];
	readonly house: string;
	/** Codes in order of the principals. */
	readonly parties: readonly string[];
	/** `parties` without the house. */
	readonly others: readonly string[];
	/** Word of a name → whose it is. */
	readonly names: ReadonlyMap<string, readonly Actor[]>;
	/** Heads of the offices of those present: “executive” of a Chief Executive, “patron”. */
	readonly heads: ReadonlySet<string>;
	/** The adjectives of all parties of the world, as printed. */
	readonly demonyms: HouseVocabulary['demonyms'];
	/** First word of a party's printed form → the forms, longest first. */
	readonly partyForms: ReadonlyMap<string, readonly PartyForm[]>;
}

export interface Context {
	principals: readonly ParsedPerson[];
	attendees: readonly ParsedPerson[];
	house: HouseVocabulary;
}

/** Party of a principal whose country the text does not say: the code ISO 3166 keeps free for “unknown”. */
const unknownParty = 'ZZ';

export function castOf(context: Context): Cast {
	const { principals, attendees, house } = context;
	const code = house.house.code;
	const codeOf = (person: ParsedPerson): string =>
		person.side === 'first' ? code : (person.party?.code ?? unknownParty);
	const parties = [...new Set(principals.map(codeOf))];
	const others = parties.filter((party) => party !== code);
	const actors = [
		...principals.map((person, index) => actor(person, index, [codeOf(person)])),
		...attendees.map((person) => {
			const known = codeOf(person);
			return actor(person, null, known === unknownParty && others.length > 0 ? others : [known]);
		}),
	];
	const names = new Map<string, Actor[]>();
	for (const each of actors) {
		for (const word of each.names) {
			const holders = names.get(word);
			if (holders) holders.push(each);
			else names.set(word, [each]);
		}
	}
	return {
		actors,
		house: code,
		parties,
		others,
		names,
		heads: headsOf(context),
		demonyms: house.demonyms,
		partyForms: withDomains(formsOf(parties, house), actors, context),
	};
}

/** The last word of each office before its institution. */
function headsOf({ principals, attendees }: Context): Set<string> {
	const heads = new Set<string>();
	for (const { office } of [...principals, ...attendees]) {
		const line =
			office === null ? undefined : /^[^,]{0,80}?(?=,| of | for | to | at | and |$)/.exec(office)?.[0];
		const head = line && tokenise(line).at(-1)?.key;
		if (head && head.length > 2) heads.add(head);
	}
	return heads;
}

/** What honorifics in letters stand for, since texts go on with the words: “Her Royal Highness”. */
const spelt: Readonly<Record<string, string>> = {
	'h.r.h': 'his her royal highness',
	'h.m': 'his her majesty',
	'h.h': 'his her highness',
	'h.e': 'his her excellency',
	gen: 'gen general',
	ltg: 'ltg lieutenant general',
	adm: 'adm admiral',
	amb: 'amb ambassador',
};

/** Words of an office that name nobody. */
const unspoken: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', 'on', 'in']);

function spell(title: string): string[] {
	if (unspoken.has(title)) return [];
	const words = spelt[title] ?? title;
	return words.includes('-') || words.includes(' ') ? words.split(/[- ]/) : [words];
}

function actor(person: ParsedPerson, index: number | null, by: string[]): Actor {
	const words = tokenise(person.name).map(({ key }) => key);
	const named = words.filter((word) => word.length > 1 && !titleWords.has(word));
	const honorific = tokenise(person.honorific ?? '').map(({ key }) => key);
	const office = tokenise(person.office ?? '').map(({ key }) => key);
	const titles = [...office, ...honorific, ...words.filter((word) => titleWords.has(word))];
	return {
		index,
		by,
		names: new Set(named.length > 0 ? named : words),
		office: ` ${titles.flatMap(spell).join(' ')} `,
		dual: office.includes('and') || person.office?.includes(',') === true,
		gender: genderOf([...honorific, ...words]),
	};
}

function genderOf(words: readonly string[]): Gender {
	if (words.some((word) => feminineTitles.has(word))) return 'woman';
	return words.some((word) => masculineTitles.has(word)) ? 'man' : null;
}

const formsByVocabulary = new WeakMap<HouseVocabulary, ReadonlyMap<string, readonly PartyForm[]>>();

/** The forms of the parties present. All forms of a vocabulary are sorted once, since every record asks for some. */
function formsOf(parties: readonly string[], house: HouseVocabulary): Map<string, PartyForm[]> {
	let byCode = formsByVocabulary.get(house);
	if (!byCode) {
		byCode = sortForms(house);
		formsByVocabulary.set(house, byCode);
	}
	const byFirstWord = new Map<string, PartyForm[]>();
	for (const code of parties) {
		for (const form of byCode.get(code) ?? []) {
			const first = form.words[0] as string;
			const forms = byFirstWord.get(first);
			if (forms) forms.push(form);
			else byFirstWord.set(first, [form]);
		}
	}
	for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
	return byFirstWord;
}

/** “Kumamoto Prefecture” stands for the side of its governor. */
function withDomains(
	forms: Map<string, PartyForm[]>,
	actors: readonly Actor[],
	{ principals }: Context,
): Map<string, PartyForm[]> {
	for (const [index, { office }] of principals.entries()) {
		const domain =
			office === null ? undefined : /\b(?:Governor|Mayor) of (?:the )?(\p{Lu}[^,]{1,60})$/u.exec(office)?.[1];
		const code = actors[index]?.by[0];
		if (!domain || !code) continue;
		const words = tokenise(domain).map(({ key }) => key);
		const short = /^(?:prefecture|province|city|state|metropolis|region)$/.test(words.at(-1) ?? '')
			? words.slice(0, -1)
			: [];
		for (const form of [words, short]) {
			const first = form[0];
			if (first) forms.set(first, [{ words: form, code, noun: true }, ...(forms.get(first) ?? [])]);
		}
	}
	return forms;
}

function sortForms(house: HouseVocabulary): Map<string, PartyForm[]> {
	const byCode = new Map<string, PartyForm[]>();
	const add = (printed: string, code: string, noun: boolean): void => {
		const words = tokenise(printed).map(({ key }) => key);
		if (words.length === 0) return;
		const forms = byCode.get(code);
		if (forms) forms.push({ words, code, noun });
		else byCode.set(code, [{ words, code, noun }]);
	};
	for (const [name, { code }] of house.names.byName) add(name, code, true);
	for (const [name, { code }] of house.names.institutions) add(name, code, true);
	for (const [adjective, { code }] of house.demonyms) add(adjective, code, false);
	return byCode;
}

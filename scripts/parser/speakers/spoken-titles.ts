import { bodyWords, officeHeads, officeStarts, portfolioWords } from '../words/offices.ts';
import { honorificForms, nameTitles } from '../words/titles.ts';
import { type Token, tokenise, walk } from '../words/tokens.ts';
import { type PartyForms, partyFormAt } from './party-forms.ts';

const lower = (words: Iterable<string>): string[] =>
	[...words].map((word) => word.toLowerCase().replace(/\.$/, ''));

const address = lower(
	[...honorificForms.values()]
		.flat(2)
		.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:His|Her|Their|Your)$/.test(word)),
);

/** Short forms of titles in running text. */
const short = ['dg', 'fm', 'pm', 'sg', 'hrvp', 'evp', 'vp', 'messrs'];

/** Words of an office that name no one alone. */
const weak = new Set(
	`deputy assistant permanent executive general member special former party head founder manager fellow justice officer
	counsel judge dean patron`.split(/\s+/),
);

/** Words of a title before a name, in lower case. */
const titleWords: ReadonlySet<string> = new Set([
	...lower(officeStarts),
	...lower(officeHeads),
	...lower(nameTitles),
	...address,
	...short,
	...'first top leading excellency excellencies royal highness majesty right vice'.split(' '),
]);

/** A title is one only with one of these in it. */
const titleHeads: ReadonlySet<string> = new Set([
	...lower(officeHeads).filter((word) => !weak.has(word)),
	...address,
	...short,
	...lower(nameTitles),
]);

const feminine = new Set(
	'ms mrs miss madam madame mme lady dame princess queen empress sheikha duchess'.split(' '),
);
const masculine = new Set('mr sir lord prince king emperor sheikh sultan emir messrs duke'.split(' '));

/** What titles say of who bears them: “Ms.”, “Prince”. */
export function genderOfTitles(words: readonly string[]): 'woman' | 'man' | null {
	if (words.some((word) => feminine.has(word))) return 'woman';
	return words.some((word) => masculine.has(word)) ? 'man' : null;
}

const ofNames: ReadonlySet<string> = new Set(lower(nameTitles));

/** Titles that stand in a name: “Prince Norodom Veasna”. */
export const isNameTitle = (word: string): boolean => ofNames.has(word);

/** What forms of address in letters stand for, since texts go on with the words: “Her Royal Highness”. */
const spelt: Readonly<Record<string, string>> = {
	'h.r.h': 'royal highness',
	'h.m': 'majesty',
	'h.e': 'excellency',
	gen: 'general',
	ltg: 'lieutenant general',
	lt: 'lieutenant',
	adm: 'admiral',
	amb: 'ambassador',
};

/** Words of a printed title or office, compounds parted, short forms spelt out, small words left out. */
export function officeWords(printed: string): string[] {
	return tokenise(printed)
		.filter(({ mark, key }) => mark === null && !/^(?:of|for|and|the|to|on|in)$/.test(key))
		.flatMap(({ key }) => [...new Set([key, ...key.split('-'), ...(spelt[key]?.split(' ') ?? [])])]);
}

/** A run of title words: “Deputy Prime Minister and Minister of Foreign Affairs”. */
export interface Title {
	readonly words: readonly string[];
	/** Words of what the office is for: “international”, “cooperation”. */
	readonly subject: readonly string[];
	/** Party named within it: “Foreign Minister of Indonesia”. */
	readonly party: string | null;
	readonly to: number;
}

const isTitle = (token: Token | undefined, heads: ReadonlySet<string>): boolean =>
	token !== undefined &&
	token.mark === null &&
	(titleWords.has(token.key) ||
		heads.has(token.key) ||
		(token.key.includes('-') && token.key.split('-').every((part) => titleWords.has(part) || part === 'in')));

/** Longest title, in tokens. */
const longest = 24;

/**
 * The title at `at`; null where none stands. `heads` are words that end the offices of this record, `isName` tells
 * the words of names, before which the subject of an office ends (“Minister of Foreign Affairs Prak Sokhonn”).
 */
export function titleAt(
	tokens: readonly Token[],
	at: number,
	forms: PartyForms,
	heads: ReadonlySet<string>,
	isName: (token: Token) => boolean,
): Title | null {
	if (!isTitle(tokens[at], heads)) return null;
	const words: string[] = [];
	const subject: string[] = [];
	let party: string | null = null;
	let to = at;
	const parts = walk(
		tokens,
		(place) => (place === to ? titlePart(tokens, place, forms, heads, isName, words.length > 0) : null),
		at,
		at + longest,
	);
	for (const { value, to: end } of parts) {
		if (value.word) words.push(value.word);
		else if (!value.party) subject.push(...officeKeys(tokens, to + 1, end));
		party ??= value.party;
		to = end;
	}
	return words.some((word) => titleHeads.has(word) || heads.has(word) || /-(?:minister|president)/.test(word))
		? { words, subject, party, to }
		: null;
}

const officeKeys = (tokens: readonly Token[], from: number, to: number): string[] =>
	tokens.slice(from, to).flatMap(({ key, capital }) => (capital ? [key] : []));

interface TitlePart {
	readonly word: string | null;
	readonly party: string | null;
}

/** A title word, “of” with a party or subject, or “and” before another title. */
function titlePart(
	tokens: readonly Token[],
	at: number,
	forms: PartyForms,
	heads: ReadonlySet<string>,
	isName: (token: Token) => boolean,
	begun: boolean,
): { value: TitlePart; to: number } | null {
	const token = tokens[at];
	if (!token || token.mark || (begun && tokens[at - 1]?.possessive)) return null;
	if (isTitle(token, heads)) return { value: { word: token.key, party: null }, to: at + 1 };
	if (!begun) return null;
	if (/^(?:of|for|to)$/.test(token.key)) {
		const named = token.key !== 'for' ? partyFormAt(tokens, at + 1, forms) : null;
		const to = named?.to ?? (token.key === 'to' ? null : subjectEnd(tokens, at + 1, isName));
		// An ambassador “to Japan” is not of Japan.
		const party = token.key === 'of' ? (named?.code ?? null) : null;
		return to === null ? null : { value: { word: null, party }, to };
	}
	const next = tokens[at + 1];
	return token.key === 'and' && next?.capital && isTitle(next, heads)
		? { value: { word: null, party: null }, to: at + 1 }
		: null;
}

const isSubject = (token: Token | undefined): boolean =>
	token !== undefined &&
	(portfolioWords.has(token.text) || bodyWords.has(token.text) || token.text === 'State');

/** Behind the subject of an office: “Foreign Affairs and International Cooperation”; null where none stands. */
function subjectEnd(tokens: readonly Token[], at: number, isName: (token: Token) => boolean): number | null {
	const from = tokens[at]?.key === 'the' ? at + 1 : at;
	let end = from;
	for (let place = from; place < from + longest; place += 1) {
		const token = tokens[place];
		if (!token) break;
		const joins = place > from && /^(?:and|of|for|,|the)$/.test(token.key);
		if (!joins && (token.mark || !token.capital || isName(token))) break;
		// “Secretary of State Holloway”: behind the subject of an office stands the name.
		if (!joins && place > from && isSubject(tokens[place - 1]) && !isSubject(token)) break;
		if (token.capital) end = place + 1;
		if (token.possessive || (token.mark === ',' && !/^(?:and)$/.test(tokens[place + 2]?.key ?? ''))) break;
	}
	return end > from ? end : null;
}

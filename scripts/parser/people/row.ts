import { monthPattern, weekdayPattern } from '../words/calendar.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { bodyWords, officeHeads, officeStarts, portfolioWords, withinOffice } from '../words/offices.ts';
import { eventWords } from '../words/places.ts';
import {
	honorificForms,
	joinedParticle,
	nameParticles,
	nameSuffixes,
	nameTitles,
	peerTitles,
	rankWords,
} from '../words/titles.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { opensParty, type PartySpan, partyAt } from './party.ts';

/**
 * A sentence as a row of tokens with one sign each, so that a phrase of people is a pattern over signs, and a place in
 * the signs is a place in the tokens. The one reading of forms of address, offices, names and parties: `peopleIn`
 * gives the people a row introduces (who met; whom a title or the body brings in), `partyAt` and `partiesAt` the
 * parties at a place, and whoever looks for a run of names or offices in running text matches `signs`.
 *
 * | sign | token |
 * |---|---|
 * | `H` `h` | form of address or rank before a name, first and further token |
 * | `C` `I` `A` `c` | party by name, institution or adjective, first and further token; `Z` the name in the possessive |
 * | `O` `P` | head of an office (“Minister”), word with which one may begin (“Prime”) |
 * | `S` `B` | subject of an office (“Trade”), body (“Ministry”) |
 * | `T` `L` `Y` | title that belongs to a name (“Samdech”), of a peer (“Lord”), letters behind a name (“MP”) |
 * | `E` `D` | event (“Summit”), month or weekday |
 * | `K` `N` `Q` | word in capitals, any other word with a capital, one in the possessive |
 * | `p` `m` | particle of a name (“bin”), word in small letters within an office (“charge”) |
 * | `f` `r` `l` `j` `t` `e` `i` `a` `u` `w` `s` | of, for, to, and, the, a, in, at, on, with, as |
 * | `d` `x` | number, any other word; a mark stands for itself, `.` for those not told apart |
 */
export interface PeopleRow {
	readonly tokens: readonly Token[];
	readonly signs: string;
	/** The parties by their first token, article apart. */
	readonly parties: ReadonlyMap<number, PartySpan>;
}

/** Reads a text into its row; the text is read no further than `most` tokens. */
export function peopleRowOf(text: string, house: HouseVocabulary, most?: number): PeopleRow {
	const tokens = tokenise(text, most);
	const parties = new Map<number, PartySpan>();
	let signs = '';
	while (signs.length < tokens.length) {
		const { mark, text, capital } = tokens[signs.length] as Token;
		// Most words are of one sign wherever they stand.
		const word = mark === null ? wordSign(text, capital, house) : null;
		signs += word ?? signsAt(tokens, signs, parties, house);
	}
	return { tokens, signs, parties };
}

const seen = new WeakMap<HouseVocabulary, Map<string, string | null>>();

/** The sign of a word; null where a form of address or the name of a party may begin with it. */
function wordSign(text: string, capital: boolean, house: HouseVocabulary): string | null {
	let words = seen.get(house);
	if (!words) {
		words = new Map();
		seen.set(house, words);
	}
	let sign = words.get(text);
	if (sign === undefined) {
		const opens = text === 'The' || honorificForms.has(text) || opensParty(text, house);
		sign = opens ? null : capital ? capitalSign(text) : smallSign(text);
		if (words.size < 20_000) words.set(text, sign);
	}
	return sign;
}

/** The signs of what stands behind those already given: one, or as many as a longer form has tokens. */
function signsAt(
	tokens: readonly Token[],
	before: string,
	parties: Map<number, PartySpan>,
	house: HouseVocabulary,
): string {
	const at = before.length;
	const token = tokens[at] as Token;
	if (token.mark) return markSign(tokens, at, before);
	if (!token.capital)
		return token.key === 'former' && partyAt(tokens, at, house) ? 'C' : smallSign(token.text);
	const address = addressEnd(tokens, at, before);
	if (address > at) return `H${'h'.repeat(address - at - 1)}`;
	const party = partyAt(tokens, at, house);
	if (!party) return capitalSign(token.text);
	parties.set(at, party);
	const owner = party.form === 'name' && tokens[party.to - 1]?.possessive;
	return (owner ? 'Z' : partySigns[party.form]) + 'c'.repeat(party.to - at - 1);
}

const partySigns = { name: 'C', institution: 'I', adjective: 'A' } as const;

/** “Dato’ Seri”: the apostrophe that ends a title is of the name. */
function markSign(tokens: readonly Token[], at: number, before: string): string {
	const { text, mark, start } = tokens[at] as Token;
	const glottal = /^['’ʼ‘]$/u.test(text) && before.endsWith('T') && tokens[at - 1]?.end === start;
	return glottal ? 'T' : /^[,()&:;-]$/.test(mark ?? '') ? (mark as string) : '.';
}

/** Family names that look like a form of address. */
const alsoName = /^(?:Sen|Eng|Ir|Col|Gen|Maj|Ma|Rep|Miss|YB)\.?$/;

/**
 * Behind the form of address at `at`; `at` where none stands. A rank that is also a word of offices (“General”) is one
 * only before another form, “(Ret.)”, or a capital that is no word of offices.
 */
function addressEnd(tokens: readonly Token[], at: number, before: string): number {
	const end = at + formLength(tokens, at);
	if (end === at) return at;
	const { text } = tokens[at] as Token;
	const one = end === at + 1;
	const retired = retiredEnd(tokens, end);
	if (one && alsoName.test(text) && (/[NKTC]$/.test(before) || !tokens[end]?.capital)) return at;
	if (one && rankWords.has(text) && retired === end) {
		const next = tokens[end];
		const form = next?.text === 'the' ? formLength(tokens, end + 1) > 0 : isNameWord(next);
		if (!form || /[OP]$/.test(before)) return at;
	}
	return retired;
}

const isNameWord = (token: Token | undefined): boolean =>
	token?.capital === true && !officeStarts.has(token.text) && !bodyWords.has(token.text);

function formLength(tokens: readonly Token[], at: number): number {
	const forms = honorificForms.get(tokens[at]?.text ?? '');
	return forms?.find((words) => words.every((word, step) => tokens[at + step]?.text === word))?.length ?? 0;
}

function retiredEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(' || !/^(?:ret|retd|retired)$/.test(tokens[at + 1]?.key ?? '')) return at;
	const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
	return tokens[close]?.text === ')' ? close + 1 : at;
}

const small: Readonly<Record<string, string>> = {
	of: 'f',
	for: 'r',
	to: 'l',
	and: 'j',
	the: 't',
	a: 'e',
	an: 'e',
	in: 'i',
	at: 'a',
	on: 'u',
	with: 'w',
	as: 's',
};

function smallSign(text: string): string {
	if (joinedParticle.test(text)) return 'N';
	if (/^\d/.test(text)) return 'd';
	return small[text] ?? (nameParticles.has(text) ? 'p' : withinOffice.has(text) ? 'm' : 'x');
}

const day = new RegExp(`^(?:${monthPattern}|${weekdayPattern})$`);

/** The sign of a word with a capital. */
function capitalSign(text: string): string {
	if (text === 'The') return 't';
	if (nameTitles.has(text)) return peerTitles.has(text) ? 'L' : 'T';
	if (officeHeads.has(text) || officeHeads.has(text.replace(/^.*-/, ''))) return 'O';
	if (officeStarts.has(text)) return 'P';
	if (bodyWords.has(text)) return 'B';
	if (isSubject(text)) return 'S';
	if (eventWords.has(text)) return 'E';
	if (nameSuffixes.has(text)) return 'Y';
	if (day.test(text)) return 'D';
	if (/['’]s?$/.test(text)) return 'Q';
	return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text) ? 'K' : 'N';
}

/** A word of portfolios, also a compound of them (“Assembly-Senate”) or a misprinted singular or possessive. */
function isSubject(word: string): boolean {
	const part = (one: string): boolean =>
		portfolioWords.has(one) || bodyWords.has(one) || portfolioWords.has(`${one}s`);
	return (
		part(word) || part(word.replace(/['’]s$/u, '')) || (word.includes('-') && word.split('-').every(part))
	);
}

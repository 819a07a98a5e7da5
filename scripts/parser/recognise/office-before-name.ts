import type { HouseVocabulary } from '../words/house.ts';
import {
	bodyWords,
	isOfficeWord,
	officeHeads,
	officeStarts,
	portfolioWords,
	withinOffice,
} from '../words/offices.ts';
import { honorificLength, isAddress } from './honorific.ts';
import { partyAt } from './party.ts';
import type { Token } from './tokens.ts';

/** Reads an office that stands before a name; returns the token where the name begins, or null. */
export function officeBeforeName(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
): number | null {
	let at = from;
	const front = frontParty(tokens, at, house);
	if (front !== null) at = front;
	if (!officeStarts.has(tokens[at]?.text ?? '')) return null;
	let head = false;
	let open = false;
	while (at < tokens.length) {
		const token = tokens[at];
		if (!token || token.mark) return null;
		const body = open ? bodyEnd(tokens, at) : null;
		if (body !== null) {
			at = body;
			open = false;
		} else if (officeStarts.has(token.text) || officeHeads.has(token.text) || /^[IVX]+$/u.test(token.text)) {
			if (officeHeads.has(token.text)) head = true;
			open = false;
			at += 1;
		} else if (
			/^(?:of|for|and|the|to|in)$/u.test(token.text) &&
			tokens[at + 1] &&
			!isAddress(tokens, at + 1)
		) {
			// “accompanied the Prime Minister to the ASEAN-related Summit Meetings”: an office is “to” a country or an office.
			if (token.text === 'to' && head && !servesAt(tokens, at, house)) return null;
			const party = /^(?:of|for|to)$/u.test(token.text) ? partyAt(tokens, at + 1, house) : null;
			if (party) {
				at = party.end;
				open = false;
			} else {
				open = true;
				at += 1;
			}
		} else if (withinOffice.has(token.text)) at += 1;
		else if (!token.capital) return null;
		else if (isSubject(token.text)) {
			open = false;
			at += 1;
		} else if (open) {
			// An unknown name behind “of” belongs to the office: “Governor of Siem Reap”, “Mayor of Osaka Ichiro Mori”.
			open = false;
			at += townLength(tokens, at);
		} else return head ? at : null;
	}
	return null;
}

/** A country, an organisation or somebody in office follows “to”: “Adviser to the Prime Minister”. */
function servesAt(tokens: readonly Token[], to: number, house: HouseVocabulary): boolean {
	const next = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
	const word = tokens[next]?.text ?? '';
	return (
		partyAt(tokens, to + 1, house) !== null ||
		isOfficeWord(word) ||
		bodyWords.has(word) ||
		frontParty(tokens, next, house) !== null ||
		bodyEnd(tokens, next) !== null
	);
}

/** A word of portfolios or bodies, also a compound of them: “Assembly-Senate”. */
const isSubject = (word: string): boolean =>
	portfolioWords.has(word) ||
	bodyWords.has(word) ||
	(word.includes('-') && word.split('-').every((part) => portfolioWords.has(part) || bodyWords.has(part)));

/** Behind the body word in the run of capitals at `at` (“Kapok Foundation”); null where the run has none. */
function bodyEnd(tokens: readonly Token[], at: number): number | null {
	for (let next = at; tokens[next]?.capital; next += 1) {
		if (bodyWords.has(tokens[next]?.text ?? '')) return next + 1;
	}
	return null;
}

/** How much of a run of capitals is the town: “Osaka | Ichiro Mori”, “Siem Reap | TEA Seiha”, “Siem Reap | Tea Seiha”. */
function townLength(tokens: readonly Token[], at: number): number {
	const run = capitals(tokens, at);
	if (run <= 2) return run;
	const family = tokens.slice(at, at + run).findIndex(({ text }) => /^\p{Lu}[\p{Lu}-]+$/u.test(text));
	if (family > 0) return family === run - 1 ? family - 1 : family;
	return run > 3 ? 2 : 1;
}

/** Length of the run of capitals at `at`. */
function capitals(tokens: readonly Token[], at: number): number {
	let end = at;
	while (tokens[end]?.capital) end += 1;
	return end - at;
}

/** True where a person follows who is named by office or address. */
export const nameFollowsOffice = (tokens: readonly Token[], at: number, house: HouseVocabulary): boolean =>
	officeBeforeName(tokens, at, house) !== null || honorificLength(tokens, at) > 0;

/** Behind an adjective or name of a party that opens an office: “Japanese Foreign Minister”, “U.S. Secretary of State”. */
export function frontParty(tokens: readonly Token[], from: number, house: HouseVocabulary): number | null {
	const opens = (at: number): boolean => officeStarts.has(tokens[at]?.text ?? '');
	if (!(opens(from + 1) || opens(from + 2) || opens(from + 3) || opens(from + 4))) return null;
	const word = tokens[from]?.text ?? '';
	if (opens(from + 1) && house.demonyms.has(word)) return from + 1;
	if (opens(from + 2) && house.demonyms.has(`${word} ${tokens[from + 1]?.text}`)) return from + 2;
	const end = partyAt(tokens, from, house)?.end;
	return end !== undefined && opens(end) ? end : null;
}

import type { HouseVocabulary } from '../words/house.ts';
import {
	bodyWords,
	isOfficeWord,
	officeHeads,
	officeStarts,
	portfolioWords,
	withinOffice,
} from '../words/offices.ts';
import { eventWords } from '../words/places.ts';
import type { Token } from '../words/tokens.ts';
import { isAddress } from './honorific.ts';
import { isArticle, partyAt, partyInFront } from './party.ts';
import { walkOn } from './walk.ts';

/** Reads an office that stands before a name; returns the token where the name begins, or null. */
export function officeBeforeName(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
): number | null {
	const begin = frontParty(tokens, from, house) ?? from;
	if (!officeStarts.has(tokens[begin]?.text ?? '')) return null;
	let head = false;
	/** “of” or the like stands before: an unknown name would be of the office. */
	let open = false;
	const end = walkOn(begin, (at) => {
		const token = tokens[at];
		if (!token || token.mark) return null;
		const wasOpen = open;
		open = false;
		const body = wasOpen ? bodyEnd(tokens, at) : null;
		if (body !== null) return body;
		if (officeStarts.has(token.text) || officeHeads.has(token.text) || /^[IVX]+$/u.test(token.text)) {
			head ||= officeHeads.has(token.text);
			return at + 1;
		}
		if (/^(?:of|for|and|the|to|in)$/u.test(token.text)) {
			// “accompanied the Prime Minister to the ASEAN-related Meetings”: an office is “to” a country or an office.
			if (isAddress(tokens, at + 1) || (token.text === 'to' && head && !servesAt(tokens, at, house)))
				return null;
			const party = /^(?:of|for|to)$/u.test(token.text) ? partyAt(tokens, at + 1, house) : null;
			open = party === null;
			return party?.end ?? at + 1;
		}
		open = wasOpen && withinOffice.has(token.text);
		if (withinOffice.has(token.text)) return at + 1;
		if (!token.capital) return null;
		if (isSubject(token.text)) return at + 1;
		// An unknown name behind “of” belongs to the office: “Governor of Siem Reap”, “Mayor of Osaka Ichiro Mori”.
		return wasOpen ? at + townLength(tokens, at) : null;
	});
	const name = tokens[end];
	return head && name?.capital && !open && !eventWords.has(name.text) ? end : null;
}

/** A country, an organisation or somebody in office follows “to”: “Adviser to the Prime Minister”. */
function servesAt(tokens: readonly Token[], to: number, house: HouseVocabulary): boolean {
	const next = isArticle(tokens[to + 1]?.text) ? to + 2 : to + 1;
	const word = tokens[next]?.text ?? '';
	return (
		partyAt(tokens, to + 1, house) !== null ||
		isOfficeWord(word) ||
		bodyWords.has(word) ||
		frontParty(tokens, next, house) !== null ||
		bodyEnd(tokens, next) !== null
	);
}

/** A word of portfolios or bodies, also a compound of them (“Assembly-Senate”) or a misprinted possessive. */
function isSubject(word: string): boolean {
	const known = (part: string): boolean =>
		portfolioWords.has(part) || bodyWords.has(part) || portfolioWords.has(`${part}s`);
	return (
		known(word) || known(word.replace(/['’]s$/u, '')) || (word.includes('-') && word.split('-').every(known))
	);
}

/** Behind the body word in the run of capitals at `at` (“Kapok Foundation”); null where the run has none. */
function bodyEnd(tokens: readonly Token[], at: number): number | null {
	const run = tokens.slice(at, capitalsEnd(tokens, at));
	const body = run.findIndex(({ text }) => bodyWords.has(text));
	return body < 0 ? null : at + body + 1;
}

/** How much of a run of capitals is the town: “Osaka | Ichiro Mori”, “Siem Reap | TEA Seiha”, “Siem Reap | Tea Seiha”. */
function townLength(tokens: readonly Token[], at: number): number {
	const run = capitalsEnd(tokens, at) - at;
	if (run <= 2) return run;
	const family = tokens.slice(at, at + run).findIndex(({ text }) => /^\p{Lu}[\p{Lu}-]+$/u.test(text));
	if (family > 0) return Math.max(1, family === run - 1 ? family - 1 : family);
	return run > 3 ? 2 : 1;
}

const capitalsEnd = (tokens: readonly Token[], from: number): number =>
	walkOn(from, (at) => (tokens[at]?.capital ? at + 1 : null));

/** Behind an adjective or name of a party that opens an office: “Japanese Foreign Minister”, “U.S. Secretary of State”. */
export const frontParty = (tokens: readonly Token[], from: number, house: HouseVocabulary): number | null =>
	partyInFront(tokens, from, house, (at) => officeStarts.has(tokens[at]?.text ?? ''))?.end ?? null;

import type { Party } from '../../../src/schemas/primitives.ts';
import { rankWords } from '../vocabulary/honorifics.ts';
import type { HouseVocabulary } from '../vocabulary/house.ts';
import { bodyWords, officeHeads, officeStarts, portfolioWords } from '../vocabulary/offices.ts';
import { findDays } from './date.ts';
import { honorificLength } from './honorific.ts';
import { partyAt } from './party.ts';
import type { Token } from './tokens.ts';

/** Words in lower case that may stand inside an office before a capital. */
const joining = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', 'at', 'with', 'de', 'as']);
/** Words in lower case that are part of offices as they stand. */
const within = new Set([
	'attached',
	'concurrently',
	'charge',
	'responsible',
	'well',
	'ad',
	'interim',
	'a.i.',
	'designate',
	'without',
	'portfolio',
	'responsibility',
	'level',
	'former',
	'member',
	'special',
	'acting',
	'then',
]);

export const isOfficeWord = (word: string): boolean => officeStarts.has(word);

/** Where an office ends and which party it names. Indices are of tokens. */
export interface OfficeSpan {
	/** Behind the last token of the office, party included. */
	end: number;
	/** Behind the last token of the office without the party that stands after it. */
	roleEnd: number;
	party: Party | null;
}

/** Reads an office that stands after a name and a comma. `from` is its first token. Null where none stands. */
export function officeAfterName(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	opts: { named: boolean; startsPerson: (at: number) => boolean },
): OfficeSpan | null {
	const begin = /^(?:the|then|a|an)$/iu.test(tokens[from]?.text ?? '') ? from + 1 : from;
	const first = phrase(tokens, begin, house, opts.startsPerson);
	if (first === begin) return null;
	const words = tokens.slice(begin, first);
	const hasHead = words.some(
		({ text }) => officeHeads.has(text) || officeHeads.has(text.replace(/^.*-/u, '')),
	);
	if (
		!hasHead &&
		!(opts.named && words[0]?.capital && words.length > 1 && partyAt(tokens, begin, house) === null)
	)
		return null;
	let end = first;
	while (tokens[end]?.text === ',') {
		const next = furtherSegment(tokens, end + 1, house, opts.startsPerson);
		if (next === null) break;
		end = next;
	}
	return { ...roleOf(tokens, from, end, house), end };
}

/** Behind the segment that continues an office after a comma; null where something else begins. */
function furtherSegment(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	startsPerson: (at: number) => boolean,
): number | null {
	const begin = tokens[from]?.text === 'and' ? from + 1 : from;
	if (startsPerson(begin)) return null;
	const party = partyAt(tokens, begin, house);
	if (party && begin === from) {
		const list = tokens[party.end]?.text === 'and' && portfolioWords.has(tokens[party.end + 1]?.text ?? '');
		const oxford =
			tokens[party.end]?.text === ',' &&
			tokens[party.end + 1]?.text === 'and' &&
			portfolioWords.has(tokens[party.end + 2]?.text ?? '');
		if (!list && !oxford) return party.end;
	}
	const end = phrase(tokens, begin, house, startsPerson);
	if (end === begin) return null;
	const words = tokens.slice(begin, end).map(({ text }) => text);
	const office = words.some((word) => officeHeads.has(word) && /^\p{Lu}/u.test(word));
	const body = words.some((word) => bodyWords.has(word));
	const portfolio =
		portfolioWords.has(words[0] ?? '') || (words[0] === 'the' && portfolioWords.has(words[1] ?? ''));
	const concurrently = words[0] === 'concurrently';
	return office || body || portfolio || concurrently ? end : null;
}

/** Behind the run of words that can be one piece of an office. */
function phrase(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	startsPerson: (at: number) => boolean,
): number {
	let at = from;
	while (at < tokens.length) {
		const token = tokens[at];
		if (!token) break;
		if (token.text === '(') {
			const close = bracketEnd(tokens, at);
			if (close === null || at === from) break;
			at = close;
			continue;
		}
		// “Deputy Prime Minister - Minister of Foreign Affairs”
		if (/^[-–—]$/u.test(token.text) && officeStarts.has(tokens[at + 1]?.text ?? '')) {
			at += 1;
			continue;
		}
		if (token.mark && token.text !== '&') break;
		if (at > from && isAddress(tokens, at)) break;
		if (token.capital || token.text === '&' || /^[IVX\d]+$/u.test(token.text)) {
			if (/['’]s$/u.test(token.text) || !token.mark) at += 1;
			continue;
		}
		if (within.has(token.text)) {
			at += 1;
			continue;
		}
		const next = at > from ? joined(tokens, at, startsPerson) : null;
		if (next === null) break;
		// Behind “of Country” only a portfolio, a mission or another office goes on.
		const party = token.text === 'of' ? partyAt(tokens, at + 1, house) : null;
		// “Envoy of the ASEAN Chair”: the name is part of a longer one.
		if (party && !tokens[party.end]?.capital) {
			at = party.end;
			if (!goesOnBehindParty(tokens, at, house)) break;
			continue;
		}
		at = next;
	}
	return at;
}

/** A form of address begins the next person, even where no comma parts them. A rank may be a word of the office. */
const isAddress = (tokens: readonly Token[], at: number): boolean =>
	!rankWords.has(tokens[at]?.text ?? '') &&
	tokens[at]?.text !== 'the' &&
	honorificLength(tokens, at, isOfficeWord) > 0;

/** A capital follows the joining word at `at` (and any further ones): index of that capital. */
function joined(tokens: readonly Token[], at: number, startsPerson: (at: number) => boolean): number | null {
	const word = tokens[at]?.text ?? '';
	if (!joining.has(word)) return null;
	if (word === 'and' && startsPerson(at + 1)) return null;
	let next = at + 1;
	while (joining.has(tokens[next]?.text ?? '') || within.has(tokens[next]?.text ?? '')) next += 1;
	const following = tokens[next];
	if (!following || following.mark || !following.capital) return null;
	if (next > at + 1 && startsPerson(next)) return null;
	const ahead = tokens.slice(at + 1, next + 3).map(({ text }) => text);
	if (word === 'in')
		return /^(?:charge|the)$/u.test(ahead[0] ?? '') &&
			(ahead[0] === 'charge' ||
				/^(?:Prime|Office|President|Cabinet|Presidency|Ministry)/u.test(ahead[1] ?? ''))
			? next
			: null;
	if (word === 'at') return atOffice(tokens, at) ? next : null;
	if (word === 'on') return isDayAhead(tokens, at + 1) || /^(?:the)$/u.test(ahead[0] ?? '') ? null : next;
	if (word === 'with') return /^(?:Special|Responsibilit)/u.test(following.text) ? next : null;
	if (word === 'as') return /^well$/u.test(ahead[0] ?? '') ? next : null;
	return next;
}

/** “Minister of State at the Home Office”: an office in a ministry. Behind a whole office “at” names the place. */
function atOffice(tokens: readonly Token[], at: number): boolean {
	const [before, last, next, body] = [at - 2, at - 1, at + 1, at + 2].map(
		(index) => tokens[index]?.text ?? '',
	);
	if (next === 'Large') return true;
	const open =
		last === 'State' || (officeHeads.has(last ?? '') && !/^(?:Prime|Foreign)$/u.test(before ?? ''));
	return (
		open &&
		next === 'the' &&
		/^(?:Prime|Ministry|Department|Foreign|Home|Cabinet|Treasury)$/u.test(body ?? '')
	);
}

const isDayAhead = (tokens: readonly Token[], at: number): boolean =>
	findDays(
		tokens
			.slice(at, at + 4)
			.map(({ text }) => text)
			.join(' '),
	).length > 0 || /day$/u.test(tokens[at]?.text ?? '');

function goesOnBehindParty(tokens: readonly Token[], at: number, house: HouseVocabulary): boolean {
	const word = tokens[at]?.text ?? '';
	const next = tokens[at + 1];
	if (word === 'for') return next?.capital === true;
	if (word === 'to')
		return (next?.text === 'the' || next?.capital === true) && partyAt(tokens, at + 1, house) !== null;
	if (word === 'and') {
		const start = next?.text === 'the' ? at + 2 : at + 1;
		return officeStarts.has(tokens[start]?.text ?? '') && !nameFollowsOffice(tokens, start, house);
	}
	return word === '(' && bracketEnd(tokens, at) !== null;
}

/** “(NATO)”, “(in charge of Trade)”, “(State Secretary)”: a short bracket of an office. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
	const close = tokens.slice(at, at + 10).findIndex(({ text }) => text === ')');
	if (close < 2) return null;
	const inside = tokens.slice(at + 1, at + close);
	const plain = inside.every(
		({ capital, text, mark }) => !mark && (capital || joining.has(text) || within.has(text)),
	);
	return plain &&
		(inside.some(({ text }) => /^\p{Lu}{2,}$/u.test(text)) ||
			inside.some(({ text }) => officeHeads.has(text) || text === 'charge'))
		? at + close + 1
		: null;
}

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
			const party = /^(?:of|for|to)$/u.test(token.text) ? partyAt(tokens, at + 1, house) : null;
			if (party) {
				at = party.end;
				open = false;
			} else {
				open = true;
				at += 1;
			}
		} else if (within.has(token.text)) at += 1;
		else if (!token.capital) return null;
		else if (portfolioWords.has(token.text) || bodyWords.has(token.text)) {
			open = false;
			at += 1;
		} else if (open) {
			// An unknown name behind “of” belongs to the office: “Governor of Siem Reap”, “Mayor of Osaka Ichiro Mori”.
			open = false;
			at += capitals(tokens, at) <= 2 ? capitals(tokens, at) : 1;
		} else return head ? at : null;
	}
	return null;
}

/** Behind the body word in the run of capitals at `at` (“Kapok Foundation”); null where the run has none. */
function bodyEnd(tokens: readonly Token[], at: number): number | null {
	for (let next = at; tokens[next]?.capital; next += 1) {
		if (bodyWords.has(tokens[next]?.text ?? '')) return next + 1;
	}
	return null;
}

/** Length of the run of capitals at `at`. */
function capitals(tokens: readonly Token[], at: number): number {
	let end = at;
	while (tokens[end]?.capital) end += 1;
	return end - at;
}

const nameFollowsOffice = (tokens: readonly Token[], at: number, house: HouseVocabulary): boolean =>
	officeBeforeName(tokens, at, house) !== null || honorificLength(tokens, at, isOfficeWord) > 0;

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

/** The party of an office and where the office ends without it. */
export function roleOf(
	tokens: readonly Token[],
	from: number,
	end: number,
	house: HouseVocabulary,
): { roleEnd: number; party: Party | null } {
	const first = firstParty(tokens, from, end, house);
	for (let at = from + 1; at < end; at += 1) {
		const word = tokens[at]?.text;
		if (word !== 'of' && word !== ',') continue;
		const last = partyAt(tokens, at + 1, house);
		if (!last || last.end !== end) continue;
		// “Ambassador of Japan to the Republic of Korea” serves the party named first.
		const mission =
			tokens.slice(from, at).some(({ text }) => text === 'to') &&
			word === 'of' &&
			first !== null &&
			first.at < at;
		if (!mission) return { roleEnd: at, party: last.party };
	}
	return { roleEnd: end, party: first?.party ?? null };
}

/** The first party an office names: behind “of”, in front, by an institution, or by an adjective. */
function firstParty(
	tokens: readonly Token[],
	from: number,
	end: number,
	house: HouseVocabulary,
): { party: Party; at: number } | null {
	for (let at = from; at < end; at += 1) {
		if (tokens[at]?.text !== 'of') continue;
		const party = partyAt(tokens, at + 1, house);
		if (party && party.end <= end) return { party: party.party, at };
	}
	for (let at = from; at < end; at += 1) {
		if (tokens[at - 1]?.text === 'to') continue;
		const institution = partyAt(tokens, at, house, house.names.institutions);
		if (institution && institution.end <= end) return { party: institution.party, at };
	}
	for (let at = from; at < end; at += 1) {
		if (tokens[at - 1]?.text === 'to' || (tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'to'))
			continue;
		const two = house.demonyms.get(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
		const party = two ?? house.demonyms.get(tokens[at]?.text ?? '') ?? partyAt(tokens, at, house)?.party;
		if (party) return { party, at };
	}
	return null;
}

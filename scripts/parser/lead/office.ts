import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import {
	bodyWords,
	isOfficeWord,
	joiningWords,
	officeHeads,
	officeStarts,
	portfolioWords,
	withinOffice,
} from '../words/offices.ts';
import type { Token } from '../words/tokens.ts';
import { findDays } from './days.ts';
import { isAddress } from './honorific.ts';
import { inMinistry, isEnvoyTo, ministryEnd } from './office-joints.ts';
import { roleOf } from './office-party.ts';
import { isArticle, partyAt } from './party.ts';
import { walkOn } from './walk.ts';

/** Where an office stands and which party it names. Indices are of tokens. */
export interface OfficeSpan {
	from: number;
	/** Behind the last token of the office, party included. */
	end: number;
	/** Behind the last token of the office without the party that stands after it. */
	roleEnd: number;
	party: Party | null;
}

/** What an office is read in: the tokens, the house's words, and where a person is introduced, who ends it. */
export interface OfficeContext {
	tokens: readonly Token[];
	house: HouseVocabulary;
	startsPerson: (at: number) => boolean;
}

/**
 * Reads an office that stands after a name and a comma: its head, what it is of or for, and further offices or bodies
 * behind commas. `named` tells that whoever holds it is introduced by a form of address or an office before the name.
 * Null where none stands.
 */
export function officeAfterName(context: OfficeContext, at: number, named: boolean): OfficeSpan | null {
	const { tokens, house } = context;
	const from = /^(?:the|an?)$/iu.test(tokens[at]?.text ?? '') ? at + 1 : at;
	const begin = tokens[from]?.text === 'then' ? from + 1 : from;
	const first = officePhraseEnd(context, begin);
	if (first === begin) return null;
	const words = tokens.slice(begin, first);
	const plausible = named && words[0]?.capital && words.length > 1 && partyAt(tokens, begin, house) === null;
	if (!words.some(isHead) && !plausible) return null;
	const end = walkOn(first, (comma) =>
		tokens[comma]?.text === ',' ? furtherSegment(context, comma + 1) : null,
	);
	return { from, end, ...roleOf(tokens, from, end, house) };
}

const isHead = ({ text }: Token): boolean =>
	officeHeads.has(text) || officeHeads.has(text.replace(/^.*-/u, ''));

/** Behind the segment that continues an office after a comma; null where something else begins. */
function furtherSegment(context: OfficeContext, from: number): number | null {
	const { tokens, house, startsPerson } = context;
	const begin = tokens[from]?.text === 'and' ? from + 1 : from;
	if (startsPerson(begin)) return null;
	const party = partyAt(tokens, begin, house);
	if (party && begin === from && !listsPortfolios(tokens, party.end)) return party.end;
	const end = officePhraseEnd(context, begin);
	const words = tokens.slice(begin, end).map(({ text }) => text);
	const [first = '', second = ''] = words;
	const goesOn =
		words.some((word) => bodyWords.has(word) || (officeHeads.has(word) && /^\p{Lu}/u.test(word))) ||
		portfolioWords.has(first) ||
		(isArticle(first) && portfolioWords.has(second)) ||
		first === 'concurrently';
	return goesOn ? end : null;
}

/** “… for Europe, Asia, and Trade”: the party belongs to a list of portfolios. */
function listsPortfolios(tokens: readonly Token[], at: number): boolean {
	const and = tokens[at]?.text === ',' ? at + 1 : at;
	return tokens[and]?.text === 'and' && portfolioWords.has(tokens[and + 1]?.text ?? '');
}

/** Behind the run of words at `from` that can be one piece of an office. */
export function officePhraseEnd(context: OfficeContext, from: number): number {
	const { tokens, house } = context;
	let closed = false;
	return walkOn(from, (at) => {
		const token = tokens[at];
		if (!token || closed) return null;
		if (token.mark && token.text !== '&') return markEnd(tokens, at, from);
		if (at > from && isAddress(tokens, at)) return null;
		if (token.capital || token.text === '&' || /^[IVX\d]+$/u.test(token.text)) return at + 1;
		if (withinOffice.has(token.text)) return at + 1;
		if (at === from) return null;
		const next = ministryEnd(tokens, at) ?? joinedAt(context, at);
		if (next === null || token.text !== 'of') return next;
		// Behind “of Country” only a portfolio, a mission or another office goes on.
		const party = partyAt(tokens, at + 1, house);
		// “Envoy of the ASEAN Chair”: the name is part of a longer one.
		if (!party || tokens[party.end]?.capital || divisionFollows(tokens, party.end)) return next;
		closed = !goesOnBehindParty(context, party.end);
		return party.end;
	});
}

/** “Deputy Prime Minister - Minister of Foreign Affairs”, “(in charge of Trade)”. */
function markEnd(tokens: readonly Token[], at: number, from: number): number | null {
	if (/^[-–—]$/u.test(tokens[at]?.text ?? ''))
		return officeStarts.has(tokens[at + 1]?.text ?? '') ? at + 1 : null;
	return at > from ? bracketEnd(tokens, at) : null;
}

/** A capital follows the joining word at `at` (and any further ones): index of that capital. */
function joinedAt({ tokens, startsPerson }: OfficeContext, at: number): number | null {
	const word = tokens[at]?.text ?? '';
	if (!joiningWords.has(word) || (word === 'and' && startsPerson(at + 1))) return null;
	const next = walkOn(at + 1, (on) => {
		const text = tokens[on]?.text ?? '';
		return joiningWords.has(text) || withinOffice.has(text) ? on + 1 : null;
	});
	if (!tokens[next]?.capital || (next > at + 1 && startsPerson(next))) return null;
	return joins(tokens, word, at, next) ? next : null;
}

/** Whether a joining word goes on with the office up to the capital at `next`, or begins a circumstance. */
function joins(tokens: readonly Token[], word: string, at: number, next: number): boolean {
	const [first = '', second = ''] = tokens.slice(at + 1, next + 3).map(({ text }) => text);
	switch (word) {
		case 'in':
			return first === 'charge' || isEnvoyTo(tokens, at) || (first === 'the' && seats.test(second));
		case 'at':
			return inMinistry(tokens, at);
		case 'on':
			return !isDayAhead(tokens, at + 1) && first !== 'the';
		case 'with':
			return (
				/^(?:Special|Responsibilit)/u.test(tokens[next]?.text ?? '') || tokens[at - 1]?.text === 'Relations'
			);
		case 'as':
			return first === 'well';
		default:
			return true;
	}
}

const seats = /^(?:Prime|Office|President|Cabinet|Presidency|Ministry)/u;

const isDayAhead = (tokens: readonly Token[], at: number): boolean =>
	findDays(
		tokens
			.slice(at, at + 4)
			.map(({ text }) => text)
			.join(' '),
	).length > 0 || /day$/u.test(tokens[at]?.text ?? '');

/** “of the China and Mongolia Division”: the party names what a division deals with. */
function divisionFollows(tokens: readonly Token[], from: number): boolean {
	const list = /^(?:and|&|,)$/u;
	if (!list.test(tokens[from]?.text ?? '')) return false;
	const run = tokens.slice(from, from + 6);
	const division = run.findIndex(({ text }) =>
		/^(?:Division|Bureau|Department|Desk|Section|Unit)$/u.test(text),
	);
	return run.slice(0, Math.max(0, division)).some(({ text, capital }) => capital && !list.test(text))
		? run.slice(0, division).every(({ text, capital }) => capital || list.test(text))
		: false;
}

/** What goes on with an office behind its country: a portfolio, a mission, another office, a bracket. */
function goesOnBehindParty({ tokens, house, startsPerson }: OfficeContext, at: number): boolean {
	const word = tokens[at]?.text ?? '';
	const next = tokens[at + 1];
	const begin = isArticle(next?.text) ? at + 2 : at + 1;
	const behind = tokens[begin]?.text ?? '';
	switch (word) {
		case 'for':
			return (
				next?.capital === true ||
				(begin === at + 2 && (/^(?:Common|Joint)$/u.test(behind) || portfolioWords.has(behind)))
			);
		case 'on':
		case 'to':
			return partyAt(tokens, at + 1, house) !== null;
		case 'in':
			return next?.text === 'charge' && tokens[at + 2]?.text === 'of';
		case 'and':
			return isOfficeWord(behind) && !startsPerson(begin);
		default:
			return word === '(' && bracketEnd(tokens, at) !== null;
	}
}

/** “(NATO)”, “(in charge of Trade)”, “(State Secretary)”: behind a short bracket of an office. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
	if (tokens[at]?.text !== '(') return null;
	const close = tokens.slice(at, at + 10).findIndex(({ text }) => text === ')');
	if (close < 2) return null;
	const inside = tokens.slice(at + 1, at + close);
	const plain = inside.every(
		({ capital, text, mark }) => !mark && (capital || joiningWords.has(text) || withinOffice.has(text)),
	);
	const telling = inside.some(
		({ text }) => /^\p{Lu}{2,}$/u.test(text) || officeHeads.has(text) || text === 'charge',
	);
	return plain && telling ? at + close + 1 : null;
}

import type { HouseVocabulary } from '../words/house.ts';
import { joiningWords, officeHeads, officeStarts, portfolioWords, withinOffice } from '../words/offices.ts';
import { findDays } from './date.ts';
import { isAddress } from './honorific.ts';
import { nameFollowsOffice } from './office-before-name.ts';
import { partyAt } from './party.ts';
import type { Token } from './tokens.ts';

/** Behind the run of words that can be one piece of an office. */
export function officePhrase(
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
			at += 1;
			continue;
		}
		if (withinOffice.has(token.text)) {
			at += 1;
			continue;
		}
		const listed = at > from ? listedOffice(tokens, at) : null;
		if (listed !== null) {
			at = listed;
			continue;
		}
		const next = at > from ? joined(tokens, at, startsPerson) : null;
		if (next === null) break;
		// Behind “of Country” only a portfolio, a mission or another office goes on.
		const party = token.text === 'of' ? partyAt(tokens, at + 1, house) : null;
		// “Envoy of the ASEAN Chair”: the name is part of a longer one.
		if (party && !tokens[party.end]?.capital && divisionEnd(tokens, party.end) === null) {
			at = party.end;
			if (!goesOnBehindParty(tokens, at, house)) break;
			continue;
		}
		at = next;
	}
	return at;
}

/** A capital follows the joining word at `at` (and any further ones): index of that capital. */
function joined(tokens: readonly Token[], at: number, startsPerson: (at: number) => boolean): number | null {
	const word = tokens[at]?.text ?? '';
	if (!joiningWords.has(word)) return null;
	if (word === 'and' && startsPerson(at + 1)) return null;
	let next = at + 1;
	while (joiningWords.has(tokens[next]?.text ?? '') || withinOffice.has(tokens[next]?.text ?? '')) next += 1;
	const following = tokens[next];
	if (!following || following.mark || !following.capital) return null;
	if (next > at + 1 && startsPerson(next)) return null;
	const ahead = tokens.slice(at + 1, next + 3).map(({ text }) => text);
	if (word === 'in' && isEnvoyTo(tokens, at)) return next;
	if (word === 'in')
		return /^(?:charge|the)$/u.test(ahead[0] ?? '') &&
			(ahead[0] === 'charge' ||
				/^(?:Prime|Office|President|Cabinet|Presidency|Ministry)/u.test(ahead[1] ?? ''))
			? next
			: null;
	if (word === 'at') return atOffice(tokens, at) ? next : null;
	if (word === 'on') return isDayAhead(tokens, at + 1) || /^(?:the)$/u.test(ahead[0] ?? '') ? null : next;
	if (word === 'with')
		return /^(?:Special|Responsibilit)/u.test(following.text) || tokens[at - 1]?.text === 'Relations'
			? next
			: null;
	if (word === 'as') return /^well$/u.test(ahead[0] ?? '') ? next : null;
	return next;
}

/** “Minister of State at the Home Office”: an office in a ministry. Behind a whole office “at” names the place. */
function atOffice(tokens: readonly Token[], at: number): boolean {
	const [before, last, next, body] = [at - 2, at - 1, at + 1, at + 2].map(
		(index) => tokens[index]?.text ?? '',
	);
	if (next === 'Large') return true;
	return inMinistry(tokens, at, before ?? '', last ?? '') && next === 'the' && ofGovernment.test(body ?? '');
}

const ofGovernment =
	/^(?:Prime|President|Presid|Ministry|Department|Foreign|Federal|Home|Cabinet|Treasury|Chancell|Royal|State|Vice|Executive)/u;

/** A minister of state or somebody with a plain title serves in a ministry; whole offices do not. */
const inMinistry = (tokens: readonly Token[], at: number, before: string, last: string): boolean =>
	last === 'State' ||
	(officeHeads.has(last) && !/^(?:Prime|Foreign)$/u.test(before)) ||
	/\bMinister of State for\b/u.test(
		tokens
			.slice(Math.max(0, at - 10), at)
			.map(({ text }) => text)
			.join(' '),
	);

/** “at the Foreign, Commonwealth and Development Office”: behind an office whose name holds commas; null elsewhere. */
function listedOffice(tokens: readonly Token[], at: number): number | null {
	if (tokens[at]?.text !== 'at' || !atOffice(tokens, at)) return null;
	let comma = false;
	for (let next = at + 2; next < at + 12; next += 1) {
		const token = tokens[next];
		if (!token || !(token.capital || token.text === ',' || token.text === 'and')) return null;
		if (token.text === ',') comma = true;
		if (comma && /^(?:Office|Ministry|Department)$/u.test(token.text)) return next + 1;
	}
	return null;
}

/** “Special Envoy … for National Reconciliation in Myanmar” */
const isEnvoyTo = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.capital === true &&
	/^[,)]$/u.test(tokens[at + 2]?.text ?? '') &&
	tokens
		.slice(Math.max(0, at - 14), at)
		.some(
			({ text }, index, words) =>
				text === 'Special' && /^(?:Envoy|Representative|Advis[eo]r)$/u.test(words[index + 1]?.text ?? ''),
		);

const isDayAhead = (tokens: readonly Token[], at: number): boolean =>
	findDays(
		tokens
			.slice(at, at + 4)
			.map(({ text }) => text)
			.join(' '),
	).length > 0 || /day$/u.test(tokens[at]?.text ?? '');

/** “and Mongolia Division”: behind the body whose name goes on behind a country; null where none does. */
function divisionEnd(tokens: readonly Token[], at: number): number | null {
	if (!/^(?:and|&|,)$/u.test(tokens[at]?.text ?? '')) return null;
	for (let next = at + 1; next < at + 6; next += 1) {
		const token = tokens[next];
		if (!token || !(token.capital || /^(?:and|&|,)$/u.test(token.text))) return null;
		if (/^(?:Division|Bureau|Department|Desk|Section|Unit)$/u.test(token.text)) return next + 1;
	}
	return null;
}

function goesOnBehindParty(tokens: readonly Token[], at: number, house: HouseVocabulary): boolean {
	const word = tokens[at]?.text ?? '';
	const next = tokens[at + 1];
	// “High Representative of the European Union for the Common Foreign and Security Policy”
	if (word === 'for')
		return (
			next?.capital === true ||
			(next?.text === 'the' && /^(?:Common|Joint)$/u.test(tokens[at + 2]?.text ?? '')) ||
			(next?.text === 'the' && portfolioWords.has(tokens[at + 2]?.text ?? ''))
		);
	// “Special Envoy of the United Nations on Myanmar”
	if (word === 'on') return partyAt(tokens, at + 1, house) !== null;
	if (word === 'in') return next?.text === 'charge' && tokens[at + 2]?.text === 'of';
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
		({ capital, text, mark }) => !mark && (capital || joiningWords.has(text) || withinOffice.has(text)),
	);
	return plain &&
		(inside.some(({ text }) => /^\p{Lu}{2,}$/u.test(text)) ||
			inside.some(({ text }) => officeHeads.has(text) || text === 'charge'))
		? at + close + 1
		: null;
}

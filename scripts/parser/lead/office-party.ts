import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { bodyWords } from '../words/offices.ts';
import type { Token } from '../words/tokens.ts';
import { partyAt } from './party.ts';

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
		if (isObject(tokens, from, at)) return { roleEnd: end, party: last.party };
		if (!mission) return { roleEnd: at, party: last.party };
	}
	return { roleEnd: end, party: first?.party ?? null };
}

/** “Council for the Development of Cambodia”: the country is what the body works for, and part of its name. */
const isObject = (tokens: readonly Token[], from: number, of: number): boolean =>
	tokens[of]?.text === 'of' &&
	tokens[of - 2]?.text === 'the' &&
	tokens[of - 3]?.text === 'for' &&
	tokens.slice(from, of - 3).some(({ text }) => bodyWords.has(text));

interface NamedParty {
	party: Party;
	at: number;
}

/** The first party an office names: behind “of”, by an institution, or by an adjective. */
function firstParty(
	tokens: readonly Token[],
	from: number,
	end: number,
	house: HouseVocabulary,
): NamedParty | null {
	const served = (at: number): boolean =>
		tokens[at - 1]?.text === 'to' || (tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'to');
	const behindOf = (at: number): Party | null => {
		const named = tokens[at]?.text === 'of' ? partyAt(tokens, at + 1, house) : null;
		return named && named.end <= end && !isSubject(tokens, named.end) ? named.party : null;
	};
	const institution = (at: number): Party | null => {
		const named = served(at) ? null : partyAt(tokens, at, house, house.names.institutions);
		return named && named.end <= end ? named.party : null;
	};
	const adjective = (at: number): Party | null => {
		if (served(at)) return null;
		const two = house.demonyms.get(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
		const named = partyAt(tokens, at, house);
		const party = two ?? house.demonyms.get(tokens[at]?.text ?? '') ?? named?.party ?? null;
		return party && !isSubject(tokens, Math.max(at + (two ? 2 : 1), named?.end ?? 0)) ? party : null;
	};
	return [behindOf, institution, adjective].reduce<NamedParty | null>(
		(found, read) => found ?? firstIn(from, end, read),
		null,
	);
}

function firstIn(from: number, end: number, read: (at: number) => Party | null): NamedParty | null {
	for (let at = from; at < end; at += 1) {
		const party = read(at);
		if (party) return { party, at };
	}
	return null;
}

/** “the European Affairs Bureau”, “ASEAN Affairs”, “the China and Mongolia Division”: what an office deals with. */
function isSubject(tokens: readonly Token[], at: number): boolean {
	let next = at;
	while (/^(?:and|&)$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.capital) next += 2;
	return /^(?:Affairs|Division|Bureau|Department|Desk|Section|Unit|Policy|Relations|Studies|Integration|Cooperation)$/u.test(
		tokens[next]?.text ?? '',
	);
}

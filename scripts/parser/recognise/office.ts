import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { bodyWords, officeHeads, portfolioWords } from '../words/offices.ts';
import { roleOf } from './office-party.ts';
import { officePhrase } from './office-phrase.ts';
import { partyAt } from './party.ts';
import type { Token } from './tokens.ts';

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
	const first = officePhrase(tokens, begin, house, opts.startsPerson);
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
	const end = officePhrase(tokens, begin, house, startsPerson);
	if (end === begin) return null;
	const words = tokens.slice(begin, end).map(({ text }) => text);
	const office = words.some((word) => officeHeads.has(word) && /^\p{Lu}/u.test(word));
	const body = words.some((word) => bodyWords.has(word));
	const portfolio =
		portfolioWords.has(words[0] ?? '') || (words[0] === 'the' && portfolioWords.has(words[1] ?? ''));
	const concurrently = words[0] === 'concurrently';
	return office || body || portfolio || concurrently ? end : null;
}

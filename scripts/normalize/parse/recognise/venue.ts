import { printedAt } from '../fold.ts';
import type { HouseVocabulary } from '../vocabulary/house.ts';
import { officeStarts, portfolioWords } from '../vocabulary/offices.ts';
import { eventWords, noPlace, plainBuildings, venueHeads } from '../vocabulary/places.ts';
import { partyAt } from './party.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

export interface Venue {
	text: string;
	at: number;
	basis: 'stated' | 'visiting';
}

interface Place {
	start: number;
	end: number;
	/** A building or room rather than a town or country. */
	building: boolean;
}

const reach = 4000;
const joining = new Set([
	'of',
	'for',
	'and',
	'the',
	'de',
	'la',
	'du',
	'des',
	'der',
	'am',
	'on',
	'by',
	'at',
	'al',
]);

/** Words before a place that say who visits it. */
const visiting =
	/(?:\b(?:(?:is|was|are|were|been|currently|while|now|when|also)\s)?(?:visiting|visited|staying in|(?:is|was|are|were|be|being)\s(?:currently\s|also\s)?in|stopping over in|arrived in|travell?ing to|attending\b[^,;]{0,120}\bin)|\b(?:visit|trip|stay|stopover|tour)s?\s(?:to|in|at)|\bcame to|\bmaking an? (?:\p{L}+\s){0,3}visit to)\s$/u;

/**
 * Where the meeting was held: a place stated for it, a building before a town, else the place of the visit.
 * Sentences of the lead in order; a later one counts only where it tells of the meeting itself.
 */
export function readVenue(sentences: readonly Sentence[], house: HouseVocabulary): Venue | null {
	const stated: Venue[] = [];
	const visited: Venue[] = [];
	let building: Venue | null = null;
	for (const [index, folded] of sentences.entries()) {
		const text = folded.text.slice(0, reach);
		if (index > 0 && !ofTheMeeting.test(text)) continue;
		for (const place of findPlaces(folded, text, house)) {
			const before = text.slice(Math.max(0, place.start - 160), place.start);
			const venue = { ...printedAt(folded, place.start, place.end) };
			if (visiting.test(before)) visited.push({ ...venue, basis: 'visiting' });
			else if (/\b(?:at|in|inside|aboard|on board|over to)\s$/iu.test(before) && !ofAnotherEvent(before)) {
				stated.push({ ...venue, basis: 'stated' });
				if (place.building) building ??= { ...venue, basis: 'stated' };
			}
		}
	}
	return building ?? stated[0] ?? visited[0] ?? null;
}

/** “The meeting took place at …”, “It was held in …”. */
const ofTheMeeting =
	/^(?:the|it|they|this|both|a|an)?\b.{0,120}\b(?:held|took place|met|hosted|conducted)\b/iu;

/** “the earthquake that struck in …”, “scheduled to be held in …”: a place, but not of this meeting. */
const otherEvents =
	/\b(?:to be held|which (?:was|will be) held|that (?:was|will be) held|occurred|situation|scheduled|earthquake|typhoon|flood|damage)\b[^,]{0,60}\b(?:at|in)\s$/u;
const ofAnotherEvent = (before: string): boolean => otherEvents.test(before);

/** Every phrase behind “in”, “at”, “visiting” or “visit to” that names a place. */
function findPlaces({ tokens, persons }: Sentence, text: string, house: HouseVocabulary): Place[] {
	// “Minister at the Prime Minister's Office” names an office, not the place of the meeting.
	const inOffice = (at: number): boolean => persons.some(({ from, to }) => at >= from && at < to);
	const places: Place[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const word = tokens[at]?.text.toLowerCase() ?? '';
		if (!/^(?:in|at|visiting|visited|to|inside|aboard|board)$/u.test(word)) continue;
		if (inOffice(at)) continue;
		const end = placeEnd(tokens, at + 1, house, text);
		const [first, last] = [tokens[at + 1], tokens[(end ?? 0) - 1]];
		if (end === null || !first || !last) continue;
		const building = tokens
			.slice(at + 1, end)
			.some(({ text }) => venueHeads.has(text.replace(/['’]s$/u, '')));
		// “at the Japanese side's request”, “at the United Nations meeting”: an adjective or an event follows.
		if (house.demonyms.has(last.text) && house.partyByName(last.text) === null && !building) continue;
		places.push({ start: first.start, end: last.end, building });
		at = end - 1;
	}
	return places;
}

/** Behind the place phrase at `from`; null where none stands. */
function placeEnd(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	text: string,
): number | null {
	const plain = plainBuilding(tokens, from);
	if (plain !== null) return withTown(tokens, plain, house);
	const begin = nameBegin(tokens, from);
	if (
		!tokens[begin]?.capital ||
		noPlace.test(text.slice(tokens[begin]?.start ?? 0, (tokens[begin]?.start ?? 0) + 20))
	)
		return null;
	const country = partyAt(tokens, from, house);
	if (country && !/^[A-Z]{2}$/u.test(country.party.code)) return null;
	let at = country?.end ?? capitalRun(tokens, begin);
	if (!country && eventWords.has(tokens[at - 1]?.text ?? '') && !isCouncil(tokens, at)) return null;
	// “Office of the Prime Minister of Cambodia”, “Ministry of Foreign Affairs”: the name goes on behind “of”.
	while (joinsName(tokens, at)) {
		const next = skipJoining(tokens, at);
		const party = partyAt(tokens, at + 1, house);
		at = party ? party.end : capitalRun(tokens, next);
	}
	if (eventWords.has(tokens[at - 1]?.text ?? '') && !venueHeads.has(tokens[at - 1]?.text ?? '')) return null;
	if (
		!country &&
		officeStarts.has(tokens[begin]?.text ?? '') &&
		!tokens.slice(begin, at).some(({ text }) => venueHeads.has(text.replace(/['’]s$/u, '')))
	)
		return null;
	return withTown(tokens, at, house);
}

/** “the Council of Ministers”: the seat of a government, not an event. */
const isCouncil = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.text === 'Council' &&
	tokens[at]?.text === 'of' &&
	/^(?:Ministers|State)$/u.test(tokens[at + 1]?.text ?? '');

/** “the city of Hakone”, “the Peace Palace”, “Tokyo”: index of the first capital of the name. */
function nameBegin(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== 'the') return from;
	const kind = tokens[from + 1]?.text ?? '';
	return /^(?:city|town|village|island|port|province|prefecture|capital|resort)$/u.test(kind) &&
		tokens[from + 2]?.text === 'of'
		? from + 3
		: from + 1;
}

/** “a hotel in Bangkok”, “the official residence of the Ambassador of Japan”: a building without a name of its own. */
function plainBuilding(tokens: readonly Token[], from: number): number | null {
	if (!/^(?:a|an|the)$/u.test(tokens[from]?.text ?? '')) return null;
	for (let at = from + 1; at < from + 5; at += 1) {
		const token = tokens[at];
		if (!token || token.mark || token.capital) return null;
		if (!plainBuildings.has(token.text)) continue;
		const shore = shoreEnd(tokens, at + 1);
		if (shore !== null) return shore;
		if (tokens[at + 1]?.text !== 'of') return at + 1;
		const begin = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
		let end = capitalRun(tokens, begin);
		if (end > begin && tokens[end]?.text === 'of' && tokens[end + 1]?.capital)
			end = capitalRun(tokens, end + 1);
		return end > begin ? end : at + 1;
	}
	return null;
}

/** “on the lake of Biwa”, “by the river”, “on the shore of Lake Toya”: behind the water a building stands at. */
function shoreEnd(tokens: readonly Token[], from: number): number | null {
	const [by, the, water, of] = tokens.slice(from, from + 4).map(({ text }) => text);
	if (!/^(?:on|by|near|at|overlooking)$/u.test(by ?? '') || the !== 'the') return null;
	if (!/^(?:lake|river|sea|bay|coast|shores?|banks?|waterfront|island|hill)$/u.test(water ?? '')) return null;
	const end = of === 'of' ? capitalRun(tokens, tokens[from + 4]?.text === 'the' ? from + 5 : from + 4) : 0;
	return end > from + 4 ? end : from + 3;
}

function capitalRun(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at] && !tokens[at]?.mark && (tokens[at]?.capital || /^\d+$/u.test(tokens[at]?.text ?? ''))) {
		at += 1;
	}
	return at;
}

function joinsName(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	if (!/^(?:of|for|de|la|du|des|der|am|and)$/u.test(word)) return false;
	// Only a building is named on: “Ministry of Foreign Affairs”, not “Phnom Penh for the Summit”.
	const named = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
	if (/^(?:for|and)$/u.test(word) && !named.some((text) => venueHeads.has(text))) return false;
	if (word === 'for' && !portfolioWords.has(tokens[skipJoining(tokens, at)]?.text ?? '')) return false;
	if (word === 'and' && !named.includes('of') && !named.includes('for')) return false;
	const next = tokens[skipJoining(tokens, at)];
	return next?.capital === true && !noPlace.test(`${next.text} `);
}

function skipJoining(tokens: readonly Token[], at: number): number {
	let next = at;
	while (joining.has(tokens[next]?.text ?? '')) next += 1;
	return next;
}

/** The town or country that follows directly: “, Austria”, “ in Hakone”, “, Tokyo, Japan”. */
function withTown(tokens: readonly Token[], from: number, house: HouseVocabulary): number {
	let at = from;
	for (let more = 0; more < 3; more += 1) {
		const word = tokens[at]?.text ?? '';
		const begin = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
		const next = tokens[begin];
		if (!next?.capital || noPlace.test(`${next.text} `)) break;
		const party = partyAt(tokens, at + 1, house);
		if (word === ',') {
			const end = party?.end ?? capitalRun(tokens, begin);
			const known =
				party !== null ||
				(end - begin <= 2 &&
					/^(?:[,.)]|in)$/u.test(tokens[end]?.text ?? '.') &&
					!isPersonWord(next.text) &&
					townLike(tokens, end));
			if (!known || (party && begin !== at + 1 && !party)) break;
			at = end;
		} else if (word === 'in') at = party?.end ?? capitalRun(tokens, begin);
		else break;
	}
	return at;
}

/** A town behind a comma is closed by a comma with nothing of a person behind it. */
const townLike = (tokens: readonly Token[], end: number): boolean => {
	const word = tokens[end + 1]?.text ?? '';
	return tokens[end]?.text !== ',' || !officeStarts.has(word);
};
const isPersonWord = (word: string): boolean =>
	/^(?:Mr|Ms|Mrs|Dr|H\.E|His|Her|Hon|Samdech|The|Prime|Foreign)\b/u.test(word) || officeStarts.has(word);

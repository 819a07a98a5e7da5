import { weekdayPattern } from '../words/calendar.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { officeStarts, portfolioWords } from '../words/offices.ts';
import {
	bodiesThatSit,
	eventWords,
	noPlace,
	plainBuildings,
	venueHeads,
	wholeHouses,
} from '../words/places.ts';
import { type Token, walk } from '../words/tokens.ts';
import { nameRun } from './name-run.ts';
import { partyAt } from './party.ts';
import { isVessel, plainBuilding, streetAddress } from './plain-place.ts';
import type { Sentence } from './sentence.ts';

/** A phrase that names a place; offsets within the text. */
export interface PlacePhrase {
	start: number;
	end: number;
	/** A building or room rather than a town or country. */
	building: boolean;
}

/** Words behind which a place may be named. */
const before = /^(?:in|at|visiting|visited|to|inside|aboard|board)$/u;

/** “Lima, Peru, was the venue of a meeting between …” */
const venueSaid = /^\p{Lu}[^.;]{1,120}?,? was (?:also )?the (?:venue|scene|setting)\b/u;

/** Every phrase behind “in”, “at”, “aboard”, “visiting” or “to” that names a place, and one that opens the sentence. */
export function findPlaces(
	{ tokens, persons }: Sentence,
	text: string,
	house: HouseVocabulary,
): PlacePhrase[] {
	// “Minister at the Prime Minister's Office” names an office, not the place of the meeting.
	const inOffice = (at: number): boolean => persons.some(({ from, to }) => at >= from && at < to);
	const opening = venueSaid.test(text.slice(0, 200)) ? placeEnd(tokens, 0, house, text) : null;
	const places = opening === null ? [] : [placeOf(tokens, 0, opening)];
	const named = walk(tokens, (at) => {
		const word = tokens[at]?.text.toLowerCase() ?? '';
		if (!(before.test(word) || (word === 'on' && isVessel(tokens, at + 1)))) return null;
		const end = inOffice(at) || inOffice(at + 1) ? null : placeEnd(tokens, at + 1, house, text);
		if (end === null || !isPlace(tokens, at + 1, end, house)) return null;
		return { value: placeOf(tokens, at + 1, end), to: end };
	});
	for (const { value } of named) places.push(value);
	return places;
}

const placeOf = (tokens: readonly Token[], from: number, end: number): PlacePhrase => ({
	start: tokens[from]?.start ?? 0,
	end: tokens[end - 1]?.end ?? 0,
	building: isBuilding(tokens, from, end),
});

/** “at the Japanese side's request”, “at the United Nations meeting”: an adjective or an event is no place. */
function isPlace(tokens: readonly Token[], from: number, end: number, house: HouseVocabulary): boolean {
	const last = tokens[end - 1]?.text ?? '';
	if (house.demonyms.has(last) && house.partyByName(last) === null && !isBuilding(tokens, from, end))
		return false;
	return !/^(?:-|meeting|summit|conference|time)$/u.test(tokens[end]?.text ?? '');
}

const bare = (word: string): string => word.replace(/['’]s$/u, '');
const isBuilding = (tokens: readonly Token[], from: number, end: number): boolean =>
	/^\d/u.test(tokens[from]?.text ?? '') ||
	tokens
		.slice(from, end)
		.some(({ text }) => venueHeads.has(bare(text)) || plainBuildings.has(text) || bodiesThatSit.has(text)) ||
	tokens.slice(from, end).some((_, index) => isWholeHouse(tokens, from + index));

/** “National Assembly” */
const isWholeHouse = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.capital === true && wholeHouses.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);

/** Behind the place phrase at `from`; null where none stands. */
function placeEnd(
	tokens: readonly Token[],
	from: number,
	house: HouseVocabulary,
	text: string,
): number | null {
	const plain = plainBuilding(tokens, from) ?? streetAddress(tokens, from);
	if (plain !== null) return withTown(tokens, plain, house);
	const begin = nameBegin(tokens, from);
	const first = tokens[begin];
	if (!first?.capital || noPlace.test(text.slice(first.start, first.start + 20))) return null;
	const run = nameRun(tokens, begin);
	const party = partyAt(tokens, from, house);
	// “United Nations Headquarters”, “the Singapore Exchange”: the name of a party within a longer one.
	const country = party && party.end >= run ? party : null;
	if (country && !/^[A-Z]{2}$/u.test(country.party.code)) return null;
	const named = country?.end ?? run;
	if (!country && isEvent(tokens, begin, named)) return null;
	// “Office of the Prime Minister of Cambodia”, “Ministry of Foreign Affairs”: the name goes on behind “of”.
	const owned = withOwner(tokens, named, house);
	const kind = withKind(tokens, owned);
	const end = kind > owned ? withOwner(tokens, kind, house) : owned;
	if (isEvent(tokens, begin, end) && !venueHeads.has(tokens[end - 1]?.text ?? '')) return null;
	if (!country && officeStarts.has(first.text) && !isBuilding(tokens, begin, end)) return null;
	return withTown(tokens, end, house);
}

/** The name ends in the word of an event, and is of no body that has a seat. */
const isEvent = (tokens: readonly Token[], begin: number, end: number): boolean =>
	eventWords.has(tokens[end - 1]?.text ?? '') && !sits(tokens, begin, end);

/** Behind what is named on with “of” or “for”: “… of Foreign Affairs”, “the VIP lounge of Haneda Airport”. */
function withOwner(tokens: readonly Token[], from: number, house: HouseVocabulary): number {
	let at = from;
	while (joinsName(tokens, at)) {
		const next = skipJoining(tokens, at);
		const named = partyAt(tokens, at + 1, house);
		at = named ? named.end : nameRun(tokens, next);
	}
	return at;
}

/** “the Council of Ministers”, “the Council for the Development of …”, “the National Assembly”: a seat, not an event. */
function sits(tokens: readonly Token[], begin: number, at: number): boolean {
	const words = tokens.slice(begin, at).map(({ text }) => text);
	if (wholeHouses.test(words.join(' '))) return true;
	return (
		words.some((word) => bodiesThatSit.has(word)) &&
		(/^(?:of|for|on)$/u.test(tokens[at]?.text ?? '') || !eventWords.has(words.at(-1) ?? ''))
	);
}

/** “the Europa building”, “the Sakura room”: the kind of house stands in small letters behind its name. */
function withKind(tokens: readonly Token[], at: number): number {
	for (let next = at; next < at + 3; next += 1) {
		const token = tokens[next];
		if (!token || token.mark || token.capital) return at;
		if (plainBuildings.has(token.text)) return next + 1;
	}
	return at;
}

/** “the city of Hakone”, “the Peace Palace”, “Tokyo”: index of the first capital of the name. */
function nameBegin(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== 'the') return from;
	const kind = tokens[from + 1]?.text ?? '';
	return /^(?:city|town|village|island|port|province|prefecture|capital|resort)$/u.test(kind) &&
		tokens[from + 2]?.text === 'of'
		? from + 3
		: from + 1;
}

const joining = new Set('of for and the de la du des der am on by at al to'.split(' '));

function joinsName(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	if (!/^(?:of|for|and|to)$/u.test(word)) return false;
	// Only a building is named on: “Ministry of Foreign Affairs”, not “Phnom Penh for the Summit”.
	const named = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
	const house = named.some((text) => venueHeads.has(text) || bodiesThatSit.has(text));
	if (word !== 'of' && !house) return false;
	// “the Permanent Mission of Japan to the United Nations”
	if (word === 'to')
		return /^(?:Mission|Delegation|Embassy)$/u.test(
			named.find((text) => text !== 'Permanent' && venueHeads.has(text)) ?? '',
		);
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
		const begin = nameBegin(tokens, at + 1);
		const next = tokens[begin];
		if (!next?.capital || noPlace.test(`${next.text} `)) break;
		const party = partyAt(tokens, at + 1, house);
		const end = party?.end ?? nameRun(tokens, begin);
		if (word === 'in') at = end;
		else if (word === ',' && (party !== null || isTown(tokens, begin, end))) at = end;
		else break;
	}
	return bracketedTownEnd(tokens, at, house);
}

/** “the United States (New York)”: behind the town in brackets. */
function bracketedTownEnd(tokens: readonly Token[], at: number, house: HouseVocabulary): number {
	if (tokens[at]?.text !== '(' || !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return at;
	const end = nameRun(tokens, at + 1);
	const town = tokens[end]?.text === ')' && end <= at + 4 && !partyAt(tokens, at + 1, house);
	return town && !eventWords.has(tokens[end - 1]?.text ?? '') && !weekday.test(tokens[at + 1]?.text ?? '')
		? end + 1
		: at;
}
const weekday = new RegExp(`^${weekdayPattern}$`, 'u');

/** A town behind a comma: a word or two that name no person or office, and a mark or “in” behind them. */
const isTown = (tokens: readonly Token[], begin: number, end: number): boolean =>
	end - begin <= 2 + tokens.slice(begin, end).filter(({ capital }) => !capital).length &&
	/^(?:[,.;()]|in|on|from|for|where|at|and)$/u.test(tokens[end]?.text ?? '.') &&
	!isPersonWord(tokens[begin]?.text ?? '') &&
	(tokens[end]?.text !== ',' || !officeStarts.has(tokens[end + 1]?.text ?? ''));
const isPersonWord = (word: string): boolean =>
	/^(?:Mr|Ms|Mrs|Dr|H\.E|His|Her|Hon|Samdech|The|Prime|Foreign)\b/u.test(word) || officeStarts.has(word);

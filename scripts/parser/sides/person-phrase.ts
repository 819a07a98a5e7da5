import type { Actor } from './cast.ts';
import { near } from './near.ts';
import { partyAt } from './party-phrase.ts';
import { isWord, keyAt, type Phrase, type Reference, type Sentence } from './phrase.ts';
import { adverbs, prepositions, subordinators, titleHeads, titleWords } from './words.ts';

/** No title with its institution is longer. */
const longestTitle = 24;
const connectors = new Set(['of', 'for', 'and', 'the', 'to', 'on', 'in']);

interface Title {
	/** Title and institution without connectors: “minister”, “international”, “cooperation”. */
	words: string[];
	/** Past the title, its institution and its party. */
	end: number;
	/** Party that the title names: “Cambodian”, “of Cambodia”. */
	party: string | null;
	/** Opens with “the”, with a possessive or with a party's adjective, and so may stand without a name. */
	definite: boolean;
	/** The title that ended before an “and”, where another begins after it. */
	first: { words: string[]; end: number } | null;
	possessive: boolean;
}

/** A person by name (“Deputy Prime Minister Minh”, “U Kyaw Tin”) or by title alone (“the Secretary General”). */
export function personPhraseAt(sentence: Sentence, place: number): Phrase | null {
	const title = titleAt(sentence, place);
	const name = title.possessive ? null : nameAt(sentence, title.end);
	if (name) {
		const actor = whose(title, name.actors);
		if (actor === undefined) return null;
		// “The Prime Minister and Minister Kono” are two, “Deputy Prime Minister and Minister of … Minh” is one.
		if (!title.first || actor === null || actor.dual) {
			const reference: Reference = actor ? { to: 'actor', actor } : stranger(title);
			return { start: place, end: name.end, references: [reference], possessive: name.possessive };
		}
	}
	return titleAlone(sentence, place, title.first ? { ...title, ...title.first } : title);
}

/** Only the party of somebody not among those present can be known. */
const stranger = ({ party }: Title): Reference =>
	party ? { to: 'parties', codes: [party] } : { to: 'stranger' };

function titleAlone({ tokens, cast }: Sentence, place: number, title: Title): Phrase | null {
	const { words, end, party, possessive } = title;
	const head = (word: string): boolean => titleHeads.has(word) || cast.heads.has(word);
	if (!words.some((word) => head(word) || (word.includes('-') && word.split('-').some(head)))) return null;
	const after = tokens[end];
	if (!possessive && isWord(after) && after.capital && !closedClass(after.key) && title.first === null) {
		let nameEnd = end + 1;
		for (
			let next = tokens[nameEnd];
			isWord(next) && next.capital && !closedClass(next.key);
			next = tokens[nameEnd]
		)
			nameEnd++;
		const owns = tokens[nameEnd - 1]?.possessive === true;
		return { start: place, end: nameEnd, references: [stranger(title)], possessive: owns };
	}
	if (!title.definite && tokens[end - 1]?.capital !== true) return null;
	const actors = party === null ? cast.actors : cast.actors.filter(({ by }) => by.includes(party));
	const holders = holdersOf(words, actors);
	const reference: Reference | null =
		holders.length === 1
			? { to: 'actor', actor: holders[0] as Actor }
			: holders.length > 1
				? { to: 'title', actors: holders }
				: party
					? { to: 'parties', codes: [party] }
					: null;
	return reference && { start: place, end, references: [reference], possessive };
}

function titleAt(sentence: Sentence, place: number): Title {
	const { tokens, cast } = sentence;
	let at = place;
	let definite = false;
	if (
		/^(?:the|his|her|their)$/.test(keyAt(sentence, at)) &&
		!/^(?:excellency|majesty|highness|royal|imperial)$/.test(keyAt(sentence, at + 1))
	) {
		definite = true;
		at++;
	}
	while (/^(?:visiting|then|new|newly|late)$/.test(keyAt(sentence, at))) at++;
	const owner = partyAt(sentence, at);
	if (owner) at = owner.end;
	const title: Title = {
		words: [],
		end: at,
		party: owner?.code ?? null,
		definite: definite || owner !== null,
		first: null,
		possessive: false,
	};
	let institution = false;
	for (let next = at; next - at < longestTitle; next++) {
		const token = tokens[next];
		if (token === undefined) break;
		// “Minister of Economy, Trade and Industry Nishimura”
		if (token.mark === ',' && institution && tokens[next + 1]?.capital) continue;
		if (token.mark !== null) break;
		if (next > at && connectors.has(token.key)) {
			if (token.key === 'and' && !institution && isTitleWord(keyAt(sentence, next + 1))) {
				title.first ??= { words: [...title.words], end: title.end };
			}
			institution ||= token.key === 'of' || token.key === 'for';
			const party = /^(?:of|from)$/.test(token.key) ? partyNext(sentence, next + 1) : null;
			if (!party) continue;
			title.party ??= party.code;
			title.end = party.end;
			break;
		}
		const known =
			(isTitleWord(token.key) || cast.heads.has(token.key) || isUnder(sentence, next)) &&
			(token.capital || title.definite);
		if (!known && !(institution && token.capital && !(cast.names.has(token.key) || closedClass(token.key))))
			break;
		title.words.push(token.key);
		title.end = next + 1;
		// “Minister of Women's Affairs”
		const inner = token.possessive && institution && tokens[next + 1]?.capital === true;
		title.possessive = token.possessive && !inner;
		if (title.possessive) break;
	}
	return title;
}

const partyNext = (sentence: Sentence, place: number): ReturnType<typeof partyAt> =>
	partyAt(sentence, keyAt(sentence, place) === 'the' ? place + 1 : place);

/** “Under Secretary”; elsewhere “under” is a preposition. */
const isUnder = (sentence: Sentence, place: number): boolean =>
	keyAt(sentence, place) === 'under' && keyAt(sentence, place + 1).startsWith('secretar');

const isTitleWord = (key: string): boolean =>
	titleWords.has(key) ||
	(key.includes('-') && key.split('-').every((part) => titleWords.has(part) || part === 'in'));

const closedClass = (key: string): boolean =>
	prepositions.has(key) || subordinators.has(key) || adverbs.has(key) || key.endsWith('ly');

/** Those whose office holds the words of a title; the closest fits only. */
function holdersOf(words: readonly string[], actors: readonly Actor[]): Actor[] {
	const wanted = words.flatMap((word) => word.split('-')).filter((word) => !connectors.has(word));
	const line = ` ${wanted.join(' ')} `;
	let best = 0;
	let holders: Actor[] = [];
	for (const actor of actors) {
		let fit = 0;
		if (wanted.every((word) => actor.office.includes(` ${word} `))) {
			const found = actor.office.indexOf(line);
			const lower = found > 0 && /(?:deputy|vice|prime|assistant)$/.test(actor.office.slice(0, found));
			fit = found < 0 ? 2 : lower ? 1 : 3;
		}
		if (actor.index !== null && fit > 0) fit += 3;
		if (fit === 0 || fit < best) continue;
		if (fit > best) holders = [];
		best = fit;
		holders.push(actor);
	}
	return holders;
}

/** A run of words of one name. A name that goes on with other words is somebody else's. */
function nameAt(
	sentence: Sentence,
	place: number,
): { actors: Actor[]; end: number; possessive: boolean } | null {
	const { tokens, cast } = sentence;
	const titled = place > 0 && isTitleWord(keyAt(sentence, place - 1));
	let actors: readonly Actor[] = [];
	let end = place;
	for (let token = tokens[end]; isWord(token); token = tokens[++end]) {
		if (token.key.length === 1 && token.capital && isWord(tokens[end + 1])) continue;
		const holders =
			cast.names.get(token.key) ??
			(token.capital && (titled || actors.length > 0) ? misprinted(sentence, token.key) : []);
		const common = actors.length === 0 ? holders : holders.filter((actor) => actors.includes(actor));
		if (common.length === 0 || (!token.capital && actors.length === 0)) break;
		actors = common;
		if (token.possessive) return { actors: [...actors], end: end + 1, possessive: true };
	}
	if (actors.length === 0) return null;
	const after = tokens[end];
	const other = isWord(after) && after.capital && !closedClass(after.key) && !isTitleWord(after.key);
	if (other && partyAt(sentence, end) === null) {
		while (isWord(tokens[end]) && tokens[end]?.capital) end++;
		return { actors: [], end, possessive: tokens[end - 1]?.possessive === true };
	}
	return { actors: [...actors], end, possessive: false };
}

/** Whose name a word is when one letter of it, or two of a long one, is printed wrong. */
function misprinted({ cast }: Sentence, word: string): Actor[] {
	if (word.length < 5 || closedClass(word)) return [];
	for (const [name, actors] of cast.names) {
		if (name.length > 4 && near(word, name, name.length > 7 ? 2 : 1)) return [...actors];
	}
	return [];
}

const wives = new Set(['mrs', 'ms', 'madam', 'madame', 'mme', 'lady']);

/** Undefined where the title names a party that is not the actor's: the phrase begins later. */
function whose({ party, words }: Title, actors: readonly Actor[]): Actor | null | undefined {
	// “Mrs. Kono” is not Minister Kono.
	if (words.some((word) => wives.has(word)) && actors.every(({ gender }) => gender === 'man')) return null;
	const ours = party === null ? actors : actors.filter(({ by }) => by.includes(party));
	if (ours.length === 0) return actors.length > 0 ? undefined : null;
	if (ours.length === 1) return ours[0] as Actor;
	return (words.length > 0 ? holdersOf(words, ours)[0] : undefined) ?? (ours[0] as Actor);
}

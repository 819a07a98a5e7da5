import type { Actor } from './cast.ts';
import { near } from './near.ts';
import { partyAt } from './party-phrase.ts';
import { isWord, keyAt, type Phrase, type Reference, type Sentence } from './phrase.ts';
import { adverbs, prepositions, subordinators, titleHeads, titleWords } from './words.ts';

/** No title with its institution is longer. */
const longestTitle = 24;
const connectors = new Set(['of', 'for', 'and', 'the', 'to', 'on', 'in']);

interface Title {
	/** First token of the title proper, after “the” and a party's adjective. */
	start: number;
	/** Words of the title: from `start` to before `end`. */
	end: number;
	/** Party that the title names: “Cambodian”, “of Cambodia”. */
	party: string | null;
	/** Opens with “the”, with a possessive or with a party's adjective, and so may stand without a name. */
	definite: boolean;
	/** Where a name would begin. */
	nameAt: number;
	/** A title joined to it by “and” began here; null without one. */
	joinedAt: number | null;
}

/** A person by name (“Deputy Prime Minister Minh”, “U Kyaw Tin”) or by title alone (“the Secretary General”). */
export function personPhraseAt(sentence: Sentence, place: number): Phrase | null {
	const title = titleAt(sentence, place);
	const name = nameAt(sentence, title.nameAt);
	if (name) {
		const actor = whose(sentence, title, name.actors);
		// “The Prime Minister and Minister Kono” are two, “Deputy Prime Minister and Minister of … Minh” is one.
		const joined = title.joinedAt !== null && actor !== null && !actor.dual;
		if (!joined) {
			const reference: Reference = actor ? { to: 'actor', actor } : { to: 'stranger' };
			return { start: place, end: name.end, references: [reference], possessive: name.possessive };
		}
	}
	if (title.end === title.start) return null;
	return titleAlone(sentence, place, title);
}

function titleAlone(sentence: Sentence, place: number, title: Title): Phrase | null {
	const { tokens, cast } = sentence;
	const end = title.joinedAt !== null && title.joinedAt > title.start ? title.joinedAt : title.end;
	const last = tokens[end - 1];
	const words = tokens.slice(title.start, end).map(({ key }) => key);
	if (!words.some((word) => word.split('-').some((part) => titleHeads.has(part)))) return null;
	const after = tokens[end];
	const possessive = last?.possessive === true;
	const party = title.party ?? partyAfter(sentence, end)?.code ?? null;
	const past = title.party === null && party !== null ? (partyAfter(sentence, end)?.end ?? end) : end;
	if (!possessive && isWord(after) && after.capital && past === end && !closedClass(after.key)) {
		// A name that is not among those present: only its party can be known.
		const references: Reference[] = [party ? { to: 'parties', codes: [party] } : { to: 'stranger' }];
		let nameEnd = end + 1;
		while (isWord(tokens[nameEnd]) && tokens[nameEnd]?.capital && !closedClass(keyAt(sentence, nameEnd)))
			nameEnd++;
		return { start: place, end: nameEnd, references, possessive: tokens[nameEnd - 1]?.possessive === true };
	}
	if (!title.definite && last?.capital !== true) return null;
	const holders = holdersOf(
		words,
		party === null ? cast.actors : cast.actors.filter(({ by }) => by.includes(party)),
	);
	const reference: Reference | null =
		holders.length === 1
			? { to: 'actor', actor: holders[0] as Actor }
			: holders.length > 1
				? { to: 'title', actors: holders }
				: party
					? { to: 'parties', codes: [party] }
					: null;
	return reference && { start: place, end: past, references: [reference], possessive };
}

function partyAfter(sentence: Sentence, place: number): { code: string; end: number } | null {
	if (keyAt(sentence, place) !== 'of' && keyAt(sentence, place) !== 'from') return null;
	return partyAt(sentence, keyAt(sentence, place + 1) === 'the' ? place + 2 : place + 1);
}

function titleAt(sentence: Sentence, place: number): Title {
	const { tokens, cast } = sentence;
	let at = place;
	let definite =
		/^(?:the|his|her|their)$/.test(keyAt(sentence, at)) && !titleHeads.has(keyAt(sentence, at + 1));
	if (/^(?:the|his|her|their|both)$/.test(keyAt(sentence, at))) {
		definite = true;
		at++;
	}
	while (/^(?:visiting|then|new|newly|late)$/.test(keyAt(sentence, at))) at++;
	let party = null;
	const owner = partyAt(sentence, at);
	if (owner) {
		party = owner.code;
		definite = true;
		at = owner.end;
	}
	const title: Title = { start: at, end: at, party, definite, nameAt: at, joinedAt: null };
	let named = false;
	for (let next = at; next - at < longestTitle; next++) {
		const token = tokens[next];
		if (token === undefined) break;
		if (token.mark !== null) {
			// “Minister of Economy, Trade and Industry Nishimura”
			if (token.mark === ',' && named && tokens[next + 1]?.capital) continue;
			break;
		}
		if (isTitleWord(token.key) && (token.capital || definite)) {
			if (token.possessive) return { ...title, end: next + 1, nameAt: next + 1 };
			if (title.joinedAt === null || !titleHeads.has(token.key)) title.nameAt = next + 1;
			title.end = named ? title.end : next + 1;
			title.nameAt = next + 1;
		} else if (next > at && cast.names.has(token.key) && token.capital) break;
		else if (next > at && connectors.has(token.key)) {
			if (token.key === 'and' && !named && title.joinedAt === null) title.joinedAt = next;
			else if (token.key !== 'and') named ||= token.key === 'of' || token.key === 'for';
		} else if (next > at && named && token.capital && !token.possessive) title.nameAt = next + 1;
		else break;
	}
	if (title.joinedAt !== null && title.nameAt <= title.joinedAt) title.joinedAt = null;
	return title;
}

const isTitleWord = (key: string): boolean =>
	titleWords.has(key) ||
	(key.includes('-') && key.split('-').every((part) => titleWords.has(part) || part === 'in'));

const closedClass = (key: string): boolean =>
	prepositions.has(key) || subordinators.has(key) || adverbs.has(key) || key.endsWith('ly');

/** Those whose office holds the words of a title; the closest fits only. */
export function holdersOf(words: readonly string[], actors: readonly Actor[]): Actor[] {
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
			cast.names.get(token.key) ?? (titled || actors.length > 0 ? misprinted(sentence, token.key) : []);
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
	if (word.length < 4 || closedClass(word)) return [];
	for (const [name, actors] of cast.names) {
		if (name.length > 3 && near(word, name, name.length > 7 ? 2 : 1)) return [...actors];
	}
	return [];
}

function whose({ tokens }: Sentence, title: Title, actors: readonly Actor[]): Actor | null {
	const ours = title.party === null ? actors : actors.filter(({ by }) => by.includes(title.party as string));
	if (ours.length < 2) return ours[0] ?? null;
	const words = tokens.slice(title.start, title.end).map(({ key }) => key);
	return (words.length > 0 ? holdersOf(words, ours)[0] : undefined) ?? (ours[0] as Actor);
}

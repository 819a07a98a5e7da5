import { apposed, joiners } from './apposition.ts';
import { groupPhraseAt } from './group-phrase.ts';
import { partyAt, partyPhraseAt } from './party-phrase.ts';
import { personPhraseAt } from './person-phrase.ts';
import { isWord, keyAt, onePhrase, type Phrase, type Reference, type Sentence } from './phrase.ts';
import { adverbs, prepositions, relatives } from './words.ts';

const pronouns = new Set(['he', 'she', 'they', 'it']);

/** The noun phrase for a speaker that begins at `place`, with all that “and” joins to it. */
export function phraseAt(sentence: Sentence, place: number): Phrase | null {
	// The same place is asked for again and again while clauses are tried; each phrase is read once.
	const known = sentence.phrases[place];
	if (known !== undefined) return known;
	const phrase = joinedPhrase(sentence, place);
	sentence.phrases[place] = phrase;
	return phrase;
}

function joinedPhrase(sentence: Sentence, place: number): Phrase | null {
	const found = single(sentence, correlative(sentence, place));
	if (!found || found.possessive) return found;
	const first = apposed(sentence, found) ?? found;
	let joined: Phrase = { ...first, start: place };
	let pending = joined;
	// A comma joins only what an “and” ends: “Minister A, Minister B and Minister C”.
	for (let turn = 0; turn < 20; turn++) {
		const link = linkAt(sentence, pending.end);
		if (!link) break;
		const found = single(sentence, link.end);
		const next = found?.possessive && found.references[0]?.to !== 'actor' ? null : found;
		if (!next) {
			if (link.joins && retinue(sentence, link.end)) joined = pending;
			break;
		}
		const references = [...pending.references, ...next.references];
		pending = { start: place, end: next.end, references, possessive: next.possessive };
		if (link.joins) joined = pending;
		if (next.possessive) break;
	}
	return joined === pending && joined.references.length === 1 ? pastInsertion(sentence, joined) : joined;
}

/** No insertion between two who act together is longer. */
const longestInsertion = 24;

/** “Minister A, citing the drought, and Minister B, citing the salt, …”: the insertion keeps nobody apart. */
function pastInsertion(sentence: Sentence, first: Phrase): Phrase {
	const { tokens } = sentence;
	if (tokens[first.end]?.mark !== ',' || first.references[0]?.to === 'stranger') return first;
	let close = first.end + 1;
	while (close < first.end + longestInsertion && isWord(tokens[close])) close++;
	if (tokens[close]?.mark !== ',' || keyAt(sentence, close + 1) !== 'and') return first;
	const second = single(sentence, close + 2);
	if (!second || second.possessive || second.references[0]?.to === 'it') return first;
	return { ...first, end: second.end, references: [...first.references, ...second.references] };
}

/** Past “both” before “Minister A and Minister B”, “not only” and the like. */
function correlative(sentence: Sentence, place: number): number {
	const key = keyAt(sentence, place);
	if (key === 'not' && keyAt(sentence, place + 1) === 'only') return place + 2;
	if (!/^(?:both|neither|either)$/.test(key) || keyAt(sentence, place + 1) === 'of') return place;
	const next = personPhraseAt(sentence, place + 1) ?? partyPhraseAt(sentence, place + 1);
	const several = next?.references.some(
		(reference) => reference.to === 'parties' && reference.codes.length > 1,
	);
	const pair = several === true || (next !== null && linkAt(sentence, next.end)?.joins === true);
	return pair || !groupPhraseAt(sentence, place) ? place + 1 : place;
}

interface Link {
	end: number;
	joins: boolean;
}

function linkAt(sentence: Sentence, place: number): Link | null {
	let end = place;
	const comma = sentence.tokens[end]?.mark === ',';
	if (comma) end++;
	const key = keyAt(sentence, end);
	if (joiners.test(key)) {
		// “Minister X and, after him, Minister Y”
		const close = sentence.tokens[end + 1]?.mark === ',' ? closing(sentence, end + 2) : -1;
		return { end: close > 0 ? close + 1 : end + 1, joins: true };
	}
	if (key === 'but' && keyAt(sentence, end + 1) === 'also') return { end: end + 2, joins: true };
	if (key === 'as' && keyAt(sentence, end + 1) === 'well' && keyAt(sentence, end + 2) === 'as') {
		return { end: end + 3, joins: true };
	}
	if (/^(?:together|along|jointly)$/.test(key) && keyAt(sentence, end + 1) === 'with') {
		return { end: end + 2, joins: true };
	}
	return comma ? { end, joins: false } : null;
}

/** The comma that closes a short insertion; -1 where none does. */
function closing({ tokens }: Sentence, place: number): number {
	for (let next = place + 1; next < place + 6; next++) if (tokens[next]?.mark === ',') return next;
	return -1;
}

/** “and his delegation”, “and others”: those who go with a speaker and change nothing. */
const retinue = (sentence: Sentence, place: number): boolean =>
	/^(?:his|her|their|its|others|other)$/.test(keyAt(sentence, place));

function single(sentence: Sentence, place: number): Phrase | null {
	const token = sentence.tokens[place];
	if (!isWord(token)) return null;
	if (
		pronouns.has(token.key) &&
		!(token.key === 'they' && /^(?:all|both|each)$/.test(keyAt(sentence, place + 1)))
	)
		return onePhrase(place, place + 1, { to: token.key as 'he' | 'she' | 'they' | 'it' }, false);
	const phrase = relation(sentence, place) ?? personOrParty(sentence, place) ?? owner(token.key, place);
	return phrase?.possessive ? (counterpartOf(sentence, phrase) ?? phrase) : phrase;
}

function personOrParty(sentence: Sentence, place: number): Phrase | null {
	const group = groupPhraseAt(sentence, place);
	const party = partyPhraseAt(sentence, place);
	const person = personPhraseAt(sentence, place);
	// “The ministers of Cambodia and Laos” is both a group and parties; the longest reading says most.
	let best: Phrase | null = null;
	for (const phrase of [person, party, group]) if (phrase && (!best || phrase.end > best.end)) best = phrase;
	return best;
}

/** “The latter”, “his counterpart”, “the other side”: known only from what came before. */
function relation(sentence: Sentence, place: number): Phrase | null {
	const first = keyAt(sentence, place);
	const second = keyAt(sentence, place + 1);
	if (first === 'the' && (second === 'former' || second === 'latter')) {
		const next = sentence.tokens[place + 2];
		// “The former Prime Minister” is an office.
		if (next?.capital || (second === 'former' && /^(?:prime|minister|president)$/.test(next?.key ?? '')))
			return null;
		return onePhrase(place, place + 2, { to: second }, sentence.tokens[place + 1]?.possessive === true);
	}
	// “both of her partners”
	if (
		(first === 'both' || first === 'all') &&
		second === 'of' &&
		/^(?:his|her|their)$/.test(keyAt(sentence, place + 2))
	) {
		const others = relation(sentence, place + 2);
		return others && { ...others, start: place };
	}
	if (!/^(?:the|his|her|its|their)$/.test(first)) return null;
	if (
		first === 'the' &&
		second === 'other' &&
		/^(?:side|party|minister|leader)$/.test(keyAt(sentence, place + 2))
	) {
		return onePhrase(place, place + 3, { to: 'rest' }, sentence.tokens[place + 2]?.possessive === true);
	}
	// “The other agreed.”
	if (first === 'the' && second === 'other') {
		const next = sentence.tokens[place + 2];
		if (!isWord(next) || /^(?:then|also|did|had|was|would|could)$|ed$/.test(next.key))
			return onePhrase(place, place + 2, { to: 'rest' }, sentence.tokens[place + 1]?.possessive === true);
	}
	const party = partyAt(sentence, place + 1);
	for (let end = place + 1; end < place + 4; end++) {
		const key = keyAt(sentence, end);
		const receives = /^(?:hosts?|guests?|visitors?)$/.test(key);
		if (receives || /^(?:counterparts?|interlocutors?|colleagues?|partners?|opposite)$/.test(key)) {
			if (key === 'opposite' && keyAt(sentence, ++end) !== 'number') return null;
			const next = keyAt(sentence, end + 1);
			// “the guest house”, “the host city” are places; “the host country” is who receives.
			if (
				receives &&
				/^(?:houses?|rooms?|books?|lists?|city|town|village|famil(?:y|ies)|speakers?)$/.test(next)
			)
				return null;
			const kind = first !== 'the' || !receives ? 'rest' : key.startsWith('host') ? 'host' : 'guest';
			const to: Reference = party ? { to: 'parties', codes: [party.code] } : { to: kind };
			if (/^(?:side|country|nation|government|minister)$/.test(next) && receives) end++;
			return onePhrase(place, end + 1, to, sentence.tokens[end]?.possessive === true);
		}
	}
	return null;
}

/** “Minister Kono's Cambodian counterpart”: all but the owner. */
function counterpartOf(sentence: Sentence, { start, end, references }: Phrase): Phrase | null {
	const [owner] = references;
	const own = owner?.to === 'actor' ? owner.actor.by : owner?.to === 'parties' ? owner.codes : null;
	if (!own) return null;
	for (let next = end; next < end + 3; next++) {
		if (!/^counterparts?$/.test(keyAt(sentence, next))) continue;
		const codes = sentence.cast.parties.filter((code) => !own.includes(code));
		return onePhrase(start, next + 1, { to: 'parties', codes }, sentence.tokens[next]?.possessive === true);
	}
	return null;
}

const objects: Readonly<Record<string, 'he' | 'she' | 'they'>> = { him: 'he', her: 'she', them: 'they' };

/** “him”, “her”, “them” as whole phrases; “her” before a noun owns it. */
export function objectAt(sentence: Sentence, place: number): Phrase | null {
	const key = keyAt(sentence, place);
	const to = objects[key];
	if (!to) return null;
	const next = sentence.tokens[place + 1];
	const owns =
		key === 'her' &&
		isWord(next) &&
		!(prepositions.has(next.key) || relatives.has(next.key) || adverbs.has(next.key) || next.key === 'and');
	return owns ? null : onePhrase(place, place + 1, { to }, false);
}

const owners: Readonly<Record<string, 'he' | 'she' | 'they' | 'it'>> = {
	his: 'he',
	her: 'she',
	their: 'they',
	its: 'it',
};

/** “His” in “his answer was that …”. */
function owner(key: string, place: number): Phrase | null {
	const to = owners[key];
	return to ? onePhrase(place, place + 1, { to }, true) : null;
}

import { verbOfClause } from './clausal.ts';
import { inverted } from './inversion.ts';
import { closeAt, isWord, keyAt, type Phrase, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import {
	isAdverb,
	isFiniteAuxiliary,
	isParticiple,
	isPast,
	isVerbOf,
	pastAdverbs,
	type Verb,
	verbOf,
	verbOfNoun,
} from './verb.ts';
import { forms, irregularPasts, prepositions, relatives, reportingVerbs, subordinators } from './words.ts';

/** The main clause of a sentence. */
export interface Clause {
	/** First word of the sentence proper, past a run-in heading or an opening bracket. */
	readonly start: number;
	/** Where the main clause begins: introductory phrases stand before. */
	readonly from: number;
	/** Its subject where that names a speaker; a possessive is the owner of the subject. */
	readonly subject: Phrase | null;
	readonly verb: Verb | null;
}

/** Introductory phrases are looked through so far; bounds the work on hostile input. */
const reach = 240;

/** Finds the main clause: the first subject with a finite verb that no introductory or subordinate clause holds. */
export function mainClause(sentence: Sentence): Clause {
	const { tokens } = sentence;
	const start = sentenceStart(sentence);
	const turned = inverted(sentence, start);
	if (turned) return { start, from: turned.subject.start, ...turned };
	const clausal = verbOfClause(sentence, start);
	if (clausal) return { start, from: start, subject: null, verb: clausal };
	const limit = Math.min(tokens.length, start + reach);
	let middle: Clause | null = null;
	let noun: Clause | null = null;
	let place = start;
	while (place < limit) {
		const { at, phrase } = subjectAt(sentence, place);
		const verb = phrase && !phrase.possessive ? verbOf(sentence, phrase) : null;
		if (verb) {
			if (middle?.verb && complementBetween(sentence, middle.verb.at, place)) return middle;
			return { start, from: at, subject: phrase, verb };
		}
		const next = nextStart(sentence, at);
		if (introduces(sentence, at)) middle ??= middleClause(sentence, start, at, next);
		else if (!noun && !relativeGoesOn(sentence, start, at)) {
			const found = verbOfNoun(sentence, at);
			const subject = phrase?.possessive ? phrase : null;
			const near = found && !found.sure ? subjectBefore(sentence, at, found.at) : null;
			if (near) return { start, from: near.start, subject: near, verb: found };
			if (found) noun = { start, from: at, subject, verb: found };
			if (found && (found.sure || place === start)) return middle ?? (noun as Clause);
		}
		place = next;
	}
	return middle ?? noun ?? { start, from: start, subject: null, verb: null };
}

/** “As someone who, in his own words, | had never …”: the verb behind an insertion belongs to the relative before it. */
function relativeGoesOn({ tokens }: Sentence, start: number, at: number): boolean {
	const token = tokens[at];
	if (tokens[at - 1]?.mark !== ',' || !isWord(token) || !(isFiniteAuxiliary(token) || isPast(token)))
		return false;
	for (let place = at - 2; place > start; place--) {
		if (tokens[place]?.mark === ',') return relatives.has(tokens[place - 1]?.key ?? '');
	}
	return false;
}

/** The phrase at `place`, past the adverbs before it. */
function subjectAt(sentence: Sentence, place: number): { at: number; phrase: Phrase | null } {
	let at = place;
	for (;;) {
		const phrase = phraseAt(sentence, at);
		if (phrase) return { at, phrase };
		const token = sentence.tokens[at];
		if (!isAdverb(token) && !(isWord(token) && /^(?:and|but|so|yet)$/.test(token.key) && at === place)) {
			// A title printed wrong, or apart from its name, leaves the name to be found.
			const named = token?.capital && !introduces(sentence, at) ? phraseAt(sentence, at + 1) : null;
			const found =
				named?.references[0]?.to === 'actor' && isVerbOf(sentence, pastAdverbs(sentence, named.end));
			return { at, phrase: found ? named : null };
		}
		at++;
	}
}

/** Past what stands before the sentence: a bracketed word, a quotation that opens it, a run-in heading. */
function sentenceStart(sentence: Sentence): number {
	const { tokens } = sentence;
	let start = 0;
	for (;;) {
		const mark = tokens[start]?.mark;
		const close = closeAt(sentence, start);
		if (mark === '(' && close > 0 && close < tokens.length - 1) start = close + 1;
		else if (mark === '“' && close > 0 && close < tokens.length - 1) start = close + 1;
		else if (mark && start < tokens.length - 1) start++;
		else break;
	}
	const mark = tokens.findIndex(
		(token, place) => place >= start && (token.mark === ':' || (token.mark === '-' && place < start + 8)),
	);
	if (mark < 0 || mark >= start + 14) return start;
	const heading = tokens.slice(start, mark).every(({ key, capital }) => capital || !isHeadingBreaker(key));
	if (!heading) return start;
	// A speaker who is not the whole heading is a subject: “Minister Kono - who had been ill - said …”.
	const speaker = phraseAt(sentence, start);
	// “He described the needs: power and water”, “The two sides welcomed three steps: …”
	if (speaker && !speaker.possessive && isVerbOf(sentence, pastAdverbs(sentence, speaker.end))) return start;
	const person = speaker?.references[0]?.to === 'actor' && !speaker.possessive;
	return person && (speaker.end < mark || tokens[mark]?.mark === '-') ? start : mark + 1;
}

/** Words that no run-in heading holds. */
const isHeadingBreaker = (key: string): boolean =>
	forms.be.has(key) ||
	forms.have.has(key) ||
	irregularPasts.has(key) ||
	reportingVerbs.has(key) ||
	key === 'that';

/** Whether an introductory phrase opens at `place`, and no subject. */
function introduces(sentence: Sentence, place: number): boolean {
	const token = sentence.tokens[place];
	if (!isWord(token)) return true;
	const { key } = token;
	// “That view was shared by …”, but “…, and that two ships had called there, Minister X …”.
	if (key === 'that') return place > 0;
	const after = sentence.tokens[place + 1];
	if (key === 'under' && after?.key === 'secretary') return false;
	if (prepositions.has(key) || subordinators.has(key)) return true;
	if (/^(?:also|and|or|together|next|not|referring)$/.test(key)) return true;
	// “thanks to the loan”, but “thanks were expressed”
	if (/^(?:due|thanks|owing)$/.test(key)) return after?.key === 'to';
	if (key.endsWith('ing') && key.length > 4)
		return !(/^(?:meeting|during|morning|evening)$/.test(key) || isNounInIng(sentence, place));
	if (!isWord(after)) return false;
	// “Grateful as he was, …”, “Surprised and pleased, …”
	if (after.key === 'as' || after.key === 'though') return true;
	return isParticiple(token) && (prepositions.has(after.key) || after.key === 'and');
}

/** “Understanding was expressed by …”, “Opening remarks were delivered by …”: a noun, and the subject. */
function isNounInIng({ tokens }: Sentence, place: number): boolean {
	for (let next = place + 1; next < place + 4; next++) {
		const token = tokens[next];
		if (!isWord(token) || token.capital) return false;
		if (/^(?:was|were|is|are)$/.test(token.key)) return true;
		if (
			prepositions.has(token.key) ||
			relatives.has(token.key) ||
			/^(?:the|an?|his|her|its|their)$/.test(token.key)
		)
			return false;
	}
	return false;
}

/** Place after the next comma, semicolon or dash outside brackets and quotations. */
function nextStart(sentence: Sentence, place: number): number {
	const { tokens } = sentence;
	for (let next = place; next < tokens.length; next++) {
		const close = closeAt(sentence, next);
		const mark = tokens[next]?.mark;
		if (close >= 0) next = close;
		else if (mark === ',' || mark === ';' || mark === '-') return next + 1;
	}
	return tokens.length;
}

/**
 * A subject that follows its introductory phrase without a comma: “To this request Minister Kono replied …”. A phrase
 * after a preposition or a relative is none, nor is one with a pluperfect (“the visit Minister Kono had proposed”).
 */
function middleClause(sentence: Sentence, start: number, from: number, to: number): Clause | null {
	const { tokens } = sentence;
	for (let place = from + 1; place < to; place++) {
		const token = tokens[place];
		if (!isWord(token) || !(token.capital || /^(?:the|both|he|she|they|his|her|their)$/.test(token.key)))
			continue;
		const phrase = phraseAt(sentence, place);
		if (!phrase) continue;
		// A stray comma: “Minister Kono ,expressed …”; or “Minister Kono, who had been there, agreed”.
		const comma = tokens[phrase.end]?.mark === ',' ? 1 : 0;
		if (
			comma &&
			!phrase.possessive &&
			/^who(?:se|m)?$/.test(keyAt(sentence, phrase.end + 1)) &&
			!governed(sentence, place)
		) {
			const found = verbOf(sentence, phrase);
			if (found) return { start, from: place, subject: phrase, verb: found };
		}
		const verbPlace = pastAdverbs(sentence, phrase.end + comma);
		const verb = tokens[verbPlace];
		if (
			!phrase.possessive &&
			(!governed(sentence, place) || listed(sentence, from, place)) &&
			isWord(verb) &&
			isVerbOf(sentence, verbPlace) &&
			verb.key !== 'had'
		) {
			const found = verbOf(sentence, phrase);
			if (found) return { start, from: place, subject: phrase, verb: found };
		}
		place = phrase.end - 1;
	}
	return null;
}

/** A speaker right before the verb at `verb`, after a word that is none of ours: “Thereupon the Japanese side explained”. */
function subjectBefore(sentence: Sentence, from: number, verb: number): Phrase | null {
	for (let place = from + 1; place < verb; place++) {
		const phrase = phraseAt(sentence, place);
		if (!phrase) continue;
		if (!governed(sentence, place) && !phrase.possessive && pastAdverbs(sentence, phrase.end) === verb)
			return phrase;
		place = phrase.end - 1;
	}
	return null;
}

/** “Among the things that Minister X praised was …” */
const listed = (sentence: Sentence, from: number, place: number): boolean =>
	keyAt(sentence, from) === 'among' && /^(?:that|which)$/.test(keyAt(sentence, place - 1));

/** Whether a preposition, a relative or “and” before `place` keeps a phrase there from being the subject. */
function governed(sentence: Sentence, place: number): boolean {
	const before = keyAt(sentence, place - 1);
	return prepositions.has(before) || subordinators.has(before) || relatives.has(before) || before === 'and';
}

/** Whether “that” between two places makes the second part of what the first says. */
function complementBetween({ tokens }: Sentence, from: number, to: number): boolean {
	for (let place = from; place < to; place++) if (tokens[place]?.key === 'that') return true;
	return false;
}

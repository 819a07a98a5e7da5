import { closeAt, isWord, keyAt, type Phrase, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import type { Token } from './tokens.ts';
import {
	adverbs,
	forms,
	irregularParticiples,
	irregularPasts,
	notVerbs,
	prepositions,
	presents,
	relatives,
	statesOfMind,
	subordinators,
	toldBy,
	toldObject,
} from './words.ts';

/** The finite verb of a clause. */
export interface Verb {
	/** Place of its first word. */
	readonly at: number;
	/** Place of the participle of a passive; null in the active voice and for states of mind (“was pleased”). */
	readonly passive: number | null;
	/** “is to be held”, “are to meet”: what is planned. */
	readonly planned: boolean;
}

/** A verb stands no further from its subject; bounds the work on hostile input. */
const reach = 120;

/** Words that stand for a whole thing or before one: “This met with approval”, “this proposed road”. */
const pointers = new Set(['this', 'that', 'these', 'those']);

const determiners = new Set('the a an his her its their this these those of no any'.split(' '));

export const isAdverb = (token: Token | undefined): boolean =>
	isWord(token) && (adverbs.has(token.key) || (token.key.length > 4 && token.key.endsWith('ly')));

const isAuxiliary = ({ key, capital }: Token): boolean =>
	!capital && (forms.be.has(key) || forms.have.has(key) || forms.modal.has(key));

/** “Minister X having left, …” has no finite verb. */
const absolutes = new Set(['having', 'being']);

export const isFiniteAuxiliary = (token: Token): boolean =>
	isAuxiliary(token) && !absolutes.has(token.key) && token.key !== 'been' && token.key !== 'be';

export const isPast = ({ key, capital }: Token): boolean =>
	!capital && (irregularPasts.has(key) || (key.length > 3 && key.endsWith('ed') && !notVerbs.has(key)));

export const isParticiple = ({ key }: Token): boolean =>
	irregularParticiples.has(key) || (key.length > 3 && key.endsWith('ed') && !notVerbs.has(key));

/** Past the adverbs at `place`. */
export function pastAdverbs({ tokens }: Sentence, place: number): number {
	let next = place;
	while (isAdverb(tokens[next])) next++;
	return next;
}

/** The verb whose first word stands at `place`. */
export function verbAt(sentence: Sentence, place: number): Verb {
	let be = false;
	let next = place;
	for (let token = sentence.tokens[next]; token; token = sentence.tokens[++next]) {
		if (forms.be.has(token.key)) be = true;
		else if (token.mark === ',' && be && next < place + 8) {
			// “was, in principle, agreed”
			const close = nextComma(sentence, next + 1);
			if (close < 0 || close - next > 8) break;
			next = close;
		} else if (!(isAuxiliary(token) || isAdverb(token) || token.key === 'not')) break;
	}
	const token = sentence.tokens[next];
	if (!be || !isWord(token)) return { at: place, passive: null, planned: false };
	const planned = token.key === 'to' || token.key === 'due';
	const done = isParticiple(token) || toldBy(token.key, keyAt(sentence, next + 1));
	const passive = done && !statesOfMind.has(token.key) ? next : null;
	return { at: place, passive, planned };
}

function nextComma({ tokens }: Sentence, place: number): number {
	for (let next = place; next < tokens.length && next < place + reach; next++)
		if (tokens[next]?.mark === ',') return next;
	return -1;
}

/** Past auxiliaries and participles: the whole of a verb that begins at `place`. */
function pastVerb({ tokens }: Sentence, place: number): number {
	let next = place;
	for (let token = tokens[next]; isWord(token); token = tokens[++next]) {
		if (!(isAuxiliary(token) || isAdverb(token) || isParticiple(token) || token.key === 'not')) break;
	}
	return Math.max(next, place + 1);
}

/** Whether the word at `place`, right after a subject, is its verb. */
export function isVerbOf(sentence: Sentence, place: number): boolean {
	const token = sentence.tokens[place];
	return (
		isWord(token) &&
		(isFiniteAuxiliary(token) ||
			isPast(token) ||
			(!token.capital && presents.has(token.key)) ||
			toldObject(token.key, keyAt(sentence, place + 1)))
	);
}

/** The verb of the subject `phrase`, past what is inserted between; null if it is no subject. */
export function verbOf(sentence: Sentence, phrase: Phrase): Verb | null {
	const { tokens } = sentence;
	const person = phrase.references[0]?.to === 'actor' || phrase.references[0]?.to === 'title';
	const party = phrase.references[0]?.to === 'parties';
	let direct = true;
	let foreign = 0;
	let next = phrase.end;
	const limit = Math.min(tokens.length, next + reach);
	while (next < limit) {
		const token = tokens[next] as Token;
		const close = closeAt(sentence, next);
		if (close >= 0) next = close + 1;
		else if (token.mark === ',' || token.mark === '-') {
			const inserted = afterComma(sentence, next + 1, next > phrase.end);
			if (inserted === null || inserted.verb) return inserted?.verb ?? null;
			next = inserted.next;
			direct = true;
			foreign = 0;
		} else if (token.mark !== null) {
			if (token.mark !== '”' && token.mark !== ')') return null;
			next++;
		} else if (isAdverb(token)) next++;
		else if (next === phrase.end && absolutes.has(token.key)) return null;
		else if (direct ? isVerbOf(sentence, next) : finite(tokens, next)) {
			if (foreign === 0) return verbAt(sentence, next);
			foreign--;
			next = pastVerb(sentence, next);
		} else {
			// A verb printed wrong right after a name; after the name of a party, the noun it describes.
			if (direct && next === phrase.end && !closed(token) && !token.capital) {
				return person ? verbAt(sentence, next) : null;
			}
			if (direct && next === phrase.end && party && token.capital) return null;
			if (relatives.has(token.key)) foreign++;
			direct = false;
			next++;
		}
	}
	return null;
}

const closed = ({ key }: Token): boolean =>
	prepositions.has(key) ||
	subordinators.has(key) ||
	relatives.has(key) ||
	key === 'and' ||
	key.endsWith('ing');

function finite(tokens: readonly Token[], place: number): boolean {
	const token = tokens[place] as Token;
	if (isFiniteAuxiliary(token)) return true;
	return isPast(token) && !determiners.has(tokens[place - 1]?.key ?? '') && tokens[place + 1]?.key !== 'by';
}

/**
 * What follows a comma after a subject: its verb, or an insertion that ends at the next comma. Null where another
 * clause with a subject of its own begins. A comma that `closes` an insertion may stand before a verb in the present.
 */
function afterComma(
	sentence: Sentence,
	place: number,
	closes: boolean,
): { verb: Verb | null; next: number } | null {
	// “Minister X, …, and his delegation left”
	if (keyAt(sentence, place) === 'and' && /^(?:his|her|their|its)$/.test(keyAt(sentence, place + 1)))
		return { verb: null, next: place + 2 };
	const first = pastAdverbs(sentence, place);
	const token = sentence.tokens[first];
	if (
		isWord(token) &&
		(isFiniteAuxiliary(token) ||
			(isPast(token) && keyAt(sentence, first + 1) !== 'by') ||
			toldObject(token.key, keyAt(sentence, first + 1)) ||
			(closes && !token.capital && presents.has(token.key)))
	) {
		return { verb: verbAt(sentence, first), next: first };
	}
	if (isWord(token) && !closed(token)) {
		const other = phraseAt(sentence, first);
		if (other && !other.possessive && isVerbOf(sentence, pastAdverbs(sentence, other.end))) return null;
	}
	let next = first;
	while (next < sentence.tokens.length && next < place + reach) {
		const close = closeAt(sentence, next);
		const mark = sentence.tokens[next]?.mark;
		if (close >= 0) next = close;
		else if (mark === ',' || mark === '-') return { verb: null, next };
		else if (mark === ';') return null;
		next++;
	}
	return null;
}

/** The verb of a subject that names no one: what stands before it may hold relative clauses with verbs of their own. */
export function verbOfNoun(sentence: Sentence, place: number): (Verb & { sure: boolean }) | null {
	const { tokens } = sentence;
	let foreign = 0;
	let likely = -1;
	const limit = Math.min(tokens.length, place + reach);
	let inserted = 0;
	for (let next = place; next < limit; next++) {
		const token = tokens[next] as Token;
		const close = closeAt(sentence, next);
		if (close >= 0) next = close;
		else if (token.mark === ',' || token.mark === '-') {
			if (likely >= 0 || ++inserted > 4) break;
			foreign = 0;
			const first = tokens[pastAdverbs(sentence, next + 1)];
			if (!isWord(first)) break;
			// The insertion goes on; a new subject ends the search.
			if (inserted % 2 === 1 && !isAuxiliary(first)) {
				const end = nextComma(sentence, next + 1);
				if (end < 0) break;
				const verb = tokens[pastAdverbs(sentence, end + 1)];
				if (!isWord(verb) || !(isAuxiliary(verb) || (relatives.has(first.key) && isPast(verb)))) break;
				next = end;
			}
		} else if (token.mark === ';' || token.mark === ':') break;
		else if (token.mark !== null) continue;
		else if ((relatives.has(token.key) || absolutes.has(token.key)) && next > place) {
			if (likely >= 0) break;
			foreign++;
		} else if (isFiniteAuxiliary(token)) {
			if (foreign === 0) return { ...verbAt(sentence, next), sure: true };
			foreign--;
			next = pastVerb(sentence, next) - 1;
		} else if (
			likely < 0 &&
			next > place &&
			foreign === 0 &&
			isPast(token) &&
			(finite(tokens, next) || (next === place + 1 && pointers.has(keyAt(sentence, place))))
		)
			likely = next;
		else if (foreign > 0 && isPast(token) && finite(tokens, next)) foreign--;
	}
	return likely < 0 ? null : { ...verbAt(sentence, likely), sure: false };
}

export const keyOfVerb = (sentence: Sentence, verb: Verb): string => keyAt(sentence, verb.passive ?? verb.at);

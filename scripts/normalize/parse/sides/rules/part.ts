import { closeAt, keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { isVerbOf, pastAdverbs } from '../verb.ts';
import { forms, stanceNouns } from '../words.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { narration, type Rule, type Situation } from './rule.ts';

/** “From the Japanese side, an explanation was given”, “on the part of Cambodia, gratitude was expressed”. */
export const fromSide: Rule = {
	name: 'from-side',
	read: (situation) => {
		const { sentence, clause } = situation;
		let start = pastAdverbs(sentence, clause.start);
		if (sentence.tokens[start]?.mark === ',') start++;
		if (clause.subject && !clause.subject.possessive && clause.subject.references[0]?.to !== 'it')
			return null;
		const first = keyAt(sentence, start);
		if ((first !== 'from' && first !== 'on') || start >= clause.from) return null;
		const part = keyAt(sentence, start + 1) === 'the' && keyAt(sentence, start + 2) === 'part';
		const phrase = phraseAt(sentence, part ? start + 4 : start + 1);
		if (!phrase || phrase.possessive || phrase.end > clause.from) return null;
		if (!part && !/^sides?$/.test(keyAt(sentence, phrase.end - 1))) return null;
		return resolvePhrase(phrase, situation);
	},
};

const speeches = new Set(
	'answer reply response remark remarks explanation comment message words assessment view position request statement'.split(
		' ',
	),
);

/** “Minister X's reply was that …”, “it was Minister X's hope that …”, “what Minister X wanted was …”. */
export const ownWords: Rule = {
	name: 'own-words',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { subject, verb, from } = clause;
		if (verb?.passive != null) return null;
		const whose = wanted(sentence, from) ?? itsOwner(situation);
		if (whose) return resolvePhrase({ ...whose, possessive: false }, situation);
		if (!subject?.possessive || !verb) return null;
		const owned = sentence.tokens
			.slice(subject.end, verb.at)
			.some(({ key }) => speeches.has(key) || stanceNouns.has(key));
		const copula =
			/^(?:was|were|is|remained)$/.test(keyAt(sentence, verb.at)) &&
			/^(?:that|to|whether)$/.test(keyAt(sentence, verb.at + 1));
		return owned && copula ? resolvePhrase({ ...subject, possessive: false }, situation) : null;
	},
};

/** Who wants, says or hopes for something in “What Minister X wanted was …”. */
function wanted(sentence: Sentence, from: number): Phrase | null {
	if (keyAt(sentence, from) !== 'what') return null;
	const phrase = phraseAt(sentence, from + 1);
	return phrase && !phrase.possessive && isVerbOf(sentence, pastAdverbs(sentence, phrase.end))
		? phrase
		: null;
}

/** Whose hope it is in “It was Minister X's hope that …” and “It is the view of the Japanese side that …”. */
function itsOwner({ sentence, clause: { subject, verb } }: Situation): Phrase | null {
	if (subject?.references[0]?.to !== 'it' || !verb || !forms.be.has(keyAt(sentence, verb.at))) return null;
	const place = pastAdverbs(sentence, verb.at + 1);
	const owner = phraseAt(sentence, place);
	if (owner?.possessive && stanceNouns.has(keyAt(sentence, owner.end))) return owner;
	if (keyAt(sentence, place) !== 'the') return null;
	// “the hope of”, “the firm hope of”
	const noun = stanceNouns.has(keyAt(sentence, place + 1)) ? place + 1 : place + 2;
	const of = stanceNouns.has(keyAt(sentence, noun)) && keyAt(sentence, noun + 1) === 'of';
	return of ? phraseAt(sentence, noun + 2) : null;
}

/** Inside a quotation that an earlier sentence opened, its speaker goes on. */
export const quotation: Rule = {
	name: 'quotation',
	read: ({ quoted, sentence, clause, memory }) => {
		const whole = sentence.tokens[0]?.mark === '“' && closeAt(sentence, 0) >= sentence.tokens.length - 1;
		if (!quoted && !whole) return null;
		if (whole && clause.subject?.references.some(({ to }) => to === 'actor')) return narration;
		return memory.lastBy.length > 0
			? { by: memory.lastBy, actor: lone(memory.lastActor, memory.lastBy) }
			: null;
	},
};

/** “Prime Minister Kishida: Japan will …”. */
export const label: Rule = {
	name: 'label',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (clause.start < 2 || sentence.tokens[clause.start - 1]?.mark !== ':') return null;
		const phrase = phraseAt(sentence, 0);
		return phrase && !phrase.possessive && phrase.end === clause.start - 1
			? resolvePhrase(phrase, situation)
			: null;
	},
};

const lone = <T extends { by: readonly string[] }>(actor: T | null, by: readonly string[]): T | null =>
	actor && by.length === 1 && actor.by.includes(by[0] as string) ? actor : null;

import { keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { nounWithin, speechAt } from '../speech.ts';
import { isVerbOf, pastAdverbs } from '../verb.ts';
import { forms, stanceNouns } from '../words.ts';
import { stirredAt } from './reception.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule, Situation } from './rule.ts';

/** “Minister X's reply was that …”, “it was Minister X's hope that …”, “what Minister X wanted was …”. */
export const ownWords: Rule = {
	name: 'own-words',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { subject } = clause;
		if (subject && !subject.possessive && subject.references[0]?.to !== 'it') return null;
		const whose =
			clause.verb?.passive == null
				? (wanted(sentence, clause.from) ?? wantedLast(sentence, clause.start) ?? itsOwner(situation))
				: null;
		const owner = whose ?? speechSubject(situation) ?? predicateFirst(situation) ?? predicate(situation);
		return owner && resolvePhrase({ ...owner, possessive: false }, situation);
	},
};

/** Passives that do no more than give the words. */
const giving = new Set('given made voiced raised heard offered'.split(' '));

/** Whose words are the subject: “the Cambodian proposal was to …”, “a question from the Japanese side concerned …”. */
function speechSubject({ sentence, clause: { from, subject, verb } }: Situation): Phrase | null {
	if (!verb || (subject && !subject.possessive)) return null;
	const source = sourceOf(sentence, from, verb.at);
	if (source) return source;
	const speech = speechAt(sentence, from);
	if (!speech || speech.end > verb.at) return null;
	const passive = verb.passive === null ? null : keyAt(sentence, verb.passive);
	if (passive !== null) return speech.given && giving.has(passive) ? speech.owner : null;
	const copula =
		/^(?:was|were|is|remained)$/.test(keyAt(sentence, verb.at)) &&
		/^(?:that|to|whether|how|not)$/.test(keyAt(sentence, pastAdverbs(sentence, verb.at + 1)));
	return copula || (speech.given && !forms.be.has(keyAt(sentence, verb.at))) || followed(sentence, verb.at)
		? speech.owner
		: null;
}

/** “The answer came from Minister X.” */
function sourceOf(sentence: Sentence, from: number, verb: number): Phrase | null {
	if (keyAt(sentence, verb) !== 'came' || keyAt(sentence, verb + 1) !== 'from') return null;
	const noun = nounWithin(sentence, from + 1, 3);
	const phrase = phraseAt(sentence, verb + 2);
	if (!phrase || phrase.possessive) return null;
	const sided =
		/^sides?$|^delegations?$/.test(keyAt(sentence, phrase.end - 1)) || phrase.references[0]?.to === 'actor';
	return sided || (noun > 0 && noun < verb) ? phrase : null;
}

/** “Minister X's explanation followed.” */
const followed = (sentence: Sentence, verb: number): boolean =>
	/^(?:followed|came|ensued)$/.test(keyAt(sentence, verb));

/** “Peace was the wish of both sides”, “the idea was Minister X's own”. */
function predicate({ sentence, clause: { subject, verb } }: Situation): Phrase | null {
	if (!verb || verb.passive !== null || subject || !/^(?:was|were|is)$/.test(keyAt(sentence, verb.at)))
		return null;
	const place = pastAdverbs(sentence, verb.at + 1);
	const owner = phraseAt(sentence, place);
	if (owner?.possessive) {
		const end = keyAt(sentence, owner.end) === 'own' ? owner.end + 1 : owner.end;
		if (sentence.tokens[end] === undefined && owner.references[0]?.to !== 'they') return owner;
	}
	const speech = speechAt(sentence, place);
	const wish = speech && (owner?.possessive ? speech.end - 1 : nounWithin(sentence, place + 1, 3));
	return speech &&
		wish &&
		/^(?:wish|hope|view|opinion|belief|conviction|idea|desire)$/.test(keyAt(sentence, wish))
		? speech.owner
		: null;
}

/** “Equally firm was the reply given by Minister X”, “From Minister X came the proposal …”, “The first to speak was …”. */
function predicateFirst({ sentence, clause: { start } }: Situation): Phrase | null {
	let place = start;
	const key = keyAt(sentence, place);
	if (key === 'from') {
		const phrase = phraseAt(sentence, place + 1);
		const came = phrase && !phrase.possessive && keyAt(sentence, phrase.end) === 'came';
		return came && nounWithin(sentence, phrase.end + 2, 3) > 0 ? phrase : null;
	}
	if (key === 'the') place++;
	const first = keyAt(sentence, place);
	const ranked = /^(?:first|next|last)$/.test(first) && keyAt(sentence, place + 1) === 'to';
	if (
		!ranked &&
		(place > start ||
			!/^(?:equally|more|less|very|most|quite|no|similar|then|next|particularly|especially)$/.test(first))
	)
		return null;
	for (let at = place + 1; at < place + 9; at++) {
		if (!/^(?:was|were|came|is)$/.test(keyAt(sentence, at))) continue;
		const speech = speechAt(sentence, at + 1);
		if (speech) return speech.owner;
		const phrase = phraseAt(sentence, at + 1);
		const after = phrase ? sentence.tokens[phrase.end] : undefined;
		return phrase && !phrase.possessive && (after === undefined || after.mark === ',') ? phrase : null;
	}
	return null;
}

/** Who wants, says or hopes for something in “What Minister X wanted was …”. */
function wanted(sentence: Sentence, from: number): Phrase | null {
	if (keyAt(sentence, from) !== 'what') return null;
	const stirred = stirredAt(sentence, from + 1);
	if (stirred) return stirred;
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
	if (owner?.possessive && [0, 1, 2].some((step) => stanceNouns.has(keyAt(sentence, owner.end + step))))
		return owner;
	if (keyAt(sentence, place) !== 'the') return null;
	// “the hope of”, “the firm hope of”
	const noun = stanceNouns.has(keyAt(sentence, place + 1)) ? place + 1 : place + 2;
	const of = stanceNouns.has(keyAt(sentence, noun)) && keyAt(sentence, noun + 1) === 'of';
	return of ? phraseAt(sentence, noun + 2) : null;
}

/** “How this had been done was what Minister X wished to know.” */
function wantedLast(sentence: Sentence, start: number): Phrase | null {
	for (let place = start + 1; place < start + 24; place++) {
		if (keyAt(sentence, place) !== 'what' || !forms.be.has(keyAt(sentence, place - 1))) continue;
		return wanted(sentence, place);
	}
	return null;
}

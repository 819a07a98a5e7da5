import { isWord, keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { objectAt, phraseAt } from '../phrase-at.ts';
import { pastReport } from '../reports.ts';
import { speechAt } from '../speech.ts';
import { pastAdverbs } from '../verb.ts';
import { forms, reportingVerbs } from '../words.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule, Situation } from './rule.ts';

/** A reporting insertion goes on no longer than this before its comma: “Minister X observed with a smile,”. */
const longest = 14;
const reach = 240;

/**
 * The reporter stands inside or after what is reported: “He did so, Minister X observed with a smile, in …”,
 * “…,” the Secretary General said. A pronoun there reports only where the subject is nobody's name.
 */
export const insertedReport: Rule = {
	name: 'inserted-report',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { tokens } = sentence;
		const named = clause.subject !== null && !clause.subject.possessive && clause.verb !== null;
		const begin = named && clause.verb ? clause.verb.at : Math.max(0, clause.start - 1);
		const limit = Math.min(tokens.length, begin + reach);
		for (let place = begin; place < limit; place++) {
			const mark = tokens[place]?.mark;
			if (mark !== ',' && mark !== '-' && mark !== '”' && mark !== '(') continue;
			const phrase = reporterAt(sentence, place + 1) ?? replyAt(sentence, place + 1);
			if (!phrase) continue;
			const pronoun = phrase.references.some(
				({ to }) => to === 'he' || to === 'she' || to === 'they' || to === 'it',
			);
			// “Minister X is to visit Japan in May, he announced.”
			const acts = clause.verb?.passive === null && !clause.verb.planned;
			if (pronoun && named && acts && clause.subject?.references[0]?.to !== 'it') continue;
			const own = pronoun && named ? selfReport(phrase, situation) : null;
			const second = own ? null : secondReporter(sentence, phrase.end);
			const reporters = second
				? { ...phrase, references: [...phrase.references, ...second.references] }
				: phrase;
			return resolvePhrase(own ?? reporters, situation);
		}
		return null;
	},
};

/** “…, Minister X said, and Minister Y agreed.” */
function secondReporter(sentence: Sentence, from: number): Phrase | null {
	for (let place = from + 1; place < from + longest; place++) {
		if (sentence.tokens[place]?.mark !== ',' || keyAt(sentence, place + 1) !== 'and') continue;
		const phrase = phraseAt(sentence, place + 2);
		if (!phrase || phrase.possessive || phrase.references[0]?.to !== 'actor') return null;
		const end = pastReport(sentence, pastAdverbs(sentence, phrase.end));
		return end > 0 && endsInsertion(sentence, end) ? phrase : null;
	}
	return null;
}

/** “Minister X is to visit Japan in May, he announced”: the subject, unless “she” is not “Mr. X”. */
function selfReport({ references }: Phrase, { clause: { subject } }: Situation): Phrase | null {
	const [own] = subject?.references ?? [];
	if (own?.to !== 'actor') return null;
	const wanted = references[0]?.to === 'she' ? 'woman' : 'man';
	return own.actor.gender === null || own.actor.gender === wanted ? subject : null;
}

/** “…, was Minister X's reply”, “…” came the answer from the Cambodian side. */
function replyAt(sentence: Sentence, place: number): Phrase | null {
	if (!/^(?:was|were|came|is|ran)$/.test(keyAt(sentence, place))) return null;
	const speech = speechAt(sentence, place + 1);
	return speech && endsInsertion(sentence, speech.end) ? speech.owner : null;
}

/** “Minister X observed with a smile,” or “said Minister X,” at `place`, ended by a comma or by the sentence. */
export function reporterAt(sentence: Sentence, from: number): Phrase | null {
	const { tokens } = sentence;
	const so = keyAt(sentence, from) === 'or' ? from + 1 : from;
	const place = keyAt(sentence, so) === 'so' ? so + 1 : from;
	if (reportingVerbs.has(keyAt(sentence, place)) && tokens[place]?.capital === false) {
		const phrase = phraseAt(sentence, place + 1);
		return phrase && !phrase.possessive && endsInsertion(sentence, phrase.end) ? phrase : null;
	}
	const phrase = phraseAt(sentence, place);
	if (!phrase || phrase.possessive) return null;
	const told = tellerAt(sentence, pastAdverbs(sentence, phrase.end));
	if (told) return told;
	const end = pastReport(sentence, pastAdverbs(sentence, phrase.end));
	return end > 0 && endsInsertion(sentence, pastObject(sentence, end)) ? phrase : null;
}

/** Who told it in “he was assured by Minister X,”. */
function tellerAt(sentence: Sentence, place: number): Phrase | null {
	if (!forms.be.has(keyAt(sentence, place))) return null;
	const participle = pastAdverbs(sentence, place + 1);
	if (!reportingVerbs.has(keyAt(sentence, participle)) || keyAt(sentence, participle + 1) !== 'by')
		return null;
	const teller = objectAt(sentence, participle + 2) ?? phraseAt(sentence, participle + 2);
	return teller && !teller.possessive && endsInsertion(sentence, teller.end) ? teller : null;
}

/** Past “out” and past whom the reporter speaks to: “pointed out”, “assured him”, “told the Cambodian side”. */
function pastObject(sentence: Sentence, place: number): number {
	if (/^(?:out|him|her|them|it|himself|herself|aloud)$/.test(keyAt(sentence, place))) {
		// “her guest” is the object, and not “her”.
		const phrase = keyAt(sentence, place) === 'her' ? phraseAt(sentence, place) : null;
		return phrase && !phrase.possessive ? phrase.end : place + 1;
	}
	const phrase = phraseAt(sentence, place);
	return phrase && !phrase.possessive ? phrase.end : place;
}

/** Whether an insertion ends at `place`, or after some words that tell how, where or when. */
function endsInsertion({ tokens }: Sentence, place: number): boolean {
	const after = tokens[place];
	if (after === undefined || (after.mark !== null && after.mark !== '(' && after.mark !== ':')) return true;
	if (
		!isWord(after) ||
		!/^(?:with|to|in|at|on|as|again|once|after|before|during|by|without|when|for|from|not|half|amid|over|while)$/.test(
			after.key,
		)
	)
		return false;
	for (let end = place; end < place + longest; end++) {
		const token = tokens[end];
		if (token === undefined || token.mark === ',' || token.mark === '-') return true;
		if (/^(?:that|and)$/.test(token.key)) return false;
	}
	return false;
}

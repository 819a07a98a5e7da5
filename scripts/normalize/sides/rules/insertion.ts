import { isWord, keyAt } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { pastAdverbs } from '../verb.ts';
import { reportingVerbs } from '../words.ts';
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
			if (mark !== ',' && mark !== '-' && mark !== '”') continue;
			const phrase = reporterAt(situation, place + 1);
			if (!phrase) continue;
			const pronoun = phrase.references.some(
				({ to }) => to === 'he' || to === 'she' || to === 'they' || to === 'it',
			);
			if (pronoun && named && clause.subject?.references[0]?.to !== 'it') continue;
			return resolvePhrase(phrase, situation);
		}
		return null;
	},
};

/** “Minister X observed with a smile,” or “said Minister X,” at `place`, ended by a comma or by the sentence. */
function reporterAt({ sentence }: Situation, place: number): ReturnType<typeof phraseAt> {
	const { tokens } = sentence;
	if (reportingVerbs.has(keyAt(sentence, place)) && tokens[place]?.capital === false) {
		const phrase = phraseAt(sentence, place + 1);
		const after = phrase ? tokens[phrase.end] : undefined;
		return phrase && !phrase.possessive && (after === undefined || after.mark !== null) ? phrase : null;
	}
	const phrase = phraseAt(sentence, place);
	if (!phrase || phrase.possessive) return null;
	const verb = pastAdverbs(sentence, phrase.end);
	if (!reportingVerbs.has(keyAt(sentence, verb))) return null;
	const next = keyAt(sentence, verb + 1) === 'out' ? verb + 2 : verb + 1;
	const after = tokens[next];
	if (after === undefined || after.mark === ',' || after.mark === '-' || after.mark === '“') return phrase;
	if (
		!isWord(after) ||
		!/^(?:with|to|in|at|on|as|again|once|after|during|by|without|when|for|from)$/.test(after.key)
	)
		return null;
	for (let end = next; end < next + longest; end++) {
		const token = tokens[end];
		if (token === undefined || token.mark === ',' || token.mark === '-') return phrase;
		if (/^(?:that|and)$/.test(token.key)) return null;
	}
	return null;
}

/** “According to Minister X, …”, “in the words of Minister X”: the sentence is X's. */
export const accordingTo: Rule = {
	name: 'according-to',
	read: (situation) => {
		const { sentence } = situation;
		const limit = Math.min(sentence.tokens.length, reach);
		for (let place = 0; place + 1 < limit; place++) {
			if (keyAt(sentence, place) !== 'according' || keyAt(sentence, place + 1) !== 'to') continue;
			const { clause } = situation;
			if (
				clause.subject &&
				!clause.subject.possessive &&
				clause.verb &&
				clause.subject.references[0]?.to === 'actor'
			)
				return null;
			const phrase = phraseAt(sentence, place + 2);
			return phrase && !phrase.possessive ? resolvePhrase(phrase, situation) : null;
		}
		return null;
	},
};

import { isWord, keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { objectAt, phraseAt } from '../phrase-at.ts';
import { isVerbOf, pastAdverbs } from '../verb.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule } from './rule.ts';

/** “It fell to Minister X to thank the hosts”, “it was left to the Japanese side to explain …”. */
export const agency: Rule = {
	name: 'agency',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (keyAt(sentence, clause.from) !== 'it' || !clause.verb) return null;
		const cleft = afterThat(sentence, clause.verb.at);
		if (cleft) return resolvePhrase(cleft, situation);
		const turn = turnOf(sentence, clause.verb.at);
		if (turn) return resolvePhrase(turn, situation);
		const verb = clause.verb.passive ?? clause.verb.at;
		if (!/^(?:fell|left|remained|was|is)$/.test(keyAt(sentence, verb))) return null;
		let place = pastAdverbs(sentence, verb + 1);
		if (keyAt(sentence, place) === 'up') place++;
		const link = keyAt(sentence, place);
		if (link !== 'to' && link !== 'for') return null;
		const phrase = objectAt(sentence, place + 1) ?? phraseAt(sentence, place + 1);
		return phrase && !phrase.possessive && keyAt(sentence, phrase.end) === 'to'
			? resolvePhrase(phrase, situation)
			: null;
	},
};

/** How, when or why: “It was with regret that Minister X …”, “it was at this point that Minister X …”. */
function afterThat(sentence: Sentence, verb: number): Phrase | null {
	const first = pastAdverbs(sentence, verb + 1);
	const only = first > verb + 1;
	if (!only && !/^(?:with|at|here|now|on|for|in|against|because|to)$/.test(keyAt(sentence, first)))
		return null;
	for (let place = verb + 1; place < verb + 8; place++) {
		const token = sentence.tokens[place];
		// A year or a place tells of an event.
		if (!isWord(token) || token.capital || /^\d/.test(token.key)) return null;
		if (token.key !== 'that') continue;
		const phrase = phraseAt(sentence, place + 1);
		return phrase && !phrase.possessive && isVerbOf(sentence, pastAdverbs(sentence, phrase.end))
			? phrase
			: null;
	}
	return null;
}

/** “It was then the turn of Minister X to ask”, “it was Minister X's turn”. */
function turnOf(sentence: Sentence, verb: number): Phrase | null {
	const place = pastAdverbs(sentence, verb + 1);
	const owner = phraseAt(sentence, place);
	if (owner?.possessive)
		return keyAt(sentence, owner.end) === 'turn' ? { ...owner, possessive: false } : null;
	const turn =
		keyAt(sentence, place) === 'the' &&
		keyAt(sentence, place + 1) === 'turn' &&
		keyAt(sentence, place + 2) === 'of';
	const phrase = turn ? phraseAt(sentence, place + 3) : null;
	return phrase && !phrase.possessive ? phrase : null;
}

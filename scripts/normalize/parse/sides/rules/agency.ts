import { keyAt } from '../phrase.ts';
import { objectAt, phraseAt } from '../phrase-at.ts';
import { pastAdverbs } from '../verb.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule } from './rule.ts';

/** “It fell to Minister X to thank the hosts”, “it was left to the Japanese side to explain …”. */
export const agency: Rule = {
	name: 'agency',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (keyAt(sentence, clause.from) !== 'it' || !clause.verb) return null;
		// “It was with regret that Minister X had heard of it.”
		const manner = keyAt(sentence, clause.verb.at + 1) === 'with';
		for (let that = clause.verb.at + 3; manner && that < clause.verb.at + 7; that++) {
			if (keyAt(sentence, that) !== 'that') continue;
			const phrase = phraseAt(sentence, that + 1);
			return phrase && !phrase.possessive ? resolvePhrase(phrase, situation) : null;
		}
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

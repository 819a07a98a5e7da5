import { keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule } from './rule.ts';

const reach = 120;

/** Whoever speaks does so for a side: “One of the officers, speaking for the Japanese side, recalled …”. */
export const behalf: Rule = {
	name: 'behalf',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (clause.subject && !clause.subject.possessive && !vague(clause.subject)) return null;
		const limit = Math.min(sentence.tokens.length, clause.start + reach);
		const verb = clause.verb?.passive === null && !clause.subject ? clause.verb.at : -1;
		for (let place = clause.start; place < limit; place++) {
			if (/^(?:that|which)$/.test(keyAt(sentence, place)) && place > clause.start) return null;
			const phrase = representedAt(sentence, place) ?? (place < verb ? memberAt(sentence, place) : null);
			const reading = phrase && resolvePhrase(phrase, situation);
			if (reading) return { by: reading.by, actor: null };
		}
		return null;
	},
};

/** “Mr. Z”, “both of them”, “it” say nothing of a side. */
const vague = ({ references }: Phrase): boolean =>
	references.length === 1 &&
	references.every(
		({ to, ...rest }) => to === 'stranger' || to === 'it' || ('codes' in rest && rest.codes.length > 1),
	);

const sides = new Set(['side', 'delegation', 'embassy', 'team', 'contingent']);

/** “on behalf of X”, “speaking for X”. */
function representedAt(sentence: Sentence, place: number): Phrase | null {
	const key = keyAt(sentence, place);
	const next = keyAt(sentence, place + 1);
	let at = -1;
	if ((key === 'on' || key === 'in') && next === 'behalf' && keyAt(sentence, place + 2) === 'of')
		at = place + 3;
	else if (key === 'on' && next === 'the' && sentence.tokens[place - 1]?.mark === ',') {
		const side = phraseAt(sentence, place + 1);
		return side && !side.possessive && keyAt(sentence, side.end - 1) === 'side' ? side : null;
	} else if (/^(?:speaking|answering|replying|responding)$/.test(key) && next === 'for') at = place + 2;
	else if (key === 'with' && sentence.tokens[place - 1]?.mark === ',') {
		// “…, with both sides underlining the need for dialogue.”
		const sides = phraseAt(sentence, place + 1);
		return sides && !sides.possessive && keyAt(sentence, sides.end).endsWith('ing') ? sides : null;
	}
	const phrase = at < 0 ? null : phraseAt(sentence, at);
	return phrase && !phrase.possessive ? phrase : null;
}

/** “A specialist of the Japanese delegation”, “as a member of the Japanese delegation” before the verb. */
function memberAt(sentence: Sentence, place: number): Phrase | null {
	if (!/^(?:as|of|from)$/.test(keyAt(sentence, place))) return null;
	const side = phraseAt(sentence, place + 1);
	return side && !side.possessive && sides.has(keyAt(sentence, side.end - 1)) ? side : null;
}

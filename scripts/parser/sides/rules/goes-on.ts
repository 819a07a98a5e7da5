import { keyAt } from '../phrase.ts';
import { isPast, pastAdverbs } from '../verb.ts';
import { attendingVerbs, leadingVerbs } from '../words.ts';
import type { Situation } from './rule.ts';

const reach = 80;

/**
 * Whether a subject goes on to act after a first verb that tells of no deed of its own: “Mr. X attended the session and
 * explained …”, “He was asked by Minister Y about the fare, and said …”.
 */
export function goesOn({ sentence, clause: { subject, verb } }: Situation): boolean {
	if (!verb || !subject || subject.possessive || subject.references[0]?.to === 'it') return false;
	const { tokens } = sentence;
	for (let place = verb.at + 1; place < tokens.length && place < verb.at + reach; place++) {
		const key = keyAt(sentence, place);
		if (/^(?:that|which|who|whose|where)$/.test(key)) return false;
		if (key !== 'and' && key !== 'but') continue;
		const next = pastAdverbs(sentence, place + 1);
		const token = tokens[next];
		if (!token || !isPast(token) || attendingVerbs.has(token.key) || leadingVerbs.has(token.key)) continue;
		if (token.key === 'took' && keyAt(sentence, next + 1) === 'part') continue;
		// “was invited and asked to speak” goes on in the passive.
		if (verb.passive === null || !/^(?:by|to|in|on|at|of)$/.test(keyAt(sentence, next + 1))) return true;
	}
	return false;
}

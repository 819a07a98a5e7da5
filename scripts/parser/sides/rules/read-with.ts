import { castOf } from '../cast.ts';
import { mainClause } from '../clause.ts';
import { context } from '../fixtures/read-fixture.ts';
import { memoryOf } from '../memory.ts';
import { sentenceOf } from '../phrase.ts';
import type { Rule } from './rule.ts';

/** For tests: what `rule` alone reads in the first sentence of a record of the named cast: codes, `-`, or null. */
export function readWith(rule: Rule, cast: string, text: string): string | null {
	const ours = castOf(context(cast));
	const sentence = sentenceOf(text, ours);
	const memory = memoryOf(
		ours,
		() => new Map(ours.actors.map((actor) => [actor, actor.gender])),
		() => null,
	);
	const reading = rule.read({ sentence, clause: mainClause(sentence), memory, quoted: false });
	return reading && (reading.by.join(' ') || '-');
}

import { answers, antecedent, opensAsAnswer } from '../antecedent.ts';
import type { Actor } from '../cast.ts';
import { type Reading, resolve } from '../memory.ts';
import type { Phrase, Reference } from '../phrase.ts';
import { keyAt } from '../phrase.ts';
import { mutualVerbs } from '../words.ts';
import type { Situation } from './rule.ts';

/** Who is meant by a phrase in its sentence. */
export function resolvePhrase(phrase: Phrase, situation: Situation): Omit<Reading, 'rule'> | null {
	const { sentence, clause, memory } = situation;
	const references = phrase.references.map((reference) => turned(reference, situation));
	const verb = clause.verb ? keyAt(sentence, clause.verb.at) : '';
	// “They agreed” needs two, whoever spoke last.
	if (references.length === 1 && references[0]?.to === 'they' && mutualVerbs.has(verb)) {
		const some = memory.groupInFocus && memory.lastBy.length > 1;
		return { by: some ? memory.lastBy : memory.cast.parties, actor: null };
	}
	return resolve(references, memory, (gender) => antecedent(sentence, clause, memory, gender));
}

/** In an answer, a title that fits several is not the last speaker's. */
function turned(reference: Reference, { sentence, clause, memory }: Situation): Reference {
	if (reference.to !== 'title' || memory.lastBy.length !== 1) return reference;
	if (!opensAsAnswer(sentence, clause) && !(answers(sentence, clause) && !memory.answered)) return reference;
	const others: Actor[] = reference.actors.filter(
		({ by }) => !by.some((party) => memory.lastBy.includes(party)),
	);
	return others.length > 0 ? { to: 'actor', actor: others[0] as Actor } : reference;
}

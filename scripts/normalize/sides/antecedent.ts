import type { Actor, Gender } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Memory } from './memory.ts';
import { keyAt, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { respondingVerbs } from './words.ts';

/** Whether a sentence opens as an answer: “In response, …”, “To this, …”, “In turn, …”, “For his part, …”. */
export function opensAsAnswer(sentence: Sentence, { start, from }: Clause): boolean {
	const key = (offset: number): string => keyAt(sentence, start + offset);
	if (from === start) return false;
	if (key(0) === 'in') return /^(?:response|reply|return|turn|answer)$/.test(key(1)) && start + 2 <= from;
	if (key(0) === 'responding' || key(0) === 'replying' || key(0) === 'answering') return true;
	if (key(0) === 'to') return /^(?:this|these|that)$/.test(key(1));
	return (key(0) === 'for' || key(0) === 'on') && /^(?:his|her|its|their)$/.test(key(1)) && key(2) === 'part';
}

/** Whether its verb answers: “replied”, “responded”. */
export const answers = (sentence: Sentence, { verb }: Clause): boolean =>
	verb !== null && respondingVerbs.has(keyAt(sentence, verb.at));

/** Whom “he” or “she” means as the subject of a sentence. */
export function antecedent(
	sentence: Sentence,
	clause: Clause,
	memory: Memory,
	gender: 'woman' | 'man',
): Actor | null {
	const { cast, lastActor, lastBy } = memory;
	const genders = memory.genders();
	const other: Gender = gender === 'woman' ? 'man' : 'woman';
	const possible = cast.actors.filter((actor) => genders.get(actor) !== other);
	const known = possible.filter((actor) => genders.get(actor) === gender);
	const isLast = (actor: Actor): boolean =>
		actor === lastActor && lastBy.some((party) => actor.by.includes(party)) && lastBy.length === 1;

	const turns = opensAsAnswer(sentence, clause) || (answers(sentence, clause) && !memory.answered);
	const inIntroduction = namedBefore(sentence, clause);
	const outside = (actors: readonly Actor[]): Actor[] =>
		actors.filter(({ index, by }) => index !== null && !by.some((party) => lastBy.includes(party)));
	// An answer comes from somebody else, if somebody else can be meant.
	if (turns && lastBy.length === 1) {
		const answering = outside(known)[0] ?? outside(possible)[0];
		if (answering && !(known.length === 1 && known[0] === lastActor)) return answering;
	}
	if (inIntroduction && possible.includes(inIntroduction)) return inIntroduction;
	if (lastActor && known.includes(lastActor)) return lastActor;
	if (lastActor && isLast(lastActor) && possible.includes(lastActor)) return lastActor;
	// A side spoke last: its principal goes on.
	const ofSide = possible.find(
		({ index, by }) => index !== null && lastBy.length === 1 && by.includes(lastBy[0] as string),
	);
	if (ofSide && memory.lastWasGroup) return ofSide;
	if (known.length > 0 && (!lastActor || !possible.includes(lastActor))) return known[0] as Actor;
	if (lastActor && possible.includes(lastActor)) return lastActor;
	return possible[0] ?? null;
}

/** The subject of an introductory clause: “While Minister Kono had not been to Phuket, he said …”. */
function namedBefore(sentence: Sentence, { start, from }: Clause): Actor | null {
	if (!/^(?:while|although|though|as|when|since|because|after|before)$/.test(keyAt(sentence, start)))
		return null;
	const phrase = start + 1 < from ? phraseAt(sentence, start + 1) : null;
	const reference = phrase && !phrase.possessive ? phrase.references[0] : undefined;
	return reference?.to === 'actor' ? reference.actor : null;
}

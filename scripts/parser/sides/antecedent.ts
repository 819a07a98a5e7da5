import type { Actor } from './cast.ts';
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
	if (key(0) === 'to')
		return /^(?:this|these|that)$/.test(key(1)) && !/^(?:end|effect|purpose|day|date|extent)$/.test(key(2));
	return (key(0) === 'for' || key(0) === 'on') && /^(?:his|her|its|their)$/.test(key(1)) && key(2) === 'part';
}

/** Whether its verb answers: “replied”, “responded”. */
export const answers = (sentence: Sentence, { verb }: Clause): boolean =>
	verb !== null && respondingVerbs.has(keyAt(sentence, verb.at));

/** “She also explained”, “He went on to say”: the same speaker again. */
const goingOn = /^(?:also|further|furthermore|added|went|then|continued|moreover|additionally)$/;

const continues = (sentence: Sentence, { from, verb }: Clause): boolean =>
	verb !== null && sentence.tokens.slice(from, verb.at + 2).some(({ key }) => goingOn.test(key));

/** Whom “he” or “she” means as the subject of a sentence. */
export function antecedent(
	sentence: Sentence,
	clause: Clause,
	memory: Memory,
	gender: 'woman' | 'man',
): Actor | null {
	const { cast, lastActor, lastBy, lastWasGroup } = memory;
	const turns = opensAsAnswer(sentence, clause) || (answers(sentence, clause) && !memory.answered);
	const introduced = namedBefore(sentence, clause);
	// The common case needs no search of the record for what it says of each person.
	if (!turns && !introduced && !lastWasGroup && lastActor?.gender === gender) return lastActor;

	const genders = memory.genders();
	const possible = cast.actors.filter((actor) => (genders.get(actor) ?? gender) === gender);
	const known = possible.filter((actor) => genders.get(actor) === gender);
	const oneSide = lastBy.length === 1;
	const spoke = ({ by }: Actor): boolean => by.some((party) => lastBy.includes(party));
	const principal = ({ index }: Actor): boolean => index !== null;
	// An answer comes from somebody else, if somebody else can be meant.
	if (turns && oneSide && !(known.length === 1 && known[0] === lastActor)) {
		const outside = (actor: Actor): boolean => principal(actor) && !spoke(actor);
		const answering = known.find(outside) ?? possible.find(outside);
		if (answering) return answering;
	}
	if (introduced && possible.includes(introduced)) return introduced;
	// A side spoke last: its principal goes on.
	const ofSide =
		lastWasGroup && oneSide ? possible.find((actor) => principal(actor) && spoke(actor)) : undefined;
	if (ofSide) return ofSide;
	if (!lastActor || !possible.includes(lastActor)) return known[0] ?? possible[0] ?? null;
	if (known.includes(lastActor)) return lastActor;
	// Of a person whose gender nothing tells, “she” is likelier to mean the one known woman who was spoken to.
	const woman = gender === 'woman' && !continues(sentence, clause) ? known[0] : undefined;
	return woman ?? lastActor;
}

/** The subject of an introductory clause: “While Minister Kono had not been to Phuket, he said …”. */
function namedBefore(sentence: Sentence, { start, from }: Clause): Actor | null {
	for (let place = start; place + 1 < from; place++) {
		if (!/^(?:while|although|though|as|when|since|because|after|before)$/.test(keyAt(sentence, place)))
			continue;
		const phrase = phraseAt(sentence, place + 1);
		const reference = phrase && !phrase.possessive ? phrase.references[0] : undefined;
		if (reference?.to === 'actor') return reference.actor;
	}
	return null;
}

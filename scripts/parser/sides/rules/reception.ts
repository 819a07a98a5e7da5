import { keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { objectAt, phraseAt } from '../phrase-at.ts';
import { pastAdverbs } from '../verb.ts';
import { forms } from '../words.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule } from './rule.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/).filter(Boolean));

/** What a thing does to the one who hears of it. */
const stirring = words(`
	interested struck pleased impressed surprised moved delighted touched convinced amused puzzled encouraged satisfied
	saddened reassured alarmed shocked disappointed troubled worried intrigued
`);

/** How something is received. */
const receptions = words(`
	approval agreement interest support praise sympathy understanding consent assent opposition favour favor thanks
	gratitude liking delight surprise satisfaction applause attention objection resistance criticism appreciation regret
	relief admiration endorsement acclaim taste
`);

/** “This met with the approval of Minister X”, “the answer pleased Minister X”, “… was what interested Minister X most”. */
export const reception: Rule = {
	name: 'reception',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { subject, verb } = clause;
		if (
			!verb ||
			verb.passive !== null ||
			(subject && !subject.possessive && subject.references[0]?.to !== 'it')
		)
			return null;
		const key = keyAt(sentence, verb.at);
		const stirred = forms.be.has(key) && keyAt(sentence, verb.at + 1) === 'what' ? verb.at + 2 : verb.at;
		const found = stirredAt(sentence, stirred) ?? (forms.have.has(key) ? null : receiver(sentence, verb.at));
		return found && resolvePhrase(found, situation);
	},
};

/** Whom the verb at `place` stirs: a person, since “it concerned Japan” says nothing of the kind. */
export function stirredAt(sentence: Sentence, place: number): Phrase | null {
	const verb = pastAdverbs(sentence, place);
	if (/^(?:seemed|appeared|mattered)$/.test(keyAt(sentence, verb)) && keyAt(sentence, verb + 1) === 'to')
		return person(sentence, verb + 2);
	if (!stirring.has(keyAt(sentence, verb))) return null;
	return person(sentence, verb + 1);
}

function person(sentence: Sentence, place: number): Phrase | null {
	const phrase = objectAt(sentence, place) ?? phraseAt(sentence, place);
	return phrase &&
		!phrase.possessive &&
		phrase.references.every(({ to }) => /^(?:actor|title|he|she|host|guest|rest)$/.test(to))
		? phrase
		: null;
}

/** Whose approval it is among the words after a verb. */
function receiver(sentence: Sentence, verb: number): Phrase | null {
	for (let place = verb + 1; place < verb + 9; place++) {
		const token = sentence.tokens[place];
		if (token === undefined || token.mark !== null || /^(?:that|which|who)$/.test(token.key)) return null;
		const owner = phraseAt(sentence, place);
		if (owner?.possessive && receptions.has(keyAt(sentence, owner.end)))
			return { ...owner, possessive: false };
		if (!receptions.has(token.key) || !/^(?:of|from|with|by)$/.test(keyAt(sentence, place + 1))) continue;
		const phrase = phraseAt(sentence, place + 2);
		return phrase && !phrase.possessive ? phrase : null;
	}
	return null;
}

import { closeAt, keyAt } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { speechAt } from '../speech.ts';
import { pastAdverbs } from '../verb.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { narration, type Rule } from './rule.ts';

/** “From the Japanese side, an explanation was given”, “on the part of Cambodia, gratitude was expressed”. */
export const fromSide: Rule = {
	name: 'from-side',
	read: (situation) => {
		const { sentence, clause } = situation;
		let start = pastAdverbs(sentence, clause.start);
		if (sentence.tokens[start]?.mark === ',') start++;
		if (clause.subject && !clause.subject.possessive && clause.subject.references[0]?.to !== 'it')
			return null;
		const first = keyAt(sentence, start);
		if ((first !== 'from' && first !== 'on') || start >= clause.from) return null;
		const part = keyAt(sentence, start + 1) === 'the' && keyAt(sentence, start + 2) === 'part';
		const phrase = phraseAt(sentence, part ? start + 4 : start + 1);
		if (!phrase || phrase.possessive || phrase.end > clause.from) return null;
		if (!part && !/^sides?$/.test(keyAt(sentence, phrase.end - 1))) return null;
		return resolvePhrase(phrase, situation);
	},
};

/** Inside a quotation that an earlier sentence opened, its speaker goes on. */
export const quotation: Rule = {
	name: 'quotation',
	read: ({ quoted, sentence, clause, memory }) => {
		const whole = sentence.tokens[0]?.mark === '“' && closeAt(sentence, 0) >= sentence.tokens.length - 1;
		if (!quoted && !whole) return null;
		if (whole && clause.subject?.references.some(({ to }) => to === 'actor')) return narration;
		return memory.lastBy.length > 0
			? { by: memory.lastBy, actor: lone(memory.lastActor, memory.lastBy) }
			: null;
	},
};

/** “Prime Minister Kishida: Japan will …”. */
export const label: Rule = {
	name: 'label',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (clause.start < 2 || sentence.tokens[clause.start - 1]?.mark !== ':') return null;
		// “His reply: not before June.”
		const speech = speechAt(sentence, 0);
		if (speech?.end === clause.start - 1) return resolvePhrase(speech.owner, situation);
		const phrase = phraseAt(sentence, 0);
		return phrase && !phrase.possessive && phrase.end === clause.start - 1
			? resolvePhrase(phrase, situation)
			: null;
	},
};

const lone = <T extends { by: readonly string[] }>(actor: T | null, by: readonly string[]): T | null =>
	actor && by.length === 1 && actor.by.includes(by[0] as string) ? actor : null;

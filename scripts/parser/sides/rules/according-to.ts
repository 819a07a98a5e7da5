import type { Clause } from '../clause.ts';
import { keyAt, type Phrase, type Sentence } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { stanceNouns } from '../words.ts';
import { reporterAt } from './insertion.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule } from './rule.ts';

const reach = 240;
const introductions = new Set(['according', 'as', 'in', 'to', 'from']);

/**
 * A phrase names whose words the sentence gives: “According to Minister X, …”, “in the words of Minister X”, “In Minister
 * X's view, …”, “as Minister X noted, …”. A person who is the subject speaks before it.
 */
export const accordingTo: Rule = {
	name: 'according-to',
	read: (situation) => {
		const { sentence, clause } = situation;
		const limit = Math.min(sentence.tokens.length, reach);
		for (let place = 0; place + 1 < limit; place++) {
			if (!introductions.has(keyAt(sentence, place))) continue;
			const found = sourceAt(sentence, clause, place);
			if (found === undefined) continue;
			return found && !speaks(sentence, clause, place) ? resolvePhrase(found, situation) : null;
		}
		return null;
	},
};

/** Whether the subject is a person, or for “as Minister X noted” anyone who is not in what is reported. */
function speaks(sentence: Sentence, { subject, verb }: Clause, place: number): boolean {
	if (!subject || subject.possessive || !verb) return false;
	const to = subject.references[0]?.to;
	if (to === 'actor' || to === 'he' || to === 'she') return true;
	return keyAt(sentence, place) === 'as' && to !== 'it' && sentence.tokens[subject.end - 1]?.capital !== true;
}

/** The phrase for the source that a word at `place` introduces; undefined where none is introduced. */
function sourceAt(sentence: Sentence, { start }: Clause, place: number): Phrase | null | undefined {
	const key = keyAt(sentence, place);
	const next = keyAt(sentence, place + 1);
	if (key === 'according' && next === 'to') return free(phraseAt(sentence, place + 2));
	// The others only at the head of the sentence or between commas: “was, in the words of Minister X, …”.
	const words = key === 'in' && next === 'the' && keyAt(sentence, place + 2) === 'words';
	const before = sentence.tokens[place - 1]?.mark;
	const least = keyAt(sentence, place - 1) === 'least';
	if (place !== start && before !== ',' && before !== '-' && !words && !least) return undefined;
	if (key === 'as') return reporterAt(sentence, place + 1) ?? undefined;
	if (key === 'to' && next === 'quote') return free(phraseAt(sentence, place + 2));
	if (!/^(?:in|to|from)$/.test(key)) return undefined;
	if (next === 'the' && stanceNouns.has(keyAt(sentence, place + 2)) && keyAt(sentence, place + 3) === 'of')
		return free(phraseAt(sentence, place + 4)) ?? undefined;
	const owner = phraseAt(sentence, place + 1);
	return owner?.possessive && stanceNouns.has(keyAt(sentence, owner.end))
		? { ...owner, possessive: false }
		: undefined;
}

const free = (phrase: Phrase | null): Phrase | null => (phrase && !phrase.possessive ? phrase : null);

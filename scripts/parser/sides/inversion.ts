import { keyAt, type Phrase, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { isParticiple, pastAdverbs, type Verb, verbOf } from './verb.ts';
import { forms } from './words.ts';

/** Openers that put the verb before its subject. */
const turning = new Set(
	'nor neither never no not only rarely seldom little hardly scarcely barely nowhere few'.split(' '),
);

/** No fronted phrase is longer. */
const reach = 30;

/** Subject and verb of a sentence that turns them round: “So did Minister X”, “On neither point did the ministers …”. */
export function inverted(sentence: Sentence, start: number): { subject: Phrase; verb: Verb } | null {
	const so = keyAt(sentence, start) === 'so';
	let opens = so;
	for (let place = start; place < start + 3 && !opens; place++) opens = turning.has(keyAt(sentence, place));
	if (!opens) return null;
	const limit = Math.min(sentence.tokens.length, start + (so ? 2 : reach));
	for (let place = start + 1; place < limit; place++) {
		const key = keyAt(sentence, place);
		const be = forms.be.has(key);
		if (!be && !forms.have.has(key) && !forms.modal.has(key)) continue;
		const subject = phraseAt(sentence, place + 1);
		if (!subject || subject.possessive) continue;
		// “No sooner had Minister X spoken than Minister Y …” tells when: the main clause follows.
		if (key === 'had' && /^(?:sooner|hardly|scarcely|barely)$/.test(keyAt(sentence, place - 1)))
			return afterTurn(sentence, place);
		const next = pastAdverbs(sentence, subject.end);
		const token = sentence.tokens[next];
		const passive = be && token !== undefined && token.mark === null && isParticiple(token) ? next : null;
		return { subject, verb: { at: place, passive, planned: false } };
	}
	return null;
}

/** Subject and verb behind the “than” or “when” after `place`. */
function afterTurn(sentence: Sentence, place: number): { subject: Phrase; verb: Verb } | null {
	for (let next = place + 2; next < place + reach; next++) {
		if (!/^(?:than|when|before)$/.test(keyAt(sentence, next))) continue;
		const subject = phraseAt(sentence, next + 1);
		const verb = subject && !subject.possessive ? verbOf(sentence, subject) : null;
		return subject && verb && { subject, verb };
	}
	return null;
}

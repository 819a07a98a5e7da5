import type { Clause } from './clause.ts';
import { closeAt, isWord, keyAt, type Phrase, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { isPast, isVerbOf, pastAdverbs, type Verb } from './verb.ts';
import { prepositions, reportingVerbs } from './words.ts';

/** A further subject stands no further from the first verb; bounds the work on hostile input. */
const reach = 240;

/** A further main clause joined by “and”, “but” or a semicolon, whose subject names somebody and who acts in it. */
export function furtherSubjects(sentence: Sentence, { subject, verb }: Clause): Phrase[] {
	const { tokens } = sentence;
	const found: Phrase[] = [];
	if (!verb) return found;
	let reported = false;
	const limit = Math.min(tokens.length, verb.at + reach);
	for (let place = verb.at + 1; place < limit; place++) {
		const close = closeAt(sentence, place);
		if (close >= 0) {
			place = close;
			continue;
		}
		const token = tokens[place];
		if (token?.key === 'that' || token?.key === 'which') reported = true;
		const semicolon = token?.mark === ';';
		const comma = semicolon || tokens[place - 1]?.mark === ',';
		// “…, while Minister Y offered boats” sets one deed beside another; without a comma it tells when.
		const beside = comma && /^(?:while|whereas|whilst)$/.test(token?.key ?? '');
		if (!semicolon && !beside && !(token?.key === 'and' || token?.key === 'but')) continue;
		// “both” alone is an adverb, in “both ministers” it is not.
		const phrase = phraseAt(sentence, place + 1) ?? phraseAt(sentence, pastTurn(sentence, place + 1));
		if (!phrase || phrase.possessive) continue;
		const at = pastAdverbs(sentence, phrase.end);
		const next = tokens[at];
		if (gapped(sentence, verb, phrase, comma)) {
			found.push(phrase);
			continue;
		}
		if (!isWord(next) || !(isPast(next) || (!reported && !beside && isVerbOf(sentence, at)))) continue;
		const person = phrase.references.every(({ to }) => /^(?:actor|title|rest|host|guest)$/.test(to));
		const side = phrase.references.every(({ to }) => to === 'parties') && !isBareParty(sentence, phrase);
		// “Japan would send a team and Cambodia would receive it.”
		const bare =
			!reported && subject !== null && isBareParty(sentence, subject) && isBareParty(sentence, phrase);
		if (bare && subject.references[0]?.to === 'parties' && phrase.references[0]?.to === 'parties') {
			found.push(phrase);
			continue;
		}
		if (person ? comma || !reported : side && comma) {
			if (!reported || reportingVerbs.has(next.key) || person) found.push(phrase);
		}
	}
	return found;
}

/** “Minister X spoke of rice and Minister Y of fish”: the second has the verb of the first. */
function gapped({ tokens }: Sentence, { at }: Verb, { end, references }: Phrase, comma: boolean): boolean {
	const link = tokens[end];
	if (!references.every(({ to }) => to === 'actor') || !isWord(link)) return false;
	if (comma && /^(?:an?|the|his|her)$/.test(link.key)) return true;
	return prepositions.has(link.key) && tokens[at + 1]?.key === link.key;
}

/** Past adverbs and “in return”, “for his part” before a further subject. */
function pastTurn(sentence: Sentence, from: number): number {
	const place = pastAdverbs(sentence, from);
	const key = keyAt(sentence, place);
	const second = keyAt(sentence, place + 1);
	let end = place;
	if (key === 'in' && /^(?:return|turn|response|reply|answer)$/.test(second)) end = place + 2;
	else if ((key === 'for' || key === 'on') && keyAt(sentence, place + 2) === 'part') end = place + 3;
	return end > place && sentence.tokens[end]?.mark === ',' ? end + 1 : end;
}

/** “Cambodia continues …” belongs to what is reported; “the Cambodian side” speaks. */
const isBareParty = ({ tokens }: Sentence, { end }: Phrase): boolean => tokens[end - 1]?.capital === true;

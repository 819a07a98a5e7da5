import { neverFinal } from '../words/abbreviations.ts';
import { verbOf } from '../words/verbs.ts';

/** Questions about a line's words that tell headings from items and whole paragraphs from broken ones. */

/** The mark of a note may stand behind the stop: “… agreed. [1]”, “… agreed.(*)”, “… agreed.*2”. */
const sentenceEnd =
	/[.!?:;。]["”’'»)\]]{0,3}(?:\s?(?:[[(（](?:\d{1,2}|\*{1,3}\d{0,2}|[Nn]ote\s?\d{0,2})[\])）]|[*※†‡]\d{0,2}|[¹²³⁴⁵]))?$/u;
/** True where the words end a sentence. */
export function endsSentence(text: string): boolean {
	const tail = text.slice(-40);
	return sentenceEnd.test(tail) && !neverFinal.has(tail.slice(tail.search(/[^\s(]*$/u)));
}

/** Words behind which no line of a heading or a sentence can end. */
const openEnd =
	/(?:[,–—-]|(?:^|\s)(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|between|into|than|its|their|his|her|was|were|is|are|be|been|had|has|have|would|will|could|should|not|also|this|these|toward|towards|regarding|including|under|over|through|during|Mr\.|Ms\.|Mrs\.|Dr\.|H\.E\.|Minister|President|Secretary))$/u;

/** True where the words go on in the next line: a sentence begun and not ended. */
export function isUnfinished(text: string): boolean {
	if (endsSentence(text)) return false;
	const tail = text.slice(-400);
	return openEnd.test(tail) || reportAt(tail) >= 0 || tail.length >= 200;
}

/** Longest heading, in words. */
const headingWords = 24;

/** True where words can be a heading: few, no sentence, nobody says anything in them. */
export function isHeadingText(text: string): boolean {
	if (text === '' || text.length > 240) return false;
	const words = text.split(/\s+/u);
	if (words.length > headingWords || reportsSomething(text)) return false;
	if (endsSentence(text) && !text.endsWith(':'))
		return words.length <= 8 && text.endsWith('.') && !/\.\s/u.test(text) && !tellsSomething(text);
	return true;
}

/** Somebody named in an office, or a side, and a reporting verb behind it. */
const subject =
	/(?:\b(?:Minister|President|Secretary|Chancellor|Premier|Representative|Secretary-General|Director-General|Ambassador|Councill?or|Prince|Princess|King|Governor|Commissioner|Chairman|[Ss]ides?|[Mm]inisters|leaders|officials|[Pp]articipants|delegations?)\b.{0,60}|^(?:He|She|They|It|In response|At the outset|The two)\b.{0,80})$/u;

/** A heading that ends in a stop holds no verb: “Gas prices were also touched upon.” is a sentence. */
const tellsSomething = (text: string): boolean =>
	reportAt(text) >= 0 || /\s(?:is|are|has|have|had|will|did|remains?)\s/u.test(text);

function reportsSomething(text: string): boolean {
	const at = reportAt(text);
	return at >= 0 && subject.test(text.slice(0, at));
}

/** Where a past tense stands that reports something, -1 without one: headings hold none behind their first words. */
function reportAt(text: string): number {
	for (const { 1: word = '', index } of text.matchAll(/\s(\p{Ll}+)(?!\w)/gu)) {
		const known = verbOf(word);
		if (/^w(?:as|ere|ould)$/u.test(word) || (known?.form === 'past' && known.verb.speech)) return index;
	}
	return -1;
}

import { reportingVerb } from '../words/meetings.ts';

/** Questions about a line's words that tell headings from items and whole paragraphs from broken ones. */

/** The mark of a note may stand behind the stop: “… agreed. [1]”, “… agreed.(*)”, “… agreed.*2”. */
const sentenceEnd =
	/[.!?:;。]["”’'»)\]]{0,3}(?:\s?(?:[[(（](?:\d{1,2}|\*{1,3}\d{0,2}|[Nn]ote\s?\d{0,2})[\])）]|[*※†‡]\d{0,2}|[¹²³⁴⁵]))?$/u;
/** Abbreviations that end in a dot but no sentence. */
const abbreviated =
	/(?:^|[\s(])(?:H\.\s?E|Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Lt|Gen|Maj|Brig|Col|Adm|St|vs|e\.g|i\.e|cf|approx)\.$/u;

/** True where the words end a sentence. */
export function endsSentence(text: string): boolean {
	const tail = text.slice(-40);
	return sentenceEnd.test(tail) && !abbreviated.test(tail);
}

/** Words behind which no line of a heading or a sentence can end. */
const openEnd =
	/(?:[,–—-]|(?:^|\s)(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|between|into|than|its|their|his|her|was|were|is|are|be|been|had|has|have|would|will|could|should|not|also|this|these|toward|towards|regarding|including|under|over|through|during|Mr\.|Ms\.|Mrs\.|Dr\.|H\.E\.|Minister|President|Secretary))$/u;

/** True where the words go on in the next line: a sentence begun and not ended. */
export function isUnfinished(text: string): boolean {
	if (endsSentence(text)) return false;
	const tail = text.slice(-400);
	return openEnd.test(tail) || reportingVerb.test(tail) || tail.length >= 200;
}

/** True where a line was broken in print and the next goes on with it. */
export const runsOn = (text: string, next: { text: string; blankBefore: boolean }): boolean =>
	!next.blankBefore && !endsSentence(text) && (/^\p{Ll}/u.test(next.text) || isUnfinished(text));

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
	reportingVerb.test(text) || /\s(?:is|are|has|have|had|will|did|remains?)\s/u.test(text);

function reportsSomething(text: string): boolean {
	const verb = reportingVerb.exec(text);
	return verb !== null && subject.test(text.slice(0, verb.index));
}

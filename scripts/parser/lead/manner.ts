import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, partOf, printedAt } from '../folded.ts';
import type { Outline } from '../page/page.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { otherEvent } from '../words/meetings.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** How they met and over which meal, each with the words that say so. */

const video =
	/\b(?:video|online|virtual(?:ly)?|web|VTC|tele-?conference|remote(?:ly)?)\b|\bvideo-?conference|\bteleconference/iu;
/** “called Minister B”, at the head of the lead's naming of the meeting, is by telephone. */
const telephone = /^called(?! on\b)|^\s?an? call from\b|\b(?:tele)?phone\b|\bphoned\b|\btelephoned\b/iu;
/** The manner that may stand behind the guest or open the sentence: “By telephone, …”. */
const manner =
	/\b(?:by|over|via|through|on)\s(?:an?\s|the\s)?(?:secure\s)?(?:(?:tele)?phone|video\S*|web\S*|(?:online|virtual)\s\S+)|\b(?:online|virtually|remotely|in an? (?:online|virtual|video) (?:format|conference|meeting))\b/iu;
/** Elsewhere in the lead: “A call from Minister B reached …”, “the second meeting to be held via video conference”. */
const phoneCall =
	/(?=(?:by )?(?:tele)?phone|[Aa] call )(?<!\b(?:after|following|since|before|as (?:agreed|promised) in|ahead of|on the basis of)\b[^,]*)(?:\b(?:tele)?phone (?:call|talks?|conversation|conference)\b|\bby (?:tele)?phone\b|\btelephoned\b|(?<=^|,\s)[Aa] call (?:from|between|with|to)\b)/u;
const byVideo =
	/\b(?:held|conducted|convened|took place|organi[sz]ed)\s(?:via|by|through|over|in|on)?\s?(?:an?\s|the\s)?(?:video|online|virtual|web|remote)[\w-]*(?:\s(?:conference|format|link|meeting|call))?/u;

export const mediumSaid = (text: string): 'telephone' | 'video' | null =>
	telephone.test(text) ? 'telephone' : video.test(text) ? 'video' : null;

/** Of the title, then of the lead's naming of the meeting, then of captions, then of the rest of the lead. */
export function mediumOf(
	{ title, captions }: Pick<Outline, 'title' | 'captions'>,
	meeting: ToldMeeting | null,
	lead: readonly Folded[],
): { medium: ParsedRecord['medium']; printed: Printed | null } {
	const named = meeting && { printed: meeting.printed, said: meetingWords(meeting) };
	const lines = [title, ...captions].map((printed) => printed && { printed, said: printed.text });
	for (const source of [lines[0], named, ...lines.slice(1)]) {
		const medium = source && mediumSaid(source.said);
		if (medium) return { medium, printed: source.printed };
	}
	const called = lead.some(({ text }) => /phone|[Aa] call/.test(text)) ? firstSaid(lead, phoneCall) : null;
	if (called) return { medium: 'telephone', printed: called };
	const seen = firstSaid(lead, byVideo);
	return { medium: seen ? 'video' : 'in-person', printed: seen };
}

function meetingWords({ found, sentence: { text } }: ToldMeeting): string {
	const behind = manner.exec(text.slice(found.start, found.end + 1200));
	const opening =
		/^(?:[^,]{0,60},\s)?(?:by|over|via|through)\s/iu.test(text) && manner.exec(text.slice(0, 120));
	return `${found.verb} ${found.phrase} ${behind?.[0] ?? (opening || [''])[0]}`;
}

function firstSaid(lead: readonly Folded[], pattern: RegExp): Printed | null {
	for (const sentence of lead) {
		const said = pattern.exec(sentence.text);
		if (said) return printedAt(sentence, said.index, said.index + said[0].length);
	}
	return null;
}

type Meal = NonNullable<ParsedRecord['meal']>;

/** “working lunch”, “breakfast meeting”, “over dinner”, “hosted a luncheon”, “dined with”. */
const meals =
	/\b(?:(?<breakfast>breakfast(?:ed)?)|(?<lunch>lunch(?:eon|ed)?)|(?<dinner>dinner|supper|banquet|dined|supped))\b/giu;
/** A meal before which or on whose margins they met, or that somebody else gave. */
const ofAnother =
	/\b(?:(?:sidelines?|margins?|fringes?|occasion) of|(?:before|after|ahead of|prior to|following) (?!which)|(?:to|from) attend(?:ing)?|attending|on (?:his|her|their) way to|left|leaving) ?(?:(?:the|an?|his|her|their) )?(?:(?!and )[\p{L}'’-]+ ){0,4}$/iu;

/** The meal named in a text, and the word that names it. */
export function readMeal(text: string): { meal: Meal; start: number; end: number } | null {
	for (const { index, 0: word, groups = {} } of text.matchAll(meals)) {
		if (ofAnother.test(text.slice(Math.max(0, index - 80), index))) continue;
		const meal = (['breakfast', 'lunch', 'dinner'] as const).find((name) => groups[name]) as Meal;
		return { meal, start: index, end: index + word.length };
	}
	return null;
}

/** In a later sentence of the lead a meal is a stage of the meeting where it is told as such. */
const stage =
	/\b(?:working|over|continu\p{L}+|follow(?:ed|ing)|went on|moved|proceed\p{L}+|resum\p{L}+|then|later|subsequently|afterwards|thereafter|also|joined|hosted|gave|given|held|lasted|began|ended|served|main topics|overview|outline|summary|together)\b|^(?:the|a|an)\s(?:working\s)?(?:breakfast|lunch|luncheon|dinner|supper|banquet)\b/iu;
/** A working meal is part of the talks, whatever else the programme held. */
const workingMeal = /\bworking[ -](?:breakfast|lunch|luncheon|dinner)\b/iu;
/** A dinner behind a ceremony or a press conference closes the programme, not the talks. */
export const isStage = (text: string): boolean =>
	(stage.test(text) && !otherEvent.test(text)) || workingMeal.test(text);

/** The meal of the heading, else the first that the lead tells of. */
export function mealOf(
	source: string,
	title: Printed | null,
	lead: readonly Folded[],
): { meal: Meal; printed: Printed } | null {
	const inTitle = title && readMeal(title.text);
	if (inTitle) return { meal: inTitle.meal, printed: partOf(source, title, inTitle.start, inTitle.end) };
	for (const [index, sentence] of lead.entries()) {
		const found = readMeal(sentence.text);
		if (found && (index === 0 || isStage(sentence.text)))
			return { meal: found.meal, printed: printedAt(sentence, found.start, found.end) };
	}
	return null;
}

import { otherEvent } from '../words/meetings.ts';

export type Meal = 'breakfast' | 'lunch' | 'dinner';

/** “working lunch”, “breakfast meeting”, “over dinner”, “hosted a luncheon”, “dined with”. */
const pattern =
	/\b(?:(?<meal>breakfast|lunch(?:eon)?|dinner|supper|banquet)|(?<verb>breakfasted|lunched|dined|supped))\b/giu;
/** A meal before which or on whose margins they met, or that somebody else gave. */
const another =
	/\b(?:(?:sidelines?|margins?|fringes?|occasion) of|(?:before|after|ahead of|prior to|following) (?!which)|(?:to|from) attend(?:ing)?|attending|on (?:his|her|their) way to|left|leaving) ?(?:(?:the|an?|his|her|their) )?(?:(?!and )[\p{L}'’-]+ ){0,4}$/iu;

/** The meal named in a text, and the word that names it. */
export function readMeal(text: string): { meal: Meal; start: number; end: number } | null {
	for (const match of text.matchAll(pattern)) {
		const word = (match.groups?.meal ?? match.groups?.verb ?? '').toLowerCase();
		if (another.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
		const meal: Meal = word.startsWith('breakfast')
			? 'breakfast'
			: word.startsWith('lunch')
				? 'lunch'
				: 'dinner';
		return { meal, start: match.index, end: match.index + match[0].length };
	}
	return null;
}

/** In a later sentence of the lead a meal is a stage of the meeting where it is told as such. */
const stage =
	/\b(?:working|over|continu\p{L}+|follow(?:ed|ing)|went on|moved|proceed\p{L}+|resum\p{L}+|then|later|subsequently|afterwards|thereafter|also|joined|hosted|gave|given|held|lasted|began|ended|served|main topics|overview|outline|summary|together)\b|^(?:the|a|an)\s(?:working\s)?(?:breakfast|lunch|luncheon|dinner|supper|banquet)\b/iu;

/** A dinner behind a ceremony or a press conference closes the programme, not the talks. */
export const isStage = (text: string): boolean => stage.test(text) && !otherEvent.test(text);

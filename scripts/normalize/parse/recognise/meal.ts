export type Meal = 'breakfast' | 'lunch' | 'dinner';

/** “working lunch”, “breakfast meeting”, “over dinner”, “hosted a luncheon”. */
const pattern = /\b(?<meal>breakfast|lunch(?:eon)?|dinner|supper|banquet)\b/iu;

/** The meal named in a text, and the word that names it. */
export function readMeal(text: string): { meal: Meal; start: number; end: number } | null {
	const match = pattern.exec(text);
	const word = match?.groups?.meal?.toLowerCase();
	if (!match || word === undefined) return null;
	const meal: Meal = word === 'breakfast' ? 'breakfast' : word.startsWith('lunch') ? 'lunch' : 'dinner';
	return { meal, start: match.index, end: match.index + match[0].length };
}

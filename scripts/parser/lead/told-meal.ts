import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, partOf, printedAt } from '../folded.ts';
import type { Outline } from '../page/page.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import { isStage, readMeal } from './meal.ts';

/** The meal of the heading, else the first that the lead tells of. */
export function mealOf(
	source: string,
	{ title }: Outline,
	lead: readonly Folded[],
): { meal: NonNullable<ParsedRecord['meal']>; printed: Printed } | null {
	const inTitle = title ? readMeal(title.text) : null;
	if (title && inTitle)
		return {
			meal: inTitle.meal,
			printed: partOf(source, title, inTitle.start, inTitle.end),
		};
	for (const [index, sentence] of lead.entries()) {
		const found = readMeal(sentence.text);
		if (!found || (index > 0 && !isStage(sentence.text) && !workingMeal.test(sentence.text))) continue;
		return { meal: found.meal, printed: printedAt(sentence, found.start, found.end) };
	}
	return null;
}

/** A working meal is part of the talks, whatever else the programme held. */
const workingMeal = /\bworking[ -](?:breakfast|lunch|luncheon|dinner)\b/iu;

import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import { numberOf, numberPattern } from '../words/numbers.ts';

/** A duration as printed; offsets within the text, words such as “approximately” included. */
export interface PrintedDuration {
	minutes: number;
	start: number;
	end: number;
}

const number = (name: string): string => `(?<${name}>${numberPattern})`;
const minutesUnit = '[\\s-]?(?:minutes?|mins?\\b\\.?)';
const hoursUnit = '[\\s-]?(?:hours?|hrs?\\b\\.?)';
/** “approximately”, “a little over”, “just under” */
const qualifier =
	'(?:(?:(?:just|slightly|well|a little|a bit|somewhat)\\s)?(?:approximately|about|around|roughly|some|over|under|more than|less than|nearly|almost|close to|at least|up to|exactly|a full|a good|approx\\.)\\s)?';

/** “35 minutes”, “1 hour and 20 minutes”, “an hour and a half”, “one and a half hours”, “half an hour”, “40-minute”. */
const durations = new RegExp(
	`(?<![\\w.:,$¥€-])${qualifier}(?:${[
		'(?<half>half\\san\\shour|half[-\\s]hour)',
		'(?<quarters>(?:three[\\s-])?quarters?\\sof\\san\\shour)',
		`${number('hours')}\\sand\\s(?<more>a\\shalf|a\\squarter|three[\\s-]quarters)${hoursUnit}`,
		`${number('hours')}${hoursUnit}(?:\\sand\\s(?<more>a\\shalf|a\\squarter)|,?\\s(?:and\\s)?${number('minutes')}${minutesUnit})?`,
		`${number('minutes')}${minutesUnit}`,
	].join('|')})(?!\\s(?:later|after|before|past|ago|earlier|prior|drive|flight|ride|behind|ahead))(?!\\w)`,
	'giu',
);
const unitWord = /minute|hour|min\b|mins\b|hrs?\b/iu;

/** All durations of a text, in order. Counted times (“three hours later”) are none. */
export function findDurations(text: string): PrintedDuration[] {
	if (!unitWord.test(text)) return [];
	return [...text.matchAll(durations)].flatMap(({ index, 0: words, groups = {} }) => {
		const minutes = minutesIn(groups);
		const told = Number.isInteger(minutes) && minutes > 0 && minutes <= 24 * 60;
		return told ? [{ minutes, start: index, end: index + words.length }] : [];
	});
}

function minutesIn({
	half,
	quarters,
	hours,
	more = '',
	minutes,
}: Record<string, string | undefined>): number {
	if (half) return 30;
	if (quarters) return /^three/iu.test(quarters) ? 45 : 15;
	const parts = /half/iu.test(more) ? 30 : /^three/iu.test(more) ? 45 : more === '' ? 0 : 15;
	return (numberOf(hours ?? '0') ?? Number.NaN) * 60 + parts + (numberOf(minutes ?? '0') ?? Number.NaN);
}

/** The first duration stated in a text, in minutes. */
export function readDuration(folded: Folded): { minutes: number; printed: Printed } | null {
	const [first] = findDurations(folded.text.slice(0, 4000));
	return first ? { minutes: first.minutes, printed: printedAt(folded, first.start, first.end) } : null;
}

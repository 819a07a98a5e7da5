import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import { numberOf, numberPattern } from '../words/numbers.ts';

const number = (name: string): string => `(?<${name}>${numberPattern})`;
/** “minutes”, also joined: “40-minute”. */
const minutesUnit = '[\\s-]?(?:minutes?|mins?\\b\\.?)';
const hoursUnit = '[\\s-]?(?:hours?|hrs?\\b\\.?)';
const notDuration =
	'(?!\\s(?:later|after|before|past|ago|earlier|prior|drive|flight|ride|behind|ahead))(?!\\w)';
const start = '(?<![\\w.:,$¥€-])';

/**
 * “35 minutes”, “1 hour and 20 minutes”, “an hour and a half”, “one and a half hours”, “half an hour”,
 * “three quarters of an hour”, “40-minute”, “forty-five minutes”.
 */
const pattern = new RegExp(
	[
		`${start}(?:(?<half>half\\san\\shour|half-hour|half\\shour)`,
		`(?<quarters>(?:three[\\s-])?quarters?\\sof\\san\\shour)`,
		`${number('mixed')}\\sand\\s(?:a\\shalf|a\\s(?<mixedQuarter>quarter)|(?<mixedThree>three[\\s-]quarters))${hoursUnit}`,
		`${number('hours')}${hoursUnit}(?:(?<andHalf>\\sand\\sa\\shalf)|(?<andQuarter>\\sand\\sa\\squarter)|,?\\s(?:and\\s)?${number('rest')}${minutesUnit})?`,
		`${number('minutes')}${minutesUnit})${notDuration}`,
	].join('|'),
	'giu',
);

/** The words by which a duration is found quickly, and how far before them its number can begin. */
const unitWord = /minute|hour|min\b|mins\b|hrs?\b/iu;
const numberReach = 40;

/** Words before a duration that say how exact it is: “approximately”, “a little over”, “just under”. */
const qualifier =
	/\b(?:(?:just|slightly|well|a little|a bit|somewhat)\s)?(?:approximately|about|around|roughly|some|over|under|more than|less than|nearly|almost|close to|at least|up to|exactly|a full|a good|circa|approx\.|ca\.)\s$/iu;
const qualifierLength = (before: string): number => qualifier.exec(before.slice(-40))?.[0].length ?? 0;

/** The first duration stated in a text, in minutes. Counted times (“three hours later”) are none. */
export function readDuration(folded: Folded): { minutes: number; printed: Printed } | null {
	const text = folded.text.slice(0, 4000);
	const unit = unitWord.exec(text);
	if (!unit) return null;
	pattern.lastIndex = Math.max(0, unit.index - numberReach);
	for (const match of text.matchAll(pattern)) {
		const minutes = minutesIn(match.groups ?? {});
		if (minutes === null || minutes <= 0 || minutes > 24 * 60) continue;
		const end = match.index + match[0].length;
		return {
			minutes,
			printed: printedAt(folded, match.index - qualifierLength(text.slice(0, match.index)), end),
		};
	}
	return null;
}

function minutesIn(groups: Record<string, string | undefined>): number | null {
	if (groups.half) return 30;
	if (groups.quarters) return /^three/iu.test(groups.quarters) ? 45 : 15;
	if (groups.minutes) return whole(numberOf(groups.minutes));
	if (groups.mixed)
		return whole(
			(numberOf(groups.mixed) ?? Number.NaN) * 60 + (groups.mixedQuarter ? 15 : groups.mixedThree ? 45 : 30),
		);
	const hours = numberOf(groups.hours ?? '');
	if (hours === null) return null;
	const rest = groups.andHalf ? 30 : groups.andQuarter ? 15 : groups.rest ? numberOf(groups.rest) : 0;
	return whole(hours * 60 + (rest ?? 0));
}

const whole = (minutes: number | null): number | null =>
	minutes !== null && Number.isInteger(minutes) ? minutes : null;

/** A text without the durations in it and the words that bring them in: “ for approximately 30 minutes (” → “ (”. */
export const withoutDuration = (text: string): string =>
	unitWord.test(text)
		? text.replace(pattern, '').replace(/\b(?:for|lasting)\s(?:\p{L}+\s){0,3}(?=\s|[(（]|$)/gu, '')
		: text;

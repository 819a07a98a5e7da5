import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import { addDays, findDays, isoDay, type PrintedDay, yearFromPage } from './days.ts';
import type { Sentence } from './sentence.ts';

/** The day of a meeting; `yearPrinted` tells whether the year stands with it. */
export type MeetingDay =
	| { date: string; printed: Printed; yearPrinted: boolean }
	| { date: null; why: 'no-year' | 'no-date' };

/** A day that belongs to a visit, another event or the house's clock, by the words before or behind it. */
const otherBefore =
	/(?:\b(?:since|until|till|through|by|scheduled for|from|before|after|issued|adopted|signed|held|occurred|announced|(?:visit(?:ing|ed)?|stay(?:ing)?|trip)\b[^,;]{0,60}\b(?:on|from|until))\s(?:the\s)?)$/iu;
/** A day that names an event (“the eve of the summit of January 10”), or stands in a clause on somebody's doings. */
const elsewhere =
	/\b(?:eve|week|summit|meeting|conference|talks|elections?|earthquake|attack|anniversary|agreement|statement|ceremony|inauguration|session|coup|typhoon|accident)s?\s(?:of|on)\s(?:the\s)?$|\b(?:will|arriv(?:ed|ing)|landed|departed|who)\b[^,;]{0,80}\s(?:on|from|until|since)\s(?:the\s)?(?:\p{L}+day,?\s)?$/iu;
/** A day in a clause on what came before or behind: “before returning to Japan on August 27”. */
const otherTime = /\b(?:before|after|following|prior to|ahead of|since)\b[^,;.]{0,80}$/iu;
const houseBehind = /^[^;()]{0,12}\b[A-Z]{2,4}T\b/u;

/**
 * The day of the meeting: the first “On …” of the sentence that tells of the meeting, else any day in it that is
 * not of a visit or another event, else the date line. Without a printed year the date line gives it.
 */
export function readMeetingDay(
	lead: readonly Sentence[],
	pageDate: (Printed & { date: string }) | null,
	titleYear: number | null,
): MeetingDay {
	const sentences = [...lead.filter(({ meeting }) => meeting), ...lead.filter(({ meeting }) => !meeting)];
	for (const sentence of sentences) {
		const day = dayOf(sentence.text);
		if (!day) continue;
		const year = day.year ?? (pageDate ? yearFromPage(day.month, day.day, pageDate.date) : titleYear);
		const date = year === null ? null : isoDay(year, day.month, day.day);
		if (date === null) return { date: null, why: 'no-year' };
		return {
			date,
			printed: printedAt(sentence, withOn(sentence.text, day.start), day.end),
			yearPrinted: day.year !== null,
		};
	}
	const relative = relativeDay(sentences, pageDate);
	if (relative) return relative;
	return pageDate
		? { date: pageDate.date, printed: { text: pageDate.text, at: pageDate.at }, yearPrinted: true }
		: { date: null, why: 'no-date' };
}

function dayOf(text: string): PrintedDay | null {
	const days = findDays(text.slice(0, 4000)).filter(({ start, end }) => {
		const inClockBracket =
			/\([^()]*$/u.test(text.slice(0, start)) && houseBehind.test(text.slice(end, end + 40));
		return !inClockBracket;
	});
	const before = (day: PrintedDay): string => text.slice(Math.max(0, day.start - 100), day.start);
	const others = days.filter(
		(day) => ![otherBefore, elsewhere, otherTime].some((pattern) => pattern.test(before(day))),
	);
	const opening = others.find(
		({ start }) =>
			start <= 40 && /^(?:(?:in|at|on|from|during)\b[^,]*)?$/iu.test(text.slice(0, start).trim()),
	);
	if (opening) return opening;
	const on = others.find(
		(day) =>
			/\b(?:on|of|,)\s(?:the\s|\p{L}+day,?\s)*$/iu.test(before(day)) &&
			!otherBefore.test(before(day).replace(/\bon\s(?:the\s)?$/iu, '')),
	);
	return on ?? others[0] ?? days[0] ?? null;
}

/** Takes “On” into the printed words. */
function withOn(text: string, start: number): number {
	const on = /(?:\b[Oo]n )(?:the )?(?:\p{L}+day,? )?$/u.exec(text.slice(Math.max(0, start - 30), start));
	return on ? start - on[0].length : start;
}

/** “took place in Yogyakarta on the 3rd.”: a day of the month and no name behind it (“on the 3rd floor”). */
const dayAlone =
	/\bon\sthe\s(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=\s?[.,;(]|\s(?:from|at|for|in|with|between)\s)/u;

/** “Today”, “Yesterday”, “On the 17th,” on a page that has a date line. */
function relativeDay(
	sentences: readonly Folded[],
	pageDate: (Printed & { date: string }) | null,
): MeetingDay | null {
	if (!pageDate) return null;
	for (const sentence of sentences) {
		const word =
			/^(?:(?<today>today|on the same day|this (?:morning|afternoon|evening))|(?<yesterday>yesterday|on the previous day)|(?:(?:on|in the (?:morning|afternoon|evening) of)\sthe\s(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=\s?[,(])))/iu.exec(
				sentence.text,
			) ?? dayAlone.exec(sentence.text);
		if (!word) continue;
		const printed = printedAt(sentence, word.index, word.index + word[0].length);
		if (word.groups?.today) return { date: pageDate.date, printed, yearPrinted: true };
		if (word.groups?.yesterday) return { date: addDays(pageDate.date, -1), printed, yearPrinted: true };
		const day = Number(word.groups?.day);
		const page = new Date(`${pageDate.date}T00:00:00Z`);
		const month = day <= page.getUTCDate() + 1 ? page.getUTCMonth() + 1 : page.getUTCMonth();
		const date = isoDay(
			month === 0 ? page.getUTCFullYear() - 1 : page.getUTCFullYear(),
			month === 0 ? 12 : month,
			day,
		);
		if (date) return { date, printed, yearPrinted: true };
	}
	return null;
}

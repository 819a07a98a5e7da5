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
	const all = findDays(text.slice(0, 4000));
	const before = ({ start }: PrintedDay): string => text.slice(Math.max(0, start - 100), start);
	const days = all.filter((day, index) => {
		const inClockBracket =
			/\([^()]*$/u.test(before(day)) && houseBehind.test(text.slice(day.end, day.end + 40));
		return !inClockBracket && !stayEnds.test(text.slice(all[index - 1]?.end ?? text.length, day.start));
	});
	const own = days.filter(
		(day) => ![otherBefore, elsewhere, otherTime].some((other) => other.test(before(day))),
	);
	const opening = own.find(
		({ start }) =>
			start <= 40 && /^(?:(?:in|at|on|from|during)\b[^,]*)?$/iu.test(text.slice(0, start).trim()),
	);
	const on = own.find((day) => /\b(?:on|of|,)\s(?:the\s|\p{L}+day,?\s)*$/iu.test(before(day)));
	return opening ?? on ?? own[0] ?? days[0] ?? null;
}

/** Between the two days of a stay, of which the first counts: “from April 28 to May 1”. */
const stayEnds = /^(?:\s(?:to|until|till|through)\s|\s?[-–—]\s?)$/u;

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
		const { today, yesterday, day: number } = word.groups ?? {};
		// A day of the month without its name is the last before the page.
		const [year = 0, month = 0, last = 0] = pageDate.date.split('-').map(Number);
		const day = Number(number);
		const ofBefore = new Date(Date.UTC(year, month - (day <= last + 1 ? 1 : 2), 1));
		const date = today
			? pageDate.date
			: yesterday
				? addDays(pageDate.date, -1)
				: isoDay(ofBefore.getUTCFullYear(), ofBefore.getUTCMonth() + 1, day);
		if (date) return { date, printed, yearPrinted: true };
	}
	return null;
}

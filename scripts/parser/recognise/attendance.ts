import { findMeeting } from './meeting.ts';
import type { FoundPerson } from './person.ts';
import type { Sentence } from './sentence.ts';

/** Longest stretch of a sentence that is searched. */
const reach = 6000;

/** Somebody was there besides the principals. */
const attended =
	/\b(?:(?:also )?(?:attended|joined|sat in|took part|participated|accompanied)|(?:was|were)(?: also)? (?:present|in attendance|accompanied|joined)|also present|present at|attendees|attendance)\b/iu;
/** True for sentences that may name somebody who attended. */
export const tellsAttendance = (text: string): boolean =>
	attendanceWord.test(text) && attended.test(text.slice(0, reach));
/** The words by which such a sentence is found quickly. */
const attendanceWord = /[Aa]ttend|joined|sat in|took part|participat|[Aa]ccompanied|[Pp]resent/u;
/** The whole sentence tells who attended: its subject is the persons. Who “had attended” did so at another event. */
const attendance =
	/(?:^,? ?|[\p{L}.)’'],? )(?:(?:also|then|and others|among others) ){0,2}(?:(?<!\bhad )attended|(?<!\b(?:be(?:en|ing)?|had) )joined|sat in(?: on|(?=[.,;]|$))|took part(?: in|(?=[.,;]|$| as| too))|(?<!\bhad )participated(?: in|(?=[.,;]|$| as| too))|(?:was|were)(?: also)?(?: present| in attendance| there)|accompanied)\b/u;

export function isAttendance({ text, meeting }: Sentence): boolean {
	if (
		/^(?:(?:also )?(?:present|attending|in attendance)\b|(?:the )?(?:other )?(?:attendees|participants) (?:included|were)|in attendance)/iu.test(
			text,
		)
	)
		return true;
	const found = attendance.exec(text);
	if (!found) return false;
	// “Minister A attended a meeting with Minister B”, “… joined Minister B for a lunch” tell who met.
	if (meeting && /^(?:an?\s|breakfast|lunch|dinner)/u.test(meeting.phrase)) {
		if (/^,?\s(?:with|(?:hosted|given|offered|held) by)\s/u.test(text.slice(meeting.end))) return false;
		if (/\s(?:at|to|for|over)\s$/u.test(text.slice(0, meeting.start))) return false;
	}
	// “Minister A, who attended the summit, held a meeting with …” tells of the meeting.
	if (meeting !== null && !/^(?:attended|joined|took part in|participated in)$/u.test(meeting.verb))
		return false;
	const clause = /\bwho(?:\s\p{L}+)?$/u.test(text.slice(0, found.index + 1));
	return !(clause && findMeeting(text.slice(found.index + found[0].length)));
}

/** Words before a person that make them host, guest or participant of the meeting, if nobody else is. */
const broughtInBefore =
	/\b(?:(?:on|at|upon) the (?:invitation|request|initiative)s? of|(?:invited|hosted|given|offered|arranged|organi[sz]ed|chaired) by)\s(?:the )?$/iu;
/** A list of those who met, where the meeting names them in no other way. */
const listedBefore =
	/(?:\battended(?:,? (?:on|from|for) the \S+(?: \S+)? side,?)? by\b|\b(?:attendees|participants) (?:were|included)\b|^present (?:were|was)\b)(?:[^;]|;(?=\s(?:and\s)?(?:$|the\s|H\.|\p{Lu})))*$/iu;

const listWord = /attended|were|included/u;

/** True where a person is named as host, by invitation, or in the list of those who attended. */
export function bringsIn({ text, tokens, meeting }: Sentence, person: FoundPerson): boolean {
	const from = tokens[person.from]?.start ?? 0;
	const before = text.slice(0, from);
	if (listWord.test(before) && listedBefore.test(before.slice(-1600))) return true;
	if (!broughtInBefore.test(before.slice(-80))) return false;
	// “met on the sidelines of a dinner hosted by …” names the host of another event.
	return meeting === null || !/\b(?:sidelines?|margins?|fringes?|occasion) of\b[^,;]*$/u.test(before);
}

/** “which Minister A also attended”, “with Ambassador B in attendance”: a clause whose subject only attended. */
const attendedInClause =
	/\b(?:which|where)\s(?=\p{Lu}|the\s)[^;]{3,300}?\s(?:also\s|both\s)?(?:attended|joined|took part in|participated in|sat in on)\b|\bwith\s(?=\p{Lu}|the\s)[^;]{3,300}?\s(?:also\s)?(?:in attendance|present|at (?:his|her) side|looking on)\b/gu;

const attendsWord =
	/attended|joined|took part|participated|sat in|in attendance|present|at (?:his|her) side|looking on/u;

const clausesOf = new WeakMap<Sentence, readonly { start: number; end: number }[]>();

/** The stretches of such clauses in a sentence. */
function attendanceClauses(sentence: Sentence): readonly { start: number; end: number }[] {
	let clauses = clausesOf.get(sentence);
	if (!clauses) {
		const text = sentence.text.slice(0, reach);
		const found = attendsWord.test(text) ? [...text.matchAll(attendedInClause)] : [];
		clauses = found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
		clausesOf.set(sentence, clauses);
	}
	return clauses;
}

/** The last person before the verb is its subject, whatever stands between “with” and the first. */
const attendsInClause = (sentence: Sentence, from: number, to: number): boolean =>
	attendanceClauses(sentence).some(({ start, end }) => from >= start && to <= end && end - to < 60);

/** Words before somebody who came with a principal. */
const companionBefore = /\b(?:accompanied by|joined by|in the presence of)\s(?:the )?$/iu;
/** Words before a person that only mention them. */
const mentionedBefore =
	/(?:\b(?:on behalf of|in (?:place|lieu|absence) of|instead of|representing|(?:standing in|acting|deputi[sz]ing|substituting|filling in) for|replacing|(?:on|at|upon) the instructions? of|together with his predecessor|predecessor|predecessor of|successor to|succeeded|(?:message|greetings|wishes|compliments|salutations|condolences|thanks) (?:from|of)|letter (?:from|of)|funeral (?:of|for)|passing of|visit (?:by|of)|who (?:represented|replaced|succeeded)|(?:the )?late|former|regards (?:of|from)|absence of|appointed by|on the recommendation of)|['’]s)\s?(?:the )?$/iu;
/** “who is visiting Japan together with Prime Minister A”, “who accompanied A”: the company in which somebody came. */
const companyWord = /(?:with|of|on|ing|ed|ies|ny|rt|st)\s(?:the )?$/u;
const cameWith =
	/\b(?:who\s[^,;]{0,120}\b(?:(?:together|along|in company|jointly) with|(?:member|part) of the (?:delegation|entourage|party|suite) of|(?:accompany|accompanied|accompanies|escort|escorted|followed|assist|assisted)(?:ing)?)|accompanying|escorting|in the (?:entourage|suite|delegation|party) of|in attendance on)\s(?:the )?$/iu;
/** Words behind a person that take them out. */
const mentionedAfter =
	/^,?\s?(?:\(?who (?:was|is|were) (?:absent|unable|not)|\(?represented by|was (?:absent|unable|represented)|did not|could not|(?:was|were) not|sent (?:his|her) regrets)/iu;

export function isMentioned(sentence: Sentence, person: FoundPerson): boolean {
	const { text, tokens } = sentence;
	const from = tokens[person.from]?.start ?? 0;
	const to = tokens[person.to - 1]?.end ?? 0;
	return (
		isAbsent(text, from, to) ||
		companionBefore.test(text.slice(Math.max(0, from - 80), from)) ||
		attendsInClause(sentence, from, to)
	);
}

const isAbsent = (text: string, from: number, to: number): boolean =>
	mentionedBefore.test(text.slice(Math.max(0, from - 80), from)) ||
	(companyWord.test(text.slice(Math.max(0, from - 20), from)) &&
		cameWith.test(text.slice(Math.max(0, from - 180), from))) ||
	mentionedAfter.test(text.slice(to, to + 60));

const attendeeBefore =
	/\b(?:(?:attended|joined)(?:,? (?:on|from|for) the \S+(?: \S+)? side,?)? by|accompanied by|in the presence of|in attendance|present (?:were|was)|attending (?:were|was)|included|were)\b(?:[^;]|;(?=\s(?:and\s)?(?:$|the\s|H\.|\p{Lu})))*$/iu;

/** The persons a sentence tells of as attending: its subjects, or those listed behind “accompanied by”. */
export function attendanceOf(sentence: Sentence): FoundPerson[] {
	const { text, tokens, persons } = sentence;
	// Most sentences of a lead say nothing of attendance.
	if (persons.length === 0 || !(attended.test(text) || attendsWord.test(text))) return [];
	const whole = isAttendance(sentence);
	return persons.filter((found) => {
		const from = tokens[found.from]?.start ?? 0;
		const to = tokens[found.to - 1]?.end ?? 0;
		const before = text.slice(0, from);
		if (attended.test(before) && attendeeBefore.test(before.slice(-600))) return !isAbsent(text, from, to);
		if (attendsInClause(sentence, from, to)) return true;
		return whole && attends(text.slice(to).trimStart()) && !isMentioned(sentence, found);
	});
}

/** The words behind a subject say that it attended; who “was accompanied by” others is no attendee for that. */
function attends(after: string): boolean {
	const found = attendance.exec(after);
	return found !== null && !/^\sby\b/u.test(after.slice(found.index + found[0].length));
}

import { meetingNoun } from '../words/meetings.ts';
import { findMeeting } from './find-meeting.ts';
import type { PersonMention } from './person-mention.ts';
import type { Sentence } from './sentence.ts';

/**
 * What part a person has in the meeting a sentence tells of: they `met`; they `attended`, as the subject of the
 * sentence; they are `listed` as participants; they came as `company` of another; they are its host or were `invited`;
 * or they are only `mentioned`.
 */
export type Part = 'met' | 'attended' | 'listed' | 'company' | 'invited' | 'mentioned';

/** Longest stretch of a sentence that is searched. */
const reach = 6000;

/** Words without which a sentence tells of nobody's attendance. */
const attendanceWord =
	/[Aa]ttend|joined|sat in|took part|[Pp]articipa|[Aa]ccompan|[Pp]resen|looking on|at (?:his|her) side/u;
export const tellsAttendance = (text: string): boolean => attendanceWord.test(text.slice(0, reach));

/** A list of participants opens: “attending from … were:”, “the participants on the Japanese side included”. */
const listOpens =
	/\b(?:(?:other )?(?:attendees|participants|those (?:present|attending)|attending|participating|present|in attendance)\b[^.;:()]{0,90}?(?:\b(?:were|was|includ(?:ed|ing)|consist(?:ed|ing) of|compris(?:ed|ing))\b\s?:?|:|\s-\s)|those (?:on|from) the [^.;:()]{1,40} side (?:were|included)|(?:attended|joined)(?: also)?(?:,? (?:on|from|for) the \S+(?: \S+)? side,?)? by\b|(?:with|through) the (?:participation|attendance) of\b)/giu;

/** The whole sentence tells who attended: its subject is the persons. Who “had attended” did so at another event. */
const attends =
	/(?:^,? ?|[\p{L}.)’'],? )(?:(?:also|then|and others|among others|both) ){0,2}(?:(?<!\bhad )attended|(?<!\b(?:be(?:en|ing)?|had) )joined|sat in(?: on|(?=[.,;]|$))|took part(?: in|(?=[.,;]|$| as| too))|(?<!\bhad )participated(?: in|(?=[.,;]|$| as| too))|(?:was|were)(?: also)?(?: present| in attendance| there)|accompanied)\b(?! by\b)/u;
/** What one attends as company of those who met: the meeting itself, or nothing named. */
const thisMeeting = new RegExp(
	`^(?: (?:in|at))?(?:$|[.,;)(]| (?:also|too|as|from|on|for|with)\\b| (?:the|this|both|these|part of|a part of|his|her|it)\\b(?: [\\p{Ll}-]+){0,4} ?(?:${meetingNoun.source}|meal|part|side|visit|gathering|banquet)?)`,
	'u',
);

/** “which Minister A also attended”, “with Ambassador B in attendance”: a clause whose subject only attended. */
const attendedInClause =
	/\b(?:which|where)\s(?=\p{Lu}|the\s)[^;]{3,300}?\s(?:also\s|both\s)?(?:attended|joined|took part in|participated in|sat in on)\b|\bwith\s(?=\p{Lu}|the\s)[^;]{3,300}?\s(?:also\s)?(?:in attendance|present|at (?:his|her) side|looking on)\b/gu;

/** Words before somebody who came with a principal. */
const companionBefore = /\b(?:accompanied by|joined by|in the presence of)\s(?:the )?$/iu;
/** Words before a person that only mention them. */
const mentionedBefore =
	/(?:\b(?:on behalf of|in (?:place|lieu|absence) of|instead of|representing|(?:standing in|acting|deputi[sz]ing|substituting|filling in) for|replacing|(?:on|at|upon) the instructions? of|together with his predecessor|predecessor|predecessor of|successor to|succeeded|(?:message|greetings|wishes|compliments|salutations|condolences|thanks) (?:from|of)|letter (?:from|of)|funeral (?:of|for)|passing of|visit (?:by|of)|who (?:represented|replaced|succeeded)|(?:the )?late|former|regards (?:of|from)|absence of|appointed by|on the recommendation of|(?:government|cabinet|administration)\b[^,;]{0,30}\b(?:led by|under|of))|['’]s)\s?(?:the )?$/iu;
/** “who is visiting Japan together with Prime Minister A”, “who accompanied A”: the company in which somebody came. */
const cameWith =
	/\b(?:who\s[^,;]{0,120}\b(?:(?:together|along|in company|jointly) with|(?:member|part) of the (?:delegation|entourage|party|suite) of|(?:accompany|accompanied|accompanies|escort|escorted|followed|assist|assisted)(?:ing)?)|accompanying|escorting|in the (?:entourage|suite|delegation|party) of|in attendance on)\s(?:the )?$/iu;
/** Words behind a person that take them out. */
const mentionedAfter =
	/^,?\s?(?:\(?who (?:was|is|were) (?:absent|unable|not)|\(?represented by|was (?:absent|unable|represented)|did not|could not|(?:was|were) not|sent (?:his|her) regrets|['’]s\b)/iu;
/** A circumstance of the meeting, up to the next comma: those named in it belong to another event. */
const circumstance =
	/\b(?:following|after|before|prior to|ahead of|in response to|upon|in view of|in light of|based on)\s(?!which\b)[^,;]*$/iu;

/** Words before a person that make them host or guest of the meeting, if nobody else is. */
const invitedBefore =
	/\b(?:(?:on|at|upon) the (?:invitation|request|initiative)s? of|(?:invited|hosted|given|offered|arranged|organi[sz]ed|chaired) by)\s(?:the )?$/iu;
const ofAnotherEvent = /\b(?:sidelines?|margins?|fringes?|occasion) of\b[^,;]*$/iu;

/** “He met there with …”: the subject was named in the sentence before. */
const pronounSubject = /(?:^|[\s,])(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he two)\s(?:\p{L}+ly\s)?$/u;

interface Area {
	start: number;
	end: number;
}

/** The part of each person of a sentence, in their order. `next` is the sentence behind it. */
export function partsOf(sentence: Sentence, next: Sentence | null): Part[] {
	const text = sentence.text.slice(0, reach);
	const telling = attendanceWord.test(text);
	const lists = telling ? listsIn(text) : [];
	const clauses = telling ? areas(text.matchAll(attendedInClause)) : [];
	const pronoun = next?.meeting && pronounSubject.test(next.text.slice(0, next.meeting.start));
	const attending = telling && !pronoun && isAttendance(sentence) ? lastAttending(text) : -1;
	const brackets = areas(text.matchAll(/\([^()]{0,3000}\)/gu));
	let last: Part = 'met';
	return sentence.persons.map((person, index) => {
		const before = text.slice(Math.max(0, person.start - 180), person.start);
		const after = text.slice(person.end, person.end + 60);
		const behind = sentence.persons[index - 1];
		const goesOn = behind !== undefined && listGap.test(text.slice(behind.end, person.start));
		last = partOf(goesOn && last === 'company' ? last : null);
		return last;

		function partOf(inherited: Part | null): Part {
			if (isMentioned(before, after)) return 'mentioned';
			if (inherited || companionBefore.test(before)) return 'company';
			if (lists.some(({ start, end }) => person.start >= start && person.end <= end)) return 'listed';
			if (
				clauses.some(({ start, end }) => person.start >= start && person.end <= end && end - person.end < 60)
			)
				return 'company';
			if (invitedBefore.test(before.slice(-80)))
				return sentence.meeting && ofAnotherEvent.test(before) ? 'mentioned' : 'invited';
			if (person.end <= attending + 1) return 'attended';
			if (within(brackets, person) || inCircumstance(text, sentence, person)) return 'mentioned';
			return 'met';
		}
	});
}

/** Where the last verb of attending stands; -1 where none does. */
const lastAttending = (text: string): number =>
	areas(text.matchAll(new RegExp(attends, 'gu'))).at(-1)?.start ?? -1;

const listGap = /^(?:\s?[,;]?\s?(?:and|as well as|&)?\s?)$/u;
const within = (all: readonly Area[], { start, end }: PersonMention): boolean =>
	all.some((area) => start > area.start && end < area.end);

const areas = (matches: Iterable<RegExpExecArray>): Area[] =>
	[...matches].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** From where a list of participants opens to the end of its bracket or sentence. */
function listsIn(text: string): Area[] {
	return [...text.matchAll(listOpens)].map((match) => {
		const start = match.index + match[0].length;
		const inBracket = text.lastIndexOf('(', match.index) > text.lastIndexOf(')', match.index);
		const close = inBracket ? text.indexOf(')', start) : -1;
		return { start, end: inBracket && close > 0 ? bracketClose(text, start) : text.length };
	});
}

/** Where the bracket closes that was open at `start`; brackets within it are passed over. */
function bracketClose(text: string, start: number): number {
	let depth = 1;
	for (const { 0: mark, index } of text.slice(start).matchAll(/[()]/gu)) {
		depth += mark === '(' ? 1 : -1;
		if (depth === 0) return start + index;
	}
	return text.length;
}

const isMentioned = (before: string, after: string): boolean =>
	mentionedBefore.test(before.slice(-80)) || cameWith.test(before) || mentionedAfter.test(after);

/** Behind the naming of the meeting a circumstance tells of other events. */
function inCircumstance(text: string, { meeting }: Sentence, person: PersonMention): boolean {
	if (meeting === null || person.start < meeting.end) return false;
	return circumstance.test(text.slice(Math.max(meeting.end, person.start - 160), person.start));
}

/** The sentence says who attended, and tells of no meeting of theirs. */
function isAttendance({ text, meeting }: Sentence): boolean {
	const found = attends.exec(text);
	if (!found) return false;
	const after = text.slice(found.index + found[0].length);
	// “Minister A attended a meeting with Minister B”, “… joined Minister B for a lunch” tell who met.
	if (meeting && /^(?:an?\s|breakfast|lunch|dinner)/u.test(meeting.phrase)) {
		if (/^,?\s(?:with|(?:hosted|given|offered|held) by)\s/u.test(text.slice(meeting.end))) return false;
		if (/\s(?:at|to|for|over)\s$/u.test(text.slice(0, meeting.start))) return false;
	}
	// “Minister A, who attended the summit, held a meeting with …” tells of the meeting.
	if (meeting !== null && !/^(?:attended|joined|took part in|participated in)$/u.test(meeting.verb))
		return false;
	const accompanied = found[0].endsWith('accompanied');
	if (meeting === null && !accompanied && !thisMeeting.test(after)) return false;
	const clause = /\bwho(?:\s\p{L}+)?$/u.test(text.slice(0, found.index + 1));
	return !(clause && findMeeting(after));
}

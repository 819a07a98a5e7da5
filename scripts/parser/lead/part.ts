import { meetingNoun } from '../words/meetings.ts';
import { findMeeting } from './find-meeting.ts';
import type { Sentence } from './sentence.ts';

/**
 * What part a person has in the meeting a sentence tells of: they `met`; they `attended`, as the subject of the
 * sentence; they are `listed` as participants; they came as `company` of another; they are its host or were `invited`;
 * or they are only `mentioned`.
 */
export type Part = 'met' | 'attended' | 'listed' | 'company' | 'invited' | 'mentioned';

/** Stands for a person in a sentence; patterns below write it as `@`. */
const person = '\uFFFC';
const about = (source: string, flags = 'u'): RegExp =>
	new RegExp(
		source
			.replaceAll('@', person)
			.replaceAll('WHO', `(?:the )?${person}(?:(?:, |,? and |,? as well as )(?:the )?${person})*`),
		flags,
	);

/** Longest stretch of a sentence that is searched. */
const reach = 6000;

/** Words without which a sentence tells of nobody's attendance. */
const attendanceWord =
	/[Aa]ttend|joined|sat in|took part|[Pp]articipa|[Aa]ccompan|[Pp]resen|looking on|at (?:his|her) side/u;
export const tellsAttendance = (text: string): boolean => attendanceWord.test(text.slice(0, reach));

/** A list of participants opens: “attending from … were:”, “the participants on the Japanese side included”. */
const listOpens = about(
	'\\b(?:(?:other )?(?:attendees|participants|those (?:present|attending)|attending|participating|present|in attendance)\\b[^.;:()]{0,90}?(?:\\b(?:were|was|includ(?:ed|ing)|consist(?:ed|ing) of|compris(?:ed|ing))\\b\\s?:?|:|\\s-\\s)|those (?:on|from) the [^.;:()]{1,40} side (?:were|included)|(?:attended|joined)(?: also)?(?:,? (?:on|from|for) the \\S+(?: \\S+)? side,?)? by\\b|(?:with|through) the (?:participation|attendance) of\\b)',
	'giu',
);
/** The whole sentence tells who attended: its subject is the persons. Who “had attended” did so at another event. */
const attends = about(
	"(?:^,? ?|[\\p{L}.)’'@],? )(?:(?:also|then|and others|among others|both) ){0,2}(?:(?<!\\bhad )attended|(?<!\\b(?:be(?:en|ing)?|had) )joined|sat in(?: on|(?=[.,;]|$))|took part(?: in|(?=[.,;]|$| as| too))|(?<!\\bhad )participated(?: in|(?=[.,;]|$| as| too))|(?:was|were)(?: also)?(?: present| in attendance| there)|accompanied)\\b(?! by\\b)",
	'gu',
);
/** What one attends as company of those who met: the meeting itself, or nothing named. */
const thisMeeting = new RegExp(
	`^(?: (?:in|at))?(?:$|[.,;)(]| (?:also|too|as|from|on|for|with)\\b| (?:the|this|both|these|part of|a part of|his|her|it)\\b(?: [\\p{Ll}-]+){0,4} ?(?:${meetingNoun.source}|meal|part|side|visit|gathering|banquet)?)`,
	'u',
);
/** “which Minister A also attended”, “with Ambassador B in attendance”: a clause whose subject only attended. */
const attendedInClause = about(
	'\\b(?:which|where|with) WHO,? (?:also |both )?(?:attended|joined|took part in|participated in|sat in on|in attendance|present|at (?:his|her) side|looking on)\\b',
	'gu',
);

/** Words before somebody who came with a principal, others of the company between them. */
const companionBefore = about(
	'\\b(?:accompanied by|joined by|in the presence of) (?:WHO(?:, |,? and |,? as well as ))?(?:the )?$',
	'iu',
);
/** Words before a person that only mention them, also as the company in which somebody came. */
const mentionedBefore = about(
	"(?:\\b(?:on behalf of|in (?:place|lieu|absence) of|instead of|representing|(?:standing in|acting|deputi[sz]ing|substituting|filling in) for|replacing|(?:on|at|upon) the instructions? of|together with his predecessor|predecessor|predecessor of|successor to|succeeded|(?:message|greetings|wishes|compliments|salutations|condolences|thanks|letter) (?:from|of)|funeral (?:of|for)|passing of|visit (?:by|of)|who (?:represented|replaced|succeeded)|(?:the )?late|former|regards (?:of|from)|absence of|appointed by|on the recommendation of|(?:government|cabinet|administration)\\b[^,;]{0,30}\\b(?:led by|under|of)|who\\s[^,;]{0,120}\\b(?:(?:together|along|in company|jointly) with|(?:member|part) of the (?:delegation|entourage|party|suite) of|(?:accompan|escort|follow|assist)(?:y|ies|ied|ing|ed|s)?)|accompanying|escorting|in the (?:entourage|suite|delegation|party) of|in attendance on)|['’]s)\\s?(?:the )?$",
	'iu',
);
/** Words behind a person that take them out. */
const mentionedAfter =
	/^,?\s?(?:representing the (?:group|ambassadors|delegation|members|others)|\(?who (?:was|is|were) (?:absent|unable|not)|\(?represented by|was (?:absent|unable|represented)|did not|could not|(?:was|were) not|sent (?:his|her) regrets|['’]s\b)/iu;
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
	const { text, meeting, places } = withoutPersons(sentence);
	const telling = attendanceWord.test(text);
	const pronoun = next?.meeting && pronounSubject.test(next.text.slice(0, next.meeting.start));
	const attending = telling && !pronoun && isAttendance(text, sentence, meeting) ? lastAttending(text) : -1;
	const lists = telling ? listsIn(text) : [];
	const clauses = telling ? areas(text.matchAll(attendedInClause)) : [];
	const brackets = areas(text.matchAll(/\([^()]{0,3000}\)/gu));
	const within = (all: readonly Area[], at: number): boolean =>
		all.some(({ start, end }) => at > start && at < end);
	return places.map((at) => {
		const before = text.slice(Math.max(0, at - 180), at);
		const after = text.slice(at + 1, at + 60);
		if (mentionedBefore.test(before) || mentionedAfter.test(after)) return 'mentioned';
		if (companionBefore.test(before)) return 'company';
		if (within(lists, at)) return 'listed';
		if (within(clauses, at)) return 'company';
		if (invitedBefore.test(before))
			return sentence.meeting && ofAnotherEvent.test(before) ? 'mentioned' : 'invited';
		if (at < attending + 1) return 'attended';
		const circumstantial =
			meeting !== null && at >= meeting.end && circumstance.test(text.slice(meeting.end, at).slice(-160));
		return within(brackets, at) || circumstantial ? 'mentioned' : 'met';
	});
}

/** The sentence with one sign for each person, where those signs stand, and where the meeting is named in it. */
function withoutPersons({ text, persons, meeting }: Sentence): {
	text: string;
	places: number[];
	meeting: Area | null;
} {
	let short = '';
	let behind = 0;
	const places: number[] = [];
	const moved = meeting && { start: meeting.start, end: meeting.end };
	for (const { start, end } of persons) {
		short += text.slice(behind, start).replaceAll(person, ' ');
		places.push(short.length);
		short += person;
		behind = end;
		const less = end - start - 1;
		if (moved && meeting.start >= end) moved.start -= less;
		if (moved && meeting.end >= end) moved.end -= less;
	}
	return { text: (short + text.slice(behind)).slice(0, reach), places, meeting: moved };
}

const areas = (matches: Iterable<RegExpExecArray>): Area[] =>
	[...matches].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** Where the last verb of attending stands. */
const lastAttending = (text: string): number => areas(text.matchAll(attends)).at(-1)?.start ?? -1;

/** From where a list of participants opens to the end of its bracket or sentence. */
function listsIn(text: string): Area[] {
	return areas(text.matchAll(listOpens)).map(({ start, end }) => {
		const open = text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
		const close = open ? /^(?:[^()]|\([^()]*\))*\)/u.exec(text.slice(end))?.[0].length : undefined;
		return { start: end - 1, end: close === undefined ? text.length : end + close };
	});
}

/** The sentence says who attended, and tells of no meeting of theirs. */
function isAttendance(text: string, { meeting: found }: Sentence, meeting: Area | null): boolean {
	const [verb] = areas(text.matchAll(attends));
	if (!verb) return false;
	const after = text.slice(verb.end);
	// “Minister A attended a meeting with Minister B”, “… joined Minister B for a lunch” tell who met.
	if (found && meeting && /^(?:an?\s|breakfast|lunch|dinner)/u.test(found.phrase)) {
		if (/^,?\s(?:with|(?:hosted|given|offered|held) by)\s/u.test(text.slice(meeting.end))) return false;
		if (/\s(?:at|to|for|over)\s$/u.test(text.slice(0, meeting.start))) return false;
	}
	// “Minister A, who attended the summit, held a meeting with …” tells of the meeting.
	if (found && !/^(?:attended|joined|took part in|participated in)$/u.test(found.verb)) return false;
	if (!found && !text.slice(0, verb.end).endsWith('accompanied') && !thisMeeting.test(after)) return false;
	return !(/\bwho(?:\s\p{L}+)?$/u.test(text.slice(0, verb.start + 1)) && findMeeting(after));
}

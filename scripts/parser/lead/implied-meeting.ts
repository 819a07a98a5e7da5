import { meetingNoun, otherEvent, overviewOfMeeting } from '../words/meetings.ts';
import { findDays } from './days.ts';
import type { ReportedMeeting } from './find-meeting.ts';
import { findTimes } from './told-times.ts';

/** Longest stretch of a paragraph that is weighed. */
const reach = 4000;
/** What a paragraph must weigh to pass for the lead of a record. */
const enough = 4;

/** A verb of meeting in whatever company: “conversed with”, “came together”, “was the guest of”. */
const contact =
	/\b(?:met|conversed|conferred|consulted|deliberated|talked|spoke|chatted|dined|lunched|breakfasted|teleconferenced|sat (?:down|together)|(?:got|came|were brought|brought) together|compared notes|exchanged (?:\p{L}+ )?(?:views|opinions|ideas|words)|(?:tele)?phoned|paid (?:(?:his|her|their) respects|a (?:\p{L}+ )?(?:call|visit))|called (?:on|upon)|the guests? of|to (?:meet|talk (?:with|to)|confer with|call on|exchange views|pay (?:an?|his|her) )|(?:was|were) (?:received|welcomed|entertained|hosted|greeted) (?:by|at|to))\b/u;
/** The same of people who may have done something else: “welcomed Minister B”, “discussed”. */
const loose =
	/\b(?:welcom(?:ed|ing)|greeted|receiv(?:ed|ing)|linked|connected|visited|saw|hosted|entertained|discussed|reviewed|debated|gathered|assembled|joined|called)\b/u;
/** Somebody is introduced: by a form of address or in an office. */
const introduced =
	/(?<![\p{L}.])(?:Mr|Ms|Mrs|Dr|H\.\s?E|H\.R\.H|Hon|Honou?rable|His Excellency|Her Excellency|Samdech|(?:Prime|Foreign|Defen[cs]e|Deputy) Minister|Minister|President|Secretary|Ambassador|Chancellor|Director-General|Governor)(?![\p{L}])/gu;
const lasting = /\b(?:\d+|\p{L}+)[ -](?:minutes?|hours?)\b/u;
/** Done at other occasions than a talk. */
const otherDeed =
	/\b(?:signed|appointed|announced|announces|issued|donated|inaugurated|handed over|declared|decided|condemn(?:s|ed)|postponed|cancelled|canceled|scheduled for|sent|conferred (?:up)?on|awarded|delivered|met the press|notes? (?:\p{L}+ ){0,6}(?:was|were) exchanged|exchange of notes|exchanged notes|agreed (?:on|to|that)|press (?:conference|briefing)|list of)\b/u;
/** Still to come: “will hold”, “is to visit”. */
const future = /\b(?:will|shall|is to|are to|is scheduled|are scheduled|is expected|plans? to)\b/u;
/** A government's opinion, of today: “Japan welcomes the talks”. */
const opinion =
	/\b(?:welcomes|supports|hopes|expects|believes|considers|regrets|urges|condemns|calls (?:on|for|upon)|recogni[sz]es|attaches|remains|wishes)\b/u;
const firstPerson = /(?:^|\s)(?:I|We|we|my|our)\s/u;
/** A meeting that gave the occasion or comes behind: “to attend the Summit”, “would hold a meeting”, “after the talks”. */
const ofOthers =
	/\b(?:attend|attending|attended|hold|have|after|before|following|prior to|ahead of|during|margins? of|sidelines? of|occasion of|opportunity of|call(?:ed|s|ing) for|points? to|propos(?:ed|es|al of)|request(?:ed|s)?|suggest(?:ed|s)|invitation to|prepar(?:ed|ation) for)\s(?:(?:the|an?|his|her|their)\s)?(?:\S+\s){0,8}$|\b(?:to|for) the\s(?:\p{Lu}\S*\s){0,6}$/u;

/** A noun for the meeting with the words before it, from its article on. */
const named = new RegExp(
	`(?<![\\p{L}\\d'’-])(?:(?:[Aa]n?|[Tt]he|another|two|three|his|her|their)\\s)?(?:(?!(?:[Ii]n|[Aa]t|to|over|for|of|with|[Bb]y|[Oo]n|into|and|was|were|had|from|during|after|before|through|via)\\s|\\S*ed\\s)[\\p{L}\\d'’-]+\\s){0,8}?(?<noun>${meetingNoun.source})`,
	'gu',
);

/**
 * The meeting that a paragraph tells of in words that no rule foresees (“was the guest of … at a working breakfast”),
 * weighed by all that speaks for a record: a verb of meeting, a noun for it, people introduced, a day, an hour, how
 * long it took, an overview announced. Null where too little does, or where it tells of another deed.
 */
export function impliedMeeting(whole: string): ReportedMeeting | null {
	const text = whole.slice(0, reach);
	const noun = [...text.matchAll(named)].find(({ index, 0: words, groups }) => {
		const at = index + words.length - (groups?.noun ?? '').length;
		return !ofOthers.test(text.slice(Math.max(0, at - 120), at));
	});
	if (weigh(text, noun !== undefined) < enough) return null;
	if (noun) return { phrase: noun[0], verb: '', start: noun.index, end: noun.index + noun[0].length };
	const { 0: verb = '', index: start = 0 } = contact.exec(text) ?? loose.exec(text) ?? {};
	return { phrase: '', verb, start, end: start + verb.length };
}

function weigh(text: string, hasNoun: boolean): number {
	const verb = contact.test(text) ? 2 : loose.test(text) ? 1 : 0;
	const announced = overviewOfMeeting.exec(text);
	const noun = announced?.groups?.noun ? 3 : hasNoun ? 2 : 0;
	const people = (text.match(introduced)?.length ?? 0) > 1 ? 1 : 0;
	const when = findDays(text).length > 0 ? 1 : 0;
	const howLong = lasting.test(text) || findTimes(text).length > 0 ? 2 : 0;
	// Without any word for it only those who were together for so long can have met.
	const together = people > 0 && howLong > 0 && !otherEvent.test(text);
	if (verb < 2 && noun === 0 && !announced && !together) return 0;
	const against =
		(otherDeed.test(text) || opinion.test(text) ? 3 : 0) +
		(future.test(text) ? 3 : 0) +
		(firstPerson.test(text) ? 4 : 0);
	return verb + noun + people + when + howLong + (announced ? 2 : 0) - against;
}

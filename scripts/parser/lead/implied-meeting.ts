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

/**
 * The meeting that a paragraph tells of in words that no rule foresees (“was the guest of … at a working breakfast”),
 * weighed by all that speaks for a record: a verb of meeting, a noun for it, people introduced, a day, an hour, how
 * long it took, an overview announced. Null where too little does, or where it tells of another deed.
 */
export function impliedMeeting(text: string): ReportedMeeting | null {
	const searched = text.slice(0, reach);
	return weigh(searched) >= enough ? namedIn(searched) : null;
}

function weigh(text: string): number {
	const verb = contact.test(text) ? 2 : loose.test(text) ? 1 : 0;
	const announced = overviewOfMeeting.exec(text);
	const noun = announced?.groups?.noun === undefined ? (nouns(text).length > 0 ? 2 : 0) : 3;
	// Without any word for it only those who were together for so long can have met.
	const people = (text.match(introduced)?.length ?? 0) > 1 ? 1 : 0;
	const when = findDays(text).length > 0 ? 1 : 0;
	const howLong = lasting.test(text) || findTimes(text).length > 0 ? 2 : 0;
	if (verb < 2 && noun === 0 && !announced && (people === 0 || howLong === 0 || otherEvent.test(text)))
		return 0;
	return verb + noun + people + when + howLong + (announced ? 2 : 0) - against(text);
}

/** What speaks against a record: another deed, an opinion, a plan, somebody's own words. */
const against = (text: string): number =>
	(otherDeed.test(text) || opinion.test(text) ? 3 : 0) +
	(future.test(text) ? 3 : 0) +
	(firstPerson.test(text) ? 4 : 0);

interface Noun {
	start: number;
	end: number;
}

const everyNoun = new RegExp(meetingNoun.source, 'gu');

/** The nouns that name this meeting, not one somebody came for or will have. */
function nouns(text: string): Noun[] {
	const found: Noun[] = [];
	for (const match of text.matchAll(everyNoun)) {
		if (ofOthers.test(text.slice(Math.max(0, match.index - 120), match.index))) continue;
		found.push({ start: match.index, end: match.index + match[0].length });
	}
	return found;
}

/** Words at which the name of a meeting begins, or behind which it does. */
const opensName = /^(?:an?|the|another|two|three|his|her|their)$/iu;
const beforeName =
	/^(?:in|at|to|over|for|of|with|by|on|into|and|was|were|had|from|during|after|before|through|via)$|ed$|[,;:)]$/u;

/** The naming of the meeting: its first noun with the words before it, else the verb. */
function namedIn(text: string): ReportedMeeting {
	const [noun] = nouns(text);
	const verb = contact.exec(text) ?? loose.exec(text);
	if (!noun)
		return {
			phrase: '',
			verb: verb?.[0] ?? '',
			start: verb?.index ?? 0,
			end: (verb?.index ?? 0) + (verb?.[0].length ?? 0),
		};
	let start = noun.start;
	for (const word of text
		.slice(Math.max(0, noun.start - 120), noun.start)
		.trimEnd()
		.split(' ')
		.reverse()
		.slice(0, 10)) {
		if (word === '' || beforeName.test(word)) break;
		start = text.lastIndexOf(word, start - 1);
		if (opensName.test(word)) break;
	}
	return { phrase: text.slice(start, noun.end), verb: '', start, end: noun.end };
}

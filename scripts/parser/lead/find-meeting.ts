import { meetingNoun, otherEvent } from '../words/meetings.ts';

/** Where a text says that a meeting was held, and what it calls it. */
export interface ReportedMeeting {
	/** The words that name the meeting (“a foreign ministers' meeting over dinner”); empty for “met with”. */
	phrase: string;
	/** The verb (“held”, “met with”, “spoke by telephone”). */
	verb: string;
	/** Stretch from the verb to the end of the phrase. */
	start: number;
	end: number;
}

/** “held a meeting”, “paid a courtesy call”, “hosted a working dinner”: what follows must be a meeting. */
const holds =
	/\b(?<verb>held|had|granted|hosted|co-hosted|conducted|convened|chaired|co-chaired|attended|joined|gave|made|paid|received|exchanged|organi[sz]ed|participated in|took part in|engaged in|enjoyed|shared|accepted|resumed|continued)\s(?<phrase>[^.;:]{1,240}(?:(?<=\b(?:\p{Lu}|Mr|Dr|Ms))\.[^.;:]{0,120}){0,4})/gu;
/** Ends the name of the meeting: “… with H.E. Mr. …”, “… for about an hour”. */
const phraseEnd =
	/\s(?:with|between|for|by|at|on|in|from|while|during|lasting|commencing|starting|beginning|following|to|attended|hosted|through|via|prior|before|after)(?=\s)|,|\(/u;
/** Ways of meeting behind such a word that still name the meeting: “by telephone”, “over dinner”, “in person”. */
const manner =
	/^\s(?:by|via|through|in|on|over)\s(?:the\s)?(?:tele|phone|video|web|an? (?:online|video|virtual|remote)|online)[\w-]*(?:\s(?:format|conference|meeting|link))?/u;

/** “met with”, “spoke by telephone with”, “called on”, “was received by”. */
const meets =
	/\b(?<verb>(?:met|talked|conferred|dined|lunched)(?:\s(?:again|separately|briefly|bilaterally|virtually|online|informally|together))?\s(?:with|in person|for|on|at|in|by|via|over|H\.|the(?!\s(?:press|media|conditions|demand|deadline))|(?:M[rs]s?|Dr)\.|\p{Lu})|(?:spoke|talked)\s(?:by|over|on|via|with|for|to)\b[^.;,]{0,40}|exchanged (?:\p{L}+ )?views (?:with|over)|telephoned|phoned|called(?=\s(?:the\s)?(?:H\.|(?:M[rs]s?|Dr)\.|His\s|Her\s))|called on(?=\s(?:the\s)?(?:H\.|\p{Lu}))|paid a (?:courtesy )?visit to|(?:was|were) received (?:in audience )?by|received(?=\s(?:H\.|Mr|Ms|Mrs|Dr|His|Her|Samdech|the (?:Rt|Hon)|\p{Lu}\p{L}+ Minister)))/gu;

/** “I held meetings with my counterparts”: somebody's own words, not a record. */
const inFirstPerson = /(?:^|[\s“"])(?:I|We|we)\s(?:\p{L}+\s)?$/u;

/** The guest stands before the meeting: “hosted H.E. Mr. … at a dinner”, “was invited to a dinner by …”. */
const guestFirst = new RegExp(
	[
		`\\b(?<verb>hosted|invited|welcomed|received|entertained|joined)\\s(?=(?:the\\s)?(?:H\\.|(?:M[rs]s?|Dr|Hon|Honou?rable|Rt|Right|Gen|Shri|Smt|His|Her|Samdech|Prince|Princess|Senator|President|Ambassador|(?:Prime|Foreign)\\sMinister)\\b))(?:[^.;:]|(?<=\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Hon|Rt|Gen|Lt|Smt))\\.){1,400}?\\s(?:at|to|for|over)\\s(?<phrase>(?:an?|breakfast|lunch|dinner)\\b[^.;:]{0,160})`,
		`\\b(?<invited>(?:was|were)\\s(?:invited|welcomed)\\s(?:to|for|at))\\s(?<meal>(?:an?|breakfast|lunch|dinner)\\b[^.;:]{0,160})`,
	].join('|'),
	'gu',
);

/** “the fourth … Dialogue (PM) was held”, “Consultations between A and B took place”. */
const takesPlace =
	/\s(?<verb>(?:was|were)\s(?:held|convened|conducted|hosted|chaired|co-chaired)|took place|(?:was|were) (?:opened|launched))(?![\p{L}])/gu;
/** Bodies that meet when they are held or convened. */
const heldBody = /\b(?:Committee|Commission|Forum|Conference|Working Group)\)?$/u;
/** Longest clause looked at before such a verb. */
const clauseReach = 240;
const eventsBefore = /^(?:in|at|during|after|following|before|since|from|with)\s/iu;

/** Longest stretch of a paragraph that is searched; what names the meeting stands near its beginning. */
const reach = 4000;

/** Finds the first meeting reported as held in a text; null where none is. */
export function findMeeting(text: string): ReportedMeeting | null {
	const searched = text.slice(0, reach);
	const found = [...activeMeetings(searched), ...guestMeetings(searched), ...passiveMeetings(searched)].sort(
		(a, b) => a.start - b.start,
	);
	return found[0] ?? null;
}

function* activeMeetings(text: string): Generator<ReportedMeeting> {
	for (const match of text.matchAll(holds)) {
		const { verb = '', phrase: following = '' } = match.groups ?? {};
		if (inFirstPerson.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
		const phrase = meetingPhrase(following);
		if (!meetingNoun.test(phrase) || otherEvent.test(firstOf(phrase))) continue;
		const end = match.index + match[0].length - following.length + phrase.length;
		yield { phrase, verb, start: match.index, end };
		break;
	}
	for (const match of text.matchAll(meets)) {
		const verb = match.groups?.verb ?? '';
		yield { phrase: '', verb, start: match.index, end: match.index + verb.length };
		break;
	}
}

function* guestMeetings(text: string): Generator<ReportedMeeting> {
	for (const match of text.matchAll(guestFirst)) {
		const { verb, phrase: held, invited, meal } = match.groups ?? {};
		const following = held ?? meal ?? '';
		const phrase = meetingPhrase(following);
		if (!meetingNoun.test(phrase) || otherEvent.test(firstOf(phrase))) continue;
		// The stretch names the meeting alone: the guest stands between it and the verb.
		const start = match.index + match[0].length - following.length;
		yield { phrase, verb: verb ?? invited ?? '', start, end: start + phrase.length };
		break;
	}
}

/** The part before “and”: “a press conference and a dinner” is first of all a press conference. */
const firstOf = (phrase: string): string => phrase.split(' and ', 1)[0] ?? '';

function meetingPhrase(following: string): string {
	let end = 0;
	for (;;) {
		const rest = following.slice(end);
		const stop = phraseEnd.exec(rest);
		if (!stop) return following;
		end += stop.index;
		const by = manner.exec(following.slice(end));
		if (!by) return following.slice(0, end);
		end += by[0].length;
	}
}

function* passiveMeetings(text: string): Generator<ReportedMeeting> {
	for (const match of text.matchAll(takesPlace)) {
		const verb = match.groups?.verb ?? '';
		const before = text.slice(Math.max(0, match.index - clauseReach), match.index);
		const phrase = before.split(/[.;]\s|,\s/u).at(-1) ?? '';
		const subject = phrase.split(/\s(?:between|with|of|among|on|for|concerning|regarding)\s/u, 1)[0] ?? '';
		const head = meetingNoun.test(lastWords(subject)) || heldBody.test(lastWords(subject));
		if (!head || eventsBefore.test(phrase.trim()) || otherEvent.test(lastWords(subject))) continue;
		const end = match.index + match[0].length;
		yield { phrase: phrase.trim(), verb, start: match.index - phrase.trimStart().length, end };
		break;
	}
}

/** The end of a noun phrase, where its head stands; a bracketed abbreviation counts as nothing. */
const lastWords = (phrase: string): string =>
	phrase
		.replace(/\([^)]{0,60}\)/gu, ' ')
		.trim()
		.split(/\s/u)
		.slice(-3)
		.join(' ');

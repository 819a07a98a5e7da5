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
	/(?<!(?:^|[\s“"])(?:I|[Ww]e)\s(?:\p{L}+\s)?)\b(?<verb>held|had|granted|hosted|co-hosted|conducted|convened|chaired|co-chaired|attended|joined|gave|made|paid|received|exchanged|organi[sz]ed|participated in|took part in|engaged in|enjoyed|shared|accepted|resumed|continued)\s(?<phrase>[^.;:]{1,240}(?:(?<=\b(?:\p{Lu}|Mr|Dr|Ms))\.[^.;:]{0,120}){0,4})/gu;
/** “met with”, “spoke by telephone with”, “called on”, “was received by”. */
const meets =
	/\b(?<verb>(?:met|talked|conferred|dined|lunched)(?:\s(?:again|separately|briefly|bilaterally|virtually|online|informally|together))?\s(?:with|in person|for|on|at|in|by|via|over|the(?!\s(?:press|media|conditions|demand|deadline))|\p{Lu})|(?:spoke|talked)\s(?:by|over|on|via|with|for|to)\b[^.;,]{0,40}|exchanged (?:\p{L}+ )?views (?:with|over)|telephoned|phoned|called(?: on)?(?=\s(?:the\s)?\p{Lu})|paid a (?:courtesy )?visit to|(?:was|were) received (?:in audience )?by|received(?=\s(?:the\s)?(?:H\.|Mr|Ms|Dr|His|Her|Samdech|Rt|Hon|\p{Lu}\p{L}+ Minister)))/gu;
/** “the fourth … Dialogue (PM) was held”, “Consultations between A and B took place”. */
const takesPlace =
	/\s(?<verb>(?:was|were)\s(?:held|convened|conducted|hosted|chaired|co-chaired|opened|launched)|took place)(?!\p{L})/gu;

/** Ends the name of the meeting: “… with H.E. Mr. …”, “… for about an hour”. */
const phraseEnd =
	/\s(?:with|between|for|by|at|on|in|from|while|during|lasting|commencing|starting|beginning|following|to|attended|hosted|through|via|prior|before|after)(?=\s)|,|\(/u;
/** Ways of meeting behind such a word that still name the meeting: “by telephone”, “over dinner”, “in person”. */
const manner =
	/^\s(?:by|via|through|in|on|over)\s(?:the\s)?(?:tele|phone|video|web|an? (?:online|video|virtual|remote)|online)[\w-]*(?:\s(?:format|conference|meeting|link))?/u;
/** Bodies that meet when they are held or convened. */
const heldBody = /\b(?:Committee|Commission|Forum|Conference|Working Group)\)?$/u;
const circumstance = /^(?:in|at|during|after|following|before|since|from|with)\s/iu;

/** Longest stretch of a paragraph that is searched; what names the meeting stands near its beginning. */
const reach = 4000;
/** Longest clause looked at before a verb in the passive. */
const clauseReach = 240;

/** The first meeting reported as held in a text; null where none is. */
export function findMeeting(text: string): ReportedMeeting | null {
	const searched = text.slice(0, reach);
	const found = [
		first(searched, holds, ({ index, 0: words, groups = {} }) => {
			const phrase = namedBehind(groups.phrase ?? '');
			// The part before “and”: “a press conference and a dinner” is first of all a press conference.
			if (!meetingNoun.test(phrase) || otherEvent.test(phrase.split(' and ', 1)[0] ?? '')) return null;
			const end = index + words.length - (groups.phrase ?? '').length + phrase.length;
			return { phrase, verb: groups.verb ?? '', start: index, end };
		}),
		first(searched, meets, ({ index, groups: { verb = '' } = {} }) => ({
			phrase: '',
			verb,
			start: index,
			end: index + verb.length,
		})),
		first(searched, takesPlace, ({ index, 0: words, groups: { verb = '' } = {} }) => {
			const clause = searched.slice(Math.max(0, index - clauseReach), index);
			const phrase = (clause.split(/[.;]\s|,\s/u).at(-1) ?? '').trim();
			const head = lastWords(
				phrase.split(/\s(?:between|with|of|among|on|for|concerning|regarding)\s/u, 1)[0] ?? '',
			);
			const named = (meetingNoun.test(head) || heldBody.test(head)) && !otherEvent.test(head);
			if (!named || circumstance.test(phrase)) return null;
			return { phrase, verb, start: index - phrase.length, end: index + words.length };
		}),
	].filter((meeting) => meeting !== null);
	return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

function first(
	text: string,
	pattern: RegExp,
	read: (match: RegExpExecArray) => ReportedMeeting | null,
): ReportedMeeting | null {
	for (const match of text.matchAll(pattern)) {
		const meeting = read(match);
		if (meeting) return meeting;
	}
	return null;
}

/** The name of the meeting at the head of what follows the verb. */
function namedBehind(following: string): string {
	let end = 0;
	for (let more = true; more; ) {
		const stop = phraseEnd.exec(following.slice(end));
		if (!stop) return following;
		const by = manner.exec(following.slice(end + stop.index));
		end += stop.index + (by?.[0].length ?? 0);
		more = by !== null;
	}
	return following.slice(0, end);
}

/** The end of a noun phrase, where its head stands; a bracketed abbreviation counts as nothing. */
const lastWords = (phrase: string): string =>
	phrase
		.replace(/\([^)]{0,60}\)/gu, ' ')
		.trim()
		.split(/\s/u)
		.slice(-3)
		.join(' ');

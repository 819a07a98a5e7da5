import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { Outline } from '../page/page.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { ReportedMeeting } from './find-meeting.ts';
import { impliedMeeting } from './implied-meeting.ts';
import { readMedium } from './medium.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of the lead; where none of them reports a meeting in plain words, the one that implies it. */
export function withMeeting(lead: readonly Sentence[]): readonly Sentence[] {
	if (lead.some(({ meeting }) => meeting !== null)) return lead;
	const whole = lead.map(({ text }) => text).join(' ');
	const implied = impliedMeeting(whole);
	if (!implied) return lead;
	let from = 0;
	return lead.map((sentence) => {
		const [start, end] = [implied.start - from, implied.end - from];
		from += sentence.text.length + 1;
		const here = start >= 0 && start < sentence.text.length;
		return here ? { ...sentence, meeting: { ...implied, start, end } } : sentence;
	});
}

/** Where the lead tells of the meeting. */
export interface ToldMeeting {
	found: ReportedMeeting;
	printed: Printed;
	sentence: Folded;
}

export function meetingOf(lead: readonly Sentence[]): ToldMeeting | null {
	const sentence = lead.find(({ meeting }) => meeting !== null);
	const found = sentence?.meeting;
	return sentence && found ? { found, printed: printedAt(sentence, found.start, found.end), sentence } : null;
}

/** How they met, and the words that say so: of the title, the lead or the captions. */
export function mediumOf(
	{ title, captions }: Outline,
	meeting: ToldMeeting | null,
	lead: readonly Folded[],
): { medium: ParsedRecord['medium']; printed: Printed | null } {
	const named = meeting ? meetingWords(meeting) : null;
	const found = readMedium([title?.text ?? null, named, ...captions.map(({ text }) => text)]);
	const called = found ? null : calledIn(lead);
	const seen = found || called ? null : heldByVideo(lead);
	if (seen) return { medium: 'video', printed: seen };
	if (called) return { medium: 'telephone', printed: called };
	if (!found) return { medium: 'in-person', printed: null };
	const sources = [title, meeting?.printed ?? null, ...captions];
	return { medium: found.medium, printed: sources[found.source] ?? null };
}

/** The naming of the meeting with the manner that may stand behind the guest or open the sentence: “By telephone, …”. */
function meetingWords({ found, sentence: { text } }: ToldMeeting): string {
	const behind = manner.exec(text.slice(found.start, found.end + 1200));
	const opening = /^(?:[^,]{0,60},\s)?(?:by|over|via|through)\s/iu.test(text)
		? manner.exec(text.slice(0, 120))
		: null;
	return `${found.verb} ${found.phrase} ${behind?.[0] ?? opening?.[0] ?? ''}`;
}

const manner =
	/\b(?:by|over|via|through|on)\s(?:an?\s|the\s)?(?:secure\s)?(?:(?:tele)?phone|video\S*|web\S*|(?:online|virtual)\s\S+)|\b(?:online|virtually|remotely|in an? (?:online|virtual|video) (?:format|conference|meeting))\b/iu;

/** A telephone call of this meeting, told elsewhere in the lead: “A call from Minister B reached …”. */
function calledIn(lead: readonly Folded[]): Printed | null {
	for (const sentence of lead) {
		const call = phoneCall.exec(sentence.text);
		if (call && !ofAnother.test(sentence.text.slice(0, call.index))) {
			return printedAt(sentence, call.index, call.index + call[0].length);
		}
	}
	return null;
}

/** “This is the second meeting to be held via video conference.” */
function heldByVideo(lead: readonly Folded[]): Printed | null {
	for (const sentence of lead) {
		const held = byVideo.exec(sentence.text);
		if (held) return printedAt(sentence, held.index, held.index + held[0].length);
	}
	return null;
}
const byVideo =
	/\b(?:held|conducted|convened|took place|organi[sz]ed)\s(?:via|by|through|over|in|on)?\s?(?:an?\s|the\s)?(?:video|online|virtual|web|remote)[\w-]*(?:\s(?:conference|format|link|meeting|call))?/u;

const phoneCall =
	/\b(?:tele)?phone (?:call|talks?|conversation|conference)\b|\bby (?:tele)?phone\b|\btelephoned\b|(?:^|,\s)[Aa] call (?:from|between|with|to)\b/u;
const ofAnother =
	/\b(?:after|following|since|before|as (?:agreed|promised) in|ahead of|on the basis of)\b[^,]*$/iu;

import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { ReportedMeeting } from './find-meeting.ts';
import { impliedMeeting } from './implied-meeting.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of the lead; where none of them reports a meeting in plain words, the one that implies it. */
export function withMeeting(lead: readonly Sentence[]): readonly Sentence[] {
	if (lead.some(({ meeting }) => meeting !== null)) return lead;
	const implied = impliedMeeting(lead.map(({ text }) => text).join(' '));
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

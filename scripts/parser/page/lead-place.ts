import { noBare, splitLabel } from '../../../src/record/labels.ts';
import { fold } from '../fold.ts';
import { isWrapped } from '../outline-wrap.ts';
import { dateLine, findDays } from '../recognise/date.ts';
import { impliedMeeting } from '../recognise/implied-meeting.ts';
import { findMeeting } from '../recognise/meeting.ts';
import { captionLine, noteLine, statusTag } from '../words/page-lines.ts';
import type { Line } from './lines.ts';
import { endsSentence, isUnfinished } from './wording.ts';

/** Longest lead that is looked at, in characters. */
const reach = 4000;
/** A record says in its first paragraphs that a meeting was held; further down such words tell of other meetings. */
const paragraphsTried = 3;
/** Lines of a page's head, at most. */
const linesTried = 200;

/** Index of the first line of the lead: the paragraph which says that a meeting was held. Null without one. */
export function findLead(lines: readonly Line[], width: number | null): number | null {
	let tried = 0;
	let before: number | null = null;
	for (const [index, line] of lines.slice(0, linesTried).entries()) {
		if (dateLine(fold(line.text.slice(0, 80))) || statusTag.test(line.text) || isAside(line)) continue;
		const paragraph = paragraphAt(lines, index, width);
		if (!endsSentence(paragraph)) continue;
		if (findMeeting(paragraph) ?? impliedMeeting(paragraph))
			return before !== null && opensLead(lines, before, width) ? before : index;
		before = index;
		tried += 1;
		if (tried >= paragraphsTried) return null;
	}
	return null;
}

const isAside = ({ text }: Line): boolean => captionLine.test(text) || noteLine.test(text);

/** A paragraph before the one that names the meeting belongs to the lead if it is one, not a caption in a sentence. */
function opensLead(lines: readonly Line[], index: number, width: number | null): boolean {
	const text = paragraphAt(lines, index, width);
	return text.length > 160 || findDays(text.slice(0, 60)).length > 0;
}

/** The line and those that follow it without a blank line, folded. */
function paragraphAt(lines: readonly Line[], index: number, width: number | null): string {
	const parts: string[] = [];
	let length = 0;
	for (const line of lines.slice(index, index + 40)) {
		const last = parts.at(-1);
		if (last !== undefined && (line.blankBefore || length > reach || !goesOn(last, line.text, width))) break;
		parts.push(line.text.slice(0, reach));
		length += line.text.length;
	}
	return fold(parts.join(' '));
}

const goesOn = (text: string, next: string, width: number | null): boolean =>
	isUnfinished(text) || isWrapped(text, next, width) || (!endsSentence(text) && /^\p{Ll}/u.test(next));

/** A numbered heading right above the lead (“1. Overview”) opens the body; otherwise the lead does. */
export function overviewHeadings(lines: readonly Line[], lead: number): number {
	let from = lead;
	while (from > 0) {
		const { text } = lines[from - 1] ?? { text: '' };
		const { tokens, rest } = splitLabel(fold(text.slice(0, 200)), noBare);
		if (tokens.length === 0 || rest === '' || endsSentence(text) || text.length > 120) return from;
		from -= 1;
	}
	return from;
}

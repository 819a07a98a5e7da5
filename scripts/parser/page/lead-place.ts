import { noBare, splitLabel } from '../../../src/record/labels.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { dateLine, findDays } from '../lead/days.ts';
import { findMeeting } from '../lead/find-meeting.ts';
import { impliedMeeting } from '../lead/implied-meeting.ts';
import { overviewAnnounced } from '../words/meetings.ts';
import { captionLine, noteLine, statusTag } from '../words/page-lines.ts';
import type { Line } from './lines.ts';
import { endsSentence, isUnfinished } from './page-wording.ts';
import { isWrapped } from './wrap.ts';

/** Where the lead stands, by indices of lines: its first and its last. */
export interface LeadPlace {
	from: number;
	until: number;
}

/** Longest lead that is looked at, in characters. */
const reach = 4000;
/** A record says in its first paragraphs that a meeting was held; further down such words tell of other meetings. */
const paragraphsTried = 3;
/** Lines of a page's head, at most. */
const linesTried = 200;

/** The paragraphs which say that a meeting was held. Null without one. */
export function findLead(lines: readonly Line[], width: number | null): LeadPlace | null {
	const tried: { index: number; text: string }[] = [];
	let implied: number | null = null;
	for (const [index, line] of lines.slice(0, linesTried).entries()) {
		if (dateLine(oneSpace(line.text.slice(0, 80))) || statusTag.test(line.text) || isAside(line)) continue;
		const text = paragraphAt(lines, index, width);
		if (!endsSentence(text)) continue;
		const told = findMeeting(text) !== null;
		if (implied !== null) {
			// “These were the events of the day …” stands before the paragraph that tells when and how they met.
			return told && opensWithDay(text) ? place(lines, implied, index) : place(lines, implied, implied);
		}
		const before = tried.at(-1);
		const from = before && opensLead(before.text) ? before.index : index;
		if (told) return place(lines, from, index);
		if (impliedMeeting(text)) implied = from;
		else if (tried.push({ index, text }) >= paragraphsTried) return null;
	}
	return implied === null ? null : place(lines, implied, implied);
}

const isAside = ({ text }: Line): boolean => captionLine.test(text) || noteLine.test(text);

const opensWithDay = (text: string): boolean => findDays(text.slice(0, 60)).length > 0 && /^On\s/u.test(text);

/** A paragraph before the one that names the meeting belongs to the lead if it is one, not a caption in a sentence. */
const opensLead = (text: string): boolean => text.length > 160 || findDays(text.slice(0, 60)).length > 0;

/** Unnumbered paragraphs up to the one that says “… is as follows.” are lead too. */
function place(lines: readonly Line[], from: number, told: number): LeadPlace {
	let until = told;
	for (const [step, { text }] of lines.slice(told, told + 12).entries()) {
		const numbered = splitLabel(text.slice(0, 60), noBare).printed !== null || noteLine.test(text);
		if (step > 0 && numbered) break;
		if (overviewAnnounced.test(text.slice(-80))) until = told + step;
	}
	return { from, until };
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
	return oneSpace(parts.join(' '));
}

const goesOn = (text: string, next: string, width: number | null): boolean =>
	isUnfinished(text) || isWrapped(text, next, width) || (!endsSentence(text) && /^\p{Ll}/u.test(next));

/** A numbered heading right above the lead (“1. Overview”) opens the body; otherwise the lead does. */
export function bodyStart(lines: readonly Line[], lead: number): number {
	const above = lines.slice(0, lead).reverse();
	const other = above.findIndex(({ text }) => {
		const { tokens, rest } = splitLabel(oneSpace(text.slice(0, 200)), noBare);
		return tokens.length === 0 || rest === '' || endsSentence(text) || text.length > 120;
	});
	return other < 0 ? 0 : lead - other;
}

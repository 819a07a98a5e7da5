import type { Printed } from '../../../src/schemas/primitives.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { dateLine, isoDay } from '../lead/days.ts';
import { headingNoun } from '../words/meetings.ts';
import {
	bannerLine,
	breadcrumb,
	captionLine,
	pageTools,
	pictureCredit,
	statusTag,
} from '../words/page-lines.ts';
import type { Line } from './lines.ts';

export interface Head {
	title: Printed | null;
	pageDate: (Printed & { date: string }) | null;
	status: Printed | null;
	captions: Printed[];
	furniture: Printed[];
}

type Role = 'date' | 'status' | 'banner' | 'caption' | 'open';
interface HeadLine extends Printed {
	role: Role;
}

/**
 * Tells the lines before the body apart. The heading stands before or behind the date line; lines before both are
 * the banner of the site, lines behind them captions of the pictures.
 */
export function readHead(lines: readonly Line[]): Head {
	const joined = joinBroken(lines);
	const numbered = numberedCaptions(joined.map(({ text }) => text));
	const parts = joined.map(
		(line, index): HeadLine => ({
			...line,
			role: numbered.has(line.text) ? 'caption' : roleOf(line.text, index),
		}),
	);
	const dateIndex = parts.findIndex(({ role }) => role === 'date');
	const titleIndex = findTitle(parts, dateIndex);
	const head: Head = { title: null, pageDate: null, status: null, captions: [], furniture: [] };
	for (const [index, { role, text, at }] of parts.entries()) {
		const printed = { text, at };
		if (index === titleIndex) head.title = printed;
		else if (role === 'date' && head.pageDate === null) head.pageDate = { ...printed, date: dayOf(text) };
		else if (role === 'status' && head.status === null) head.status = printed;
		else if (role === 'caption') head.captions.push(printed);
		else if (role === 'open' && index > Math.max(dateIndex, titleIndex) && index > 0)
			head.captions.push(printed);
		else head.furniture.push(printed);
	}
	return head;
}

function roleOf(text: string, index: number): Role {
	if (dayOf(text) !== '') return 'date';
	if (statusTag.test(text)) return 'status';
	if (captionLine.test(text) || /^[•・·●○]/u.test(text)) return 'caption';
	const banner = index < 2 && (bannerLine.test(text) || breadcrumb.test(text));
	return banner || !/[\p{L}\p{N}]/u.test(text) || pageTools.test(text) ? 'banner' : 'open';
}

const pictureNumber = /(?:\s?[(（]\d{1,2}[)）]|\s?(?<!\d)\d{1,2})$/u;
/** Captions of a series, “… Meeting (1)” and “… Meeting (2)”, or “… Meeting 1” and “… Meeting 2”: lines that differ by their number alone. */
function numberedCaptions(texts: readonly string[]): Set<string> {
	const seen = new Map<string, number>();
	for (const text of texts) {
		const stem = text.replace(pictureNumber, '');
		seen.set(stem, (seen.get(stem) ?? 0) + 1);
	}
	return new Set(
		texts.filter((text) => pictureNumber.test(text) && (seen.get(text.replace(pictureNumber, '')) ?? 0) > 1),
	);
}

function dayOf(text: string): string {
	const day = dateLine(text);
	return day?.year ? (isoDay(day.year, day.month, day.day) ?? '') : '';
}

/** Index of the heading, or -1 where the page prints none. */
function findTitle(parts: readonly HeadLine[], dateIndex: number): number {
	const split = dateIndex < 0 ? parts.length : dateIndex;
	const open = (from: number, to: number): number[] =>
		parts.flatMap(({ role }, index) => (role === 'open' && index >= from && index < to ? [index] : []));
	const textAt = (index: number): string => parts[index]?.text ?? '';
	const early = open(0, split);
	const headed = early.filter((index) => headingNoun.test(textAt(index)));
	const named = headed.filter((index) => isHeading(textAt(index)));
	// Above a date line the banner comes first; without one, captions may come last.
	const best = dateIndex < 0 ? (named[0] ?? headed[0]) : (named.at(-1) ?? headed.at(-1));
	if (best !== undefined) return best;
	// A line of its own between banner and date is the heading even where it names no meeting.
	const last = early.at(-1);
	if (
		last !== undefined &&
		(last > 0 || /\b(?:Minister|President|Secretary|Secretary-General)\b/u.test(textAt(last)))
	) {
		return last;
	}
	// Behind the date line the heading comes before any picture.
	const next = parts.findIndex(({ role }, index) => index > split && role !== 'status' && role !== 'banner');
	return parts[next]?.role === 'open' && isHeading(textAt(next)) ? next : -1;
}

/** Behind the date line captions stand too: they are sentences in small letters, a heading is a name. */
function isHeading(text: string): boolean {
	if (!headingNoun.test(text)) return false;
	const words = text.split(' ').filter((word) => /^\p{L}/u.test(word) && !smallWord.test(word));
	const small = words.filter((word) => /^\p{Ll}/u.test(word));
	return small.length === 0 || headingOpening.test(text);
}

const smallWord =
	/^(?:a|an|and|as|at|between|by|during|for|from|in|into|of|on|or|over|the|to|toward|towards|under|via|with|within|s)$/u;
/** Opens with the name of the meeting: “France-Ghana …”, “Telephone talk …”, “The 3rd …”. */
const headingOpening =
	/^(?:the )?(?:\d+(?:st|nd|rd|th)\b|\p{L}+ ?[-–—] ?\p{Lu}|(?:working|official|informal|bilateral|courtesy|telephone|phone|video|summit|online|foreign ministers|foreign ministerial|meeting|talks?|dialogue|consultations?|visit|breakfast|lunch|dinner|teleconference|conference|leaders|trilateral)\b)/iu;

/** Joins a line that was broken: the next begins in small letters, or this one ends where no name can end. */
function joinBroken(lines: readonly Line[]): Printed[] {
	const joined: Printed[] = [];
	for (const line of lines) {
		const text = oneSpace(line.text);
		const last = joined.at(-1);
		const continues =
			(/^\p{Ll}/u.test(text) && !captionLine.test(text)) ||
			(last !== undefined && unfinished.test(last.text)) ||
			summaryTag.test(text) ||
			(pictureCredit.test(text) && last !== undefined && !isHeading(last.text));
		if (last && continues && !line.blankBefore && dayOf(last.text) === '' && dayOf(text) === '')
			last.text += ` ${text}`;
		else joined.push({ text, at: line.at });
	}
	return joined;
}

const unfinished =
	/(?:\b(?:and|or|of|the|with|by|for|to|at|in|on|between|from|a|an|H\.E\.|Mr\.|Ms\.|Mrs\.|Dr\.)|[,&–-])$/u;
const summaryTag = /^\((?:summary|overview|outline|results?)\)$/iu;

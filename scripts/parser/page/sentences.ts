import type { Printed } from '../../../src/schemas/primitives.ts';
import { beforeFigure, maybeFinal, neverFinal, sentenceOpeners } from '../words/abbreviations.ts';
import { officeStarts, opensTitle } from '../words/offices.ts';
import { anyOf } from '../words/pattern.ts';

/** Longest printed abbreviation that is looked for before a break, and longest word after it. */
const LOOK = 40;

/** A footnote mark after the stop: “… finance track.[1] Minister …”. */
const stopBeforeMark =
	/[.!?]["”’')]{0,3}(?:\[\d{1,3}\]|\((?:Note ?\d{0,3}|\*\d{0,3})\)|\*\d{0,3}|[¹²³⁴⁵⁶⁷⁸⁹])\s(?=\s{0,9}["“‘(]?\p{Lu})/gu;

/** Opening words of a sentence that goes on after a quotation: “… ?” the Minister asked. */
const reportAfterQuote =
	/^(?:[\p{L}.’'-]{1,30} ){1,7}(?:said|asked|replied|added|remarked|wondered|answered|exclaimed|responded|noted|observed)\b/u;

/** A title with its name: “Prime Minister Kishida”. */
const titledName = new RegExp(`^(?:${anyOf([...officeStarts, 'Mr', 'Ms', 'Mrs', 'Dr'])}\\.? )+\\p{Lu}`, 'u');

/**
 * The sentences of `raw`, a slice of the source that begins at offset `at`. Runs of white space are folded to one
 * space and the ends trimmed; `at` of a sentence is the offset of its first character. Sentences part at white space
 * only, so joined by one space they give the slice back, white space folded.
 */
export function splitSentences(raw: string, at: number): Printed[] {
	// One unit for one: offsets in `text` are offsets in `raw`.
	const text = raw.replace(/[^\S ]/g, ' ');
	const breaks = markedBreaks(text);
	for (let index = nextPlace(text, 0); index > 0; index = nextPlace(text, index)) {
		if (!opens.test(text.slice(index, index + LOOK)) || !endsAt(text, index)) continue;
		breaks.push(index);
	}
	if (breaks.length > 1) breaks.sort((a, b) => a - b);
	const sentences: Printed[] = [];
	let start = 0;
	for (const end of breaks) {
		if (end > start && joinsQuote(text, start, end)) continue;
		append(sentences, text, start, end, at);
		start = end;
	}
	append(sentences, text, start, text.length, at);
	return sentences;
}

function append(sentences: Printed[], text: string, from: number, to: number, at: number): void {
	let start = from;
	let end = to;
	while (start < end && text.charCodeAt(start) === 32) start++;
	while (end > start && text.charCodeAt(end - 1) === 32) end--;
	if (start === end) return;
	const words = text.slice(start, end);
	sentences.push({ text: words.includes('  ') ? words.replace(/ +/g, ' ') : words, at: at + start });
}

function markedBreaks(text: string): number[] {
	if (!/[[(*¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return [];
	return [...text.matchAll(stopBeforeMark)].map((match) => match.index + match[0].length);
}

/** A word that opens a sentence after “5 p.m.”: it goes on in small letters, and names no zone, day or month. */
const afterClock =
	/^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\p{Lu}[\p{Ll}’'-]* (?!time\b|and\b|on\b)\p{Ll}/u;

const closers = '"”’\')]»';

/** Place of the first word after `from` that stands behind a stop and a space; -1 where none does. */
function nextPlace(text: string, from: number): number {
	for (let space = text.indexOf(' ', from); space >= 0; space = text.indexOf(' ', space + 1)) {
		let stop = space - 1;
		while (stop > from && closers.includes(text[stop] as string)) stop--;
		if (!isStop(text.charCodeAt(stop))) continue;
		let next = space + 1;
		while (text.charCodeAt(next) === 32) next++;
		if (next < text.length && !goesOn.has(text[next] as string)) return next;
	}
	return -1;
}

/** A sentence opens with a capital, also behind marks, or with a figure. */
const opens = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}]|^["“‘']*\p{N}/u;

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x3002;

/** Marks before which a stop ends nothing. */
const goesOn = new Set('.!?,;:-–—');

/** Whether the stop before `index` can be the end of a sentence: it belongs to no abbreviation. */
function endsAt(text: string, index: number): boolean {
	const after = text.slice(index, index + LOOK);
	// Lower case goes on; a closing mark belongs to what stands before it.
	if (/^["“‘'([]?\p{Ll}|^[”’)\]»,;:]/u.test(after)) return false;
	const last = lastWord(text, index);
	// A name that ends in a cry: “the WAW! 2017 conference”.
	if (!last.endsWith('.'))
		return !(
			last.endsWith('!') &&
			/^\p{Lu}{2,}!$/u.test(last) &&
			/^(?:\d|\p{Lu}\p{Ll}+ (?:of|in|and) )/u.test(after)
		);
	if (neverFinal.has(last)) return false;
	const before = text
		.slice(Math.max(0, index - LOOK), index)
		.trimEnd()
		.slice(0, -last.length);
	// “three pillars of: 1. “Growing”, and 2. “Keeping””: a number within the sentence.
	if (/^\d{1,2}\.$/u.test(last) && /(?:[:,;(]|\b(?:and|or))\s$/u.test(before)) return false;
	if (beforeFigure.has(last)) return !/^\d/.test(after);
	// Initials of a name (“Enrique A. Manalo”, “H. E. Mr.”) and acronyms with stops (“U.S. Forces”).
	if (last === 'etc.') return true;
	if ((last === 'p.m.' || last === 'a.m.') && afterClock.test(after)) return true;
	const acronym = /^(?:\p{Lu}\.)+$/u.test(last);
	if (!acronym && !maybeFinal.has(last)) return true;
	return opensSentence(last, before, after, acronym);
}

/** Whether `after` opens a sentence, given the abbreviation before it and what stands `before` that. */
function opensSentence(last: string, before: string, after: string, acronym: boolean): boolean {
	// A surname that looks like the short form of “Senator” follows a name.
	if (last === 'Sen.') return /\p{Lu}\p{Ll}+ $/u.test(before);
	const word = /^["“‘'([]?([\p{L}\p{M}]+)/u.exec(after)?.[1];
	if (word === undefined) return !/^[\d($€£¥₩₹]/.test(after);
	// Half of an honorific in two parts: “H. E. Mr. X”, “T. H. Mr. X”.
	if (/^[HET]\.$/.test(last)) return false;
	// “They met U.K. Prime Minister May” and “the U.S. Secretary of State” go on; “… in the U.S. Minister Kono …” does not.
	if (acronym && opensTitle(word)) return /\b[Tt]he $/.test(before) && titledName.test(after);
	return sentenceOpeners.has(word) || opensTitle(word);
}

/** The printed word before the break at `index` without opening marks, of a compound (“Japan-U.S.”) the last part. */
function lastWord(text: string, index: number): string {
	let end = index;
	const floor = Math.max(0, index - LOOK); // bounds the work on hostile input
	while (end > floor && text.charCodeAt(end - 1) === 32) end--;
	let start = end;
	while (start > floor && text.charCodeAt(start - 1) !== 32) start--;
	return text.slice(start, end).replace(/^(?:.*[-–/])?["“‘'([]*/, '');
}

/** A quotation that ends with a question or exclamation mark and is followed by its speaker is one sentence. */
function joinsQuote(text: string, start: number, end: number): boolean {
	let last = end - 1;
	while (last > start && text.charCodeAt(last) === 32) last--;
	if (!/["”]/.test(text[last] ?? '') || !/[?!]/.test(text[last - 1] ?? '')) return false;
	return /^ *["“]/.test(text.slice(start, start + LOOK)) && reportAfterQuote.test(text.slice(end, end + 160));
}

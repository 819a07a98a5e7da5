import type { Printed } from '../../../src/schemas/primitives.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { beforeFigure, maybeFinal, neverFinal, sentenceOpeners } from '../words/abbreviations.ts';
import { officeStarts, opensTitle } from '../words/offices.ts';
import { anyOf } from '../words/pattern.ts';

/**
 * A stop, what closes behind it, white space, and a sign that can open a sentence. The mark of a footnote may stand
 * behind the stop: “… finance track.[1] Minister …”.
 */
const place =
	/[.!?](?<behind>["”’')\]»]{0,3}(?:\[\d{1,3}\]|\((?:Note ?\d{0,3}|\*\d{0,3})\)|\*\d{0,3}|[¹²³⁴⁵⁶⁷⁸⁹])?)\s+(?=["“‘'([]?[\p{Lu}\p{Lt}\p{Lo}]|[\p{N}\p{Sc}])/gu;

/** Characters before and behind a place that are looked at; bounds the work on hostile input. */
const reach = 40;

/**
 * The sentences of `raw`, a slice of the source that begins at offset `at`. Runs of white space are folded to one
 * space and the ends trimmed; `at` of a sentence is the offset of its first character. Sentences part at white space
 * only, so joined by one space they give the slice back, white space folded.
 */
export function splitSentences(raw: string, at: number): Printed[] {
	const sentences: Printed[] = [];
	let start = 0;
	const take = (end: number): void => {
		const words = raw.slice(start, end);
		const text = oneSpace(words);
		if (text !== '') sentences.push({ text, at: at + start + words.length - words.trimStart().length });
		start = end;
	};
	for (const { 0: found, index, groups } of raw.matchAll(place)) {
		const before = raw.slice(Math.max(0, index - reach), index + 1);
		const end = index + found.length;
		if (groups?.behind !== '' || isFinal(before, raw.slice(end, end + reach))) take(end);
	}
	take(raw.length);
	return sentences;
}

/** A title with its name: “Prime Minister Kishida”. */
const titledName = new RegExp(`^(?:${anyOf([...officeStarts, 'Mr', 'Ms', 'Mrs', 'Dr'])}\\.? )+\\p{Lu}`, 'u');

/** Whether the stop that ends `before` ends a sentence, not an abbreviation; `after` is what follows the white space. */
function isFinal(before: string, after: string): boolean {
	// Of a compound (“Japan-U.S.”) the last part.
	const [last = ''] = /[^\s\-–/"“‘'([]*$/u.exec(before) ?? [];
	// A name that ends in a cry: “WAW! 2017”.
	if (!last.endsWith('.')) return !(/^\p{Lu}{2,}!$/u.test(last) && /^\d/u.test(after));
	// A number within the sentence: “three pillars of: 1. Growing, and 2. Keeping”.
	if (/(?:[:,;]|\b(?:and|or))\s\d{1,2}\.$/u.test(before)) return false;
	if (neverFinal.has(last)) return false;
	if (beforeFigure.has(last)) return !/^\d/u.test(after);
	const acronym = /^(?:\p{Lu}\.)+$/u.test(last);
	if (!acronym && !maybeFinal.has(last)) return true;
	// A surname that looks like the short form of “Senator” follows a name.
	if (last === 'Sen.' && /\p{Lu}\p{Ll}+ Sen\.$/u.test(before)) return true;
	const word = /^["“‘'([]?([\p{L}\p{M}]+)/u.exec(after)?.[1];
	if (word === undefined) return !/^[\d($€£¥₩₹]/u.test(after);
	// “U.K. Prime Minister May” and “the U.S. Secretary of State” go on; “… in the U.S. Minister Kono …” does not.
	if (acronym && opensTitle(word)) return /\b[Tt]he \S+$/u.test(before) && titledName.test(after);
	return sentenceOpeners.has(word) || opensTitle(word);
}

import { type FoldedText, foldedText, unfolded } from '../../words/folding.ts';

/** What a reader looks for, folded: words in quotation marks as one, each other word by itself. */
export function termsOf(query: string): string[] {
	const terms = Array.from(foldedText(query).text.matchAll(/"([^"]+)"?|[^\s"]+/gu), ([whole, phrase]) =>
		(phrase ?? whole).trim(),
	);
	return [...new Set(terms)].filter((term) => term !== '');
}

/** Where a term stands in the original text, end exclusive. */
export interface TermPlace {
	start: number;
	end: number;
}

/**
 * Every place of the terms, in order, without overlaps; of two at one place the longer. With `asWords`, only where a
 * word begins: “no” is not found in “economic”.
 */
export function hitsOf(folded: FoldedText, terms: readonly string[], asWords = false): TermPlace[] {
	const { text } = folded;
	const found: TermPlace[] = [];
	for (const term of terms)
		for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
			if (asWords && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
			const [start, end] = unfolded(folded, at, at + term.length);
			found.push({ start, end });
		}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return found.filter((hit) => {
		if (hit.start < end) return false;
		end = hit.end;
		return true;
	});
}

import { glue, wordsIn } from '../words/folding.ts';
import { type DateRange, dateAt } from './dates.ts';

/** A word is found as Pagefind finds it, inflected too; a phrase as these very words, one after the other. */
export type QueryTerm = { type: 'word'; word: string } | { type: 'phrase'; words: string[] };

/** One way in which a part of the query may be met: all its terms in one passage. */
export interface Alternative {
	terms: QueryTerm[];
	/** As told to the reader; null for what the reader typed. */
	label: string | null;
}

/** A part of the query that a passage must meet (or, if excluded, must not). */
export interface QueryClause {
	/** As typed, with straight quotation marks. */
	raw: string;
	quoted: boolean;
	exclude: boolean;
	alternatives: Alternative[];
	/** The days meant, where it is a date: a record of such a day meets it too. */
	dates?: DateRange;
}

/** The query with straight quotation marks and ordinary spaces. */
export const plain = (query: string): string =>
	query
		.replace(/[“”„‟«»＂]/gu, '"')
		.replace(/\s+/gu, ' ')
		.trim();

/** `-` excludes only at the head of a word: `Indo-Pacific` excludes nothing. */
const part = /(?<minus>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/uy;

/** Reads a query: words, dates, phrases in quotation marks of any kind, and `-` before what must not be there. */
export function parseQuery(query: string): QueryClause[] {
	const clauses: QueryClause[] = [];
	const text = plain(query);
	for (let at = 0; at < text.length; ) {
		const date = /^[\s,;]?$/u.test(text.charAt(at - 1)) ? dateAt(text.slice(at)) : null;
		if (date) {
			const raw = text.slice(at, at + date.length);
			const row = only({ type: 'phrase', words: wordsIn(raw) });
			clauses.push({ raw, quoted: false, exclude: false, alternatives: [row], dates: date.range });
			at += date.length;
			continue;
		}
		part.lastIndex = at;
		const match = part.exec(text);
		if (!match) {
			at += 1;
			continue;
		}
		at = part.lastIndex;
		const { phrase, word = '', minus } = match.groups ?? {};
		const quoted = phrase !== undefined;
		const inside = (phrase ?? word).trim();
		const words = wordsIn(inside);
		if (words.length === 0) continue;
		clauses.push({
			raw: quoted ? `"${inside}"` : inside,
			quoted,
			exclude: minus !== undefined,
			alternatives: quoted ? [only({ type: 'phrase', words })] : alternativesOf(inside, words),
		});
	}
	return clauses;
}

const only = (term: QueryTerm): Alternative => ({ terms: [term], label: null });

/** A word with something between its letters is those parts in a row, and also the parts written as one. */
function alternativesOf(text: string, words: string[]): Alternative[] {
	const [first] = words;
	if (words.length === 1 && first !== undefined) return [only({ type: 'word', word: first })];
	const row = only({ type: 'phrase', words });
	// 2(1) is not 21, but U.S. is US and co-operation is cooperation.
	if (/\p{N}/u.test(text)) return [row];
	// Two parts may stand in either order: “Cambodia-Japan relations” are Japan-Cambodia relations.
	const turned =
		words.length === 2 && words.every((word) => word.length > 1)
			? [only({ type: 'phrase', words: words.toReversed() })]
			: [];
	return [row, only({ type: 'phrase', words: [glue(text)] }), ...turned];
}

/** Every word the reader typed, folded, excluded ones left out. */
export const typedWords = (clauses: readonly QueryClause[]): string[] =>
	clauses.filter(({ exclude }) => !exclude).flatMap(({ raw }) => wordsIn(raw));

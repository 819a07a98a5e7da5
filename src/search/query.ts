import { glue, wordsIn } from '../words/folding.ts';

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
}

/** The query with straight quotation marks and ordinary spaces. */
export const plain = (query: string): string =>
	query
		.replace(/[“”„‟«»＂]/gu, '"')
		.replace(/\s+/gu, ' ')
		.trim();

/** `-` excludes only at the head of a word: `Indo-Pacific` excludes nothing. */
const part = /(?<minus>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

/** Reads a query: words, phrases in quotation marks of any kind, and `-` before what must not be there. */
export function parseQuery(query: string): QueryClause[] {
	const clauses: QueryClause[] = [];
	for (const { groups = {} } of plain(query).matchAll(part)) {
		const quoted = groups.phrase !== undefined;
		const text = (groups.phrase ?? groups.word ?? '').trim();
		const words = wordsIn(text);
		if (words.length === 0) continue;
		clauses.push({
			raw: quoted ? `"${text}"` : text,
			quoted,
			exclude: groups.minus !== undefined,
			alternatives: quoted ? [only({ type: 'phrase', words })] : alternativesOf(text, words),
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
	return /\p{N}/u.test(text) ? [row] : [row, only({ type: 'phrase', words: [glue(text)] })];
}

/** Every word the reader typed, folded, excluded ones left out. */
export const typedWords = (clauses: readonly QueryClause[]): string[] =>
	clauses.filter(({ exclude }) => !exclude).flatMap(({ raw }) => wordsIn(raw));

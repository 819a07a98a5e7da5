import { glue, wordsIn } from '../words/folding.ts';
import { covering } from './covering.ts';
import type { QueryClause, QueryTerm } from './query.ts';
import type { FoundRecord, IndexedPassage, IndexedSentence } from './record.ts';

/** A passage that meets the query. */
export interface Hit {
	passage: IndexedPassage;
	/** Places of the printed words to be marked. */
	marks: Set<number>;
	/** The sentences that hold marked words, in order; all, where no word was asked for. */
	sentences: IndexedSentence[];
}

export interface RecordHits {
	/** Does one passage hold the whole query? If not, the hits are few passages that hold it between them. */
	together: boolean;
	hits: Hit[];
}

/** Beginnings of words (`Sihanouk` in “Sihanoukville”) count only for words that no record has as such. */
export interface Matching {
	/** Word → places in this record, as Pagefind found them. */
	places: ReadonlyMap<string, readonly number[]>;
	/** Words for which beginnings count. */
	beginnings: ReadonlySet<string>;
}

/** The passages of a record that meet the query. */
export function findHits(
	record: FoundRecord,
	clauses: readonly QueryClause[],
	matching: Matching,
): RecordHits {
	const wanted = clauses.filter(({ exclude }) => !exclude);
	const unwanted = clauses.filter(({ exclude }) => exclude);
	const hits: (Hit & { met: Set<QueryClause> })[] = [];
	for (const passage of record.passages) {
		if (unwanted.some((clause) => marksOf(passage, clause, matching) !== null)) continue;
		const found = new Map(
			wanted.flatMap((clause) => {
				const marks = marksOf(passage, clause, matching);
				return marks ? [[clause, marks] as const] : [];
			}),
		);
		if (found.size === 0 && wanted.length > 0) continue;
		const marks = new Set([...found.values()].flatMap((places) => [...places]));
		const sentences = passage.sentences.filter(({ start, end }) =>
			[...marks].some((place) => place >= start && place < end),
		);
		hits.push({
			passage,
			marks,
			sentences: sentences.length > 0 ? sentences : passage.sentences,
			met: new Set(found.keys()),
		});
	}
	const whole = hits.filter(({ met }) => met.size === wanted.length);
	if (whole.length > 0) return { together: true, hits: whole };
	const between = covering(hits, ({ met }) => met);
	const all = new Set(between.flatMap(({ met }) => [...met]));
	return { together: false, hits: all.size === wanted.length ? between : [] };
}

/**
 * Marked places of a clause in a passage; null where it is not met. Where a phrase meets it, its single words are not
 * marked elsewhere.
 */
function marksOf(passage: IndexedPassage, clause: QueryClause, matching: Matching): Set<number> | null {
	const met = clause.alternatives.flatMap(({ terms }) => {
		const places = terms.map((term) => placesOf(passage, term, matching));
		const inRow = terms.every(({ type }) => type === 'phrase');
		return places.some((list) => list.length === 0) ? [] : [{ places: places.flat(), inRow }];
	});
	if (met.length === 0) return null;
	const rows = met.filter(({ inRow }) => inRow);
	return new Set((rows.length > 0 ? rows : met).flatMap(({ places }) => places));
}

function placesOf(passage: IndexedPassage, term: QueryTerm, { places, beginnings }: Matching): number[] {
	if (term.type === 'phrase') return phrasePlaces(passage, term.words);
	return (places.get(term.word) ?? []).filter(
		(place) =>
			place >= passage.start &&
			place < passage.end &&
			(beginnings.has(term.word) || isFormOf(passage.tokens[place - passage.start] ?? '', term.word)),
	);
}

/** Places of the words of a phrase, wherever they stand one after the other within the passage. */
function phrasePlaces({ words }: IndexedPassage, phrase: readonly string[]): number[] {
	const places: number[] = [];
	for (let at = 0; at + phrase.length <= words.length; at += 1) {
		if (phrase.every((word, offset) => words[at + offset]?.word === word)) {
			places.push(...words.slice(at, at + phrase.length).map((word) => word.at));
		}
	}
	return places;
}

/** An ending longer than this makes another word: “ports” is port, “portrait” is not. */
const longestEnding = 3;

/** Does a printed word, or a part of it, begin with `word`? */
export const beginsWith = (token: string, word: string): boolean =>
	[...wordsIn(token), glue(token)].some((part) => part.startsWith(word));

/**
 * Is a printed word that Pagefind found for `word` a form of it, rather than a longer word that begins so?
 * What does not begin so was found by its stem.
 */
function isFormOf(token: string, word: string): boolean {
	return (
		!beginsWith(token, word) ||
		[...wordsIn(token), glue(token)].some(
			(part) => part.startsWith(word) && part.length - word.length <= longestEnding,
		)
	);
}

import { glue, wordsIn } from '../words/folding.ts';
import { covering } from './covering.ts';
import { within } from './dates.ts';
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
	/** Do the passages hold it by themselves, days of the record set aside? */
	inText: boolean;
	/** Parts of the query that the head of the record meets for its passages. */
	fromHead: QueryClause[];
}

/** Word → places in this record, as Pagefind found them. */
export type Places = ReadonlyMap<string, readonly number[]>;

/**
 * The passages of a record that meet the query. What its head meets holds for each of them; a passage that has all the
 * words itself goes before those that do not.
 */
export function findHits(record: FoundRecord, clauses: readonly QueryClause[], places: Places): RecordHits {
	const wanted = clauses.filter(({ exclude }) => !exclude);
	const unwanted = clauses.filter(({ exclude }) => exclude);
	const overText = new Set(wanted.filter((clause) => inHead(record, clause)));
	/** A day of the record narrows; that it is printed somewhere finds nothing more. */
	const narrows = (clause: QueryClause): boolean => clause.dates !== undefined && overText.has(clause);
	const hits: (Hit & { met: Set<QueryClause>; found: Set<QueryClause> })[] = [];
	for (const passage of record.passages) {
		if (unwanted.some((clause) => marksOf(passage, clause, places) !== null)) continue;
		const found = new Map(
			wanted.flatMap((clause) => {
				const marks = marksOf(passage, clause, places);
				return marks ? [[clause, marks] as const] : [];
			}),
		);
		if (wanted.length > 0 && [...found.keys()].every(narrows)) continue;
		const marks = new Set([...found.values()].flatMap((own) => [...own]));
		const sentences = passage.sentences.filter(({ start, end }) =>
			[...marks].some((place) => place >= start && place < end),
		);
		hits.push({
			passage,
			marks,
			sentences: sentences.length > 0 ? sentences : passage.sentences,
			met: new Set([...found.keys(), ...overText]),
			found: new Set(found.keys()),
		});
	}
	const itself = hits.filter(({ found }) => wanted.every((clause) => found.has(clause) || narrows(clause)));
	if (itself.length > 0) {
		return { together: true, inText: true, hits: itself, fromHead: wanted.filter(narrows) };
	}
	const whole = hits.filter(({ met }) => met.size === wanted.length);
	if (whole.length > 0) {
		const fromHead = [...overText].filter((clause) => !whole.every(({ found }) => found.has(clause)));
		return { together: true, inText: false, hits: whole, fromHead };
	}
	if (wanted.length > 0 && overText.size === wanted.length) {
		// The record itself is what was asked for: its opening stands for it.
		const opening = record.passages.find(({ kind }) => kind === 'paragraph') ?? record.passages[0];
		const hit = opening && { passage: opening, marks: new Set<number>(), sentences: opening.sentences };
		return { together: true, inText: false, hits: hit ? [hit] : [], fromHead: [...overText] };
	}
	const between = covering(hits, ({ met }) => met);
	const all = new Set(between.flatMap(({ met }) => [...met]));
	return {
		together: false,
		inText: false,
		hits: all.size === wanted.length ? between : [],
		fromHead: [...overText],
	};
}

/** Does what stands over a record's text meet a clause: its day, or the words of its title, kind, medium, place, people? */
const inHead = (record: FoundRecord, { alternatives, dates, quoted }: QueryClause): boolean =>
	(dates !== undefined && within(record.date, dates)) ||
	(!quoted &&
		alternatives.some(({ terms }) =>
			terms.every((term) =>
				(term.type === 'word' ? [term.word] : term.words).every((word) => record.head.has(word)),
			),
		));

/**
 * Marked places of a clause in a passage; null where it is not met. Where a phrase meets it, its single words are not
 * marked elsewhere.
 */
function marksOf(passage: IndexedPassage, clause: QueryClause, known: Places): Set<number> | null {
	const met = clause.alternatives.flatMap(({ terms }) => {
		const places = terms.map((term) => placesOf(passage, term, known));
		const inRow = terms.every(({ type }) => type === 'phrase');
		return places.some((list) => list.length === 0) ? [] : [{ places: places.flat(), inRow }];
	});
	if (met.length === 0) return null;
	const rows = met.filter(({ inRow }) => inRow);
	return new Set((rows.length > 0 ? rows : met).flatMap(({ places }) => places));
}

function placesOf(passage: IndexedPassage, term: QueryTerm, known: Places): number[] {
	if (term.type === 'phrase') return phrasePlaces(passage, term.words);
	return (known.get(term.word) ?? []).filter(
		(place) =>
			place >= passage.start &&
			place < passage.end &&
			isFormOf(passage.tokens[place - passage.start] ?? '', term.word),
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

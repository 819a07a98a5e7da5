import { type Candidate, findCandidates } from './candidates.ts';
import { type Counts, countValues, filtered, type Result } from './counts.ts';
import type { Engine } from './engine.ts';
import { countRecords } from './filter-table.ts';
import { findHits } from './find-hits.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { parseQuery, type QueryClause } from './query.ts';
import { hasFilters, type SearchState } from './state.ts';
import { alsoSearched, entriesNamed, withVariants } from './variants.ts';

/** Results on one page. */
export const pageSize = 10;

export interface SearchOutcome {
	state: SearchState;
	clauses: QueryClause[];
	/** Results of the page asked for. */
	results: Result[];
	pages: number;
	/**
	 * Passages and records in all. Without `exact` only the results of this page and those before it were read: the
	 * records are those that hold all words, and the passages those that were read.
	 */
	passages: number;
	records: number;
	/** Records that hold the words only in different passages; they are the last of the results. */
	apart: number;
	exact: boolean;
	/** Facet → value → how many; counted when it is asked for. */
	counts: () => Promise<Counts>;
	/** What these numbers count. */
	countsOf: 'passage' | 'record';
	/** Words that occur nowhere; those outside quotation marks were left out, if others remained. */
	unknown: string[];
	/** Word that occurs nowhere → printed words that begin with it. */
	longer: Map<string, string[]>;
	/** Parts of the query, as typed, that only the head of the records read meets. */
	fromHead: string[];
	/** Other names that were searched. */
	also: string[];
	/** Entries of the indexes with the name asked for. */
	entries: LexiconEntry[];
	/** Every result that was read, for what is near. */
	read: Result[];
}

/** What is known before any text is read. */
export type KnownFirst = Pick<SearchOutcome, 'state' | 'clauses' | 'unknown' | 'longer' | 'also' | 'entries'>;

/**
 * Answers a query. The text of each record has the last word on what it holds; no more texts are read than are shown, but
 * for those that turn out not to hold it. `come` is given the results of the page so far as each text comes, in the order
 * that is known then.
 */
export async function search(
	state: SearchState,
	engine: Engine,
	lexicon: Lexicon,
	come: (asked: KnownFirst, results: Result[]) => void = () => {},
): Promise<SearchOutcome> {
	const typed = parseQuery(state.q);
	const all = withVariants(typed, lexicon);
	const asks = all.some(({ exclude }) => !exclude);
	const {
		records: found,
		clauses,
		unknown,
		longer,
	} = asks
		? await findCandidates(all, {
				locate: engine.locate,
				inside: lexicon.inside,
				ofYears: (from, to) => engine.having({ year: yearsBetween(from, to) }),
			})
		: {
				records: await everyRecord(state, engine),
				clauses: all,
				unknown: [],
				longer: new Map<string, string[]>(),
			};
	const candidates = await sorted(found, state, engine);
	// Few enough for one page are all read, so that every passage is counted.
	const few = candidates.length <= pageSize;
	const allowed = few || !hasFilters(state) ? null : await engine.having(state.filters);
	const kept = allowed ? candidates.filter(({ id }) => allowed.has(id)) : candidates;
	const start = (state.page - 1) * pageSize;
	const read: Result[] = [];
	const results: Result[] = [];
	let asked: KnownFirst | null = null;
	let at = 0;
	for (; at < kept.length && results.length < start + pageSize; at += pageSize) {
		const texts = kept.slice(at, at + pageSize).map((candidate) => readOne(candidate, clauses, engine));
		// While the texts are on their way.
		asked ??= {
			state,
			clauses,
			unknown,
			longer,
			also: alsoSearched(clauses),
			entries: entriesNamed(typed, lexicon),
		};
		for (const text of texts) {
			const result = await text;
			if (result.hits.length === 0) continue;
			read.push(result);
			results.push(...filtered([result], state.filters));
			if (results.length > start) come(asked, results.slice(start, start + pageSize));
		}
	}
	const exact = at >= kept.length;
	const ordered = exact ? apartLast(results, state) : results;
	const together = ordered.filter((result) => result.together);
	return {
		...(asked ?? {
			state,
			clauses,
			unknown,
			longer,
			also: alsoSearched(clauses),
			entries: entriesNamed(typed, lexicon),
		}),
		results: ordered.slice(start, start + pageSize),
		pages: Math.ceil((exact ? ordered.length : kept.length) / pageSize),
		passages: together.reduce((sum, { hits }) => sum + hits.length, 0),
		records: exact ? together.length : kept.length,
		apart: exact ? ordered.length - together.length : 0,
		exact,
		counts: async () =>
			few
				? countValues(read, state.filters)
				: countRecords(
						await engine.table(),
						candidates.map(({ id }) => id),
						state.filters,
					),
		countsOf: few ? 'passage' : 'record',
		fromHead: metByHead(ordered),
		read: ordered,
	};
}

function readOne(
	{ id, score, places }: Candidate,
	clauses: readonly QueryClause[],
	engine: Engine,
): Promise<Result> {
	const reading = engine
		.record(id)
		.then((record): Result => ({ record, score, ...findHits(record, clauses, places) }));
	// Who waits for it hears of a failure; until then nobody does.
	reading.catch(() => {});
	return reading;
}

async function everyRecord(state: SearchState, engine: Engine): Promise<Candidate[]> {
	const ids = hasFilters(state) ? await engine.newestFirst() : [];
	return ids.map((id) => ({ id, score: 0, close: true, places: new Map() }));
}

async function sorted(candidates: Candidate[], { sort }: SearchState, engine: Engine): Promise<Candidate[]> {
	if (sort === 'relevance') return candidates;
	const newest = await engine.newestFirst();
	const rank = new Map(newest.map((id, index) => [id, sort === 'newest' ? index : -index]));
	return candidates.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/**
 * Records that hold the words only apart come after those that hold them together, whatever the order; by relevance those
 * whose passages hold them by themselves come first.
 */
const apartLast = (results: readonly Result[], { sort }: SearchState): Result[] =>
	results.toSorted(
		(a, b) =>
			Number(b.together) - Number(a.together) ||
			(sort === 'relevance' ? Number(b.inText) - Number(a.inText) || b.score - a.score : 0),
	);

/** Parts of the query, as typed, that the head of the records meets for some of the passages. */
const metByHead = (results: readonly Result[]): string[] => [
	...new Set(results.flatMap(({ fromHead }) => fromHead.map(({ raw }) => raw))),
];

const yearsBetween = (from: string, to: string): string[] =>
	Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));

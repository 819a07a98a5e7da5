import { type Candidate, findCandidates } from './candidates.ts';
import { type Counts, countValues, filtered, type Result } from './counts.ts';
import type { Engine } from './engine.ts';
import { findHits } from './find-hits.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { parseQuery, type QueryClause } from './query.ts';
import { facets, hasFilters, type SearchState } from './state.ts';
import { alsoSearched, entriesNamed, withVariants } from './variants.ts';

/** Results on one page. */
export const pageSize = 10;

/** Up to so many records are read whole, so that every passage is verified and counted. */
export const mostRead = 120;

export interface SearchOutcome {
	state: SearchState;
	clauses: QueryClause[];
	/** Results of the page asked for. */
	results: Result[];
	pages: number;
	/** Passages and records in all. Without `exact` the records are those that hold all words, and no passage is counted. */
	passages: number;
	records: number;
	/** Records that hold the words only in different passages; they are the last of the results. */
	apart: number;
	exact: boolean;
	/** Facet → value → passages, or records without `exact`; these take a while. */
	counts: Counts | Promise<Counts>;
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

/** Answers a query. The text of each record has the last word on what it holds. */
export async function search(state: SearchState, engine: Engine, lexicon: Lexicon): Promise<SearchOutcome> {
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
				ofYears: (from, to) => ofYears(engine, from, to),
			})
		: {
				records: await everyRecord(state, engine),
				clauses: all,
				unknown: [],
				longer: new Map<string, string[]>(),
			};
	const shared = {
		state,
		clauses,
		unknown,
		longer,
		also: alsoSearched(clauses),
		entries: entriesNamed(typed, lexicon),
	};
	const candidates = await sorted(found, state, engine);
	if (candidates.length <= mostRead) {
		const results = await readAll(candidates, clauses, engine);
		const kept = apartLast(filtered(results, state.filters), state);
		return {
			...shared,
			...pageOf(kept, state.page),
			passages: kept.reduce((sum, { hits, together }) => sum + (together ? hits.length : 0), 0),
			records: kept.filter(({ together }) => together).length,
			apart: kept.filter(({ together }) => !together).length,
			exact: true,
			counts: countValues(results, state.filters),
			fromHead: metByHead(kept),
			read: kept,
		};
	}
	const allowed = await engine.having(state.filters);
	const kept = candidates.filter(({ id }) => allowed.has(id));
	const results: Result[] = [];
	for (let at = 0; at < kept.length && results.length < state.page * pageSize; at += pageSize) {
		const more = await readAll(kept.slice(at, at + pageSize), clauses, engine);
		results.push(...filtered(more, state.filters));
	}
	return {
		...shared,
		...pageOf(results, state.page),
		pages: Math.ceil(kept.length / pageSize),
		passages: 0,
		records: kept.length,
		apart: 0,
		exact: false,
		counts: countRecords(candidates, state, engine),
		fromHead: metByHead(results),
		read: results,
	};
}

async function everyRecord(state: SearchState, engine: Engine): Promise<Candidate[]> {
	const ids = hasFilters(state) ? await engine.newestFirst() : [];
	return ids.map((id) => ({ id, score: 0, places: new Map() }));
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

function pageOf(results: readonly Result[], page: number): Pick<SearchOutcome, 'results' | 'pages'> {
	const start = (page - 1) * pageSize;
	return { results: results.slice(start, start + pageSize), pages: Math.ceil(results.length / pageSize) };
}

async function readAll(
	candidates: readonly Candidate[],
	clauses: readonly QueryClause[],
	engine: Engine,
): Promise<Result[]> {
	const results = await Promise.all(
		candidates.map(async ({ id, score, places }): Promise<Result> => {
			const record = await engine.record(id);
			return { record, score, ...findHits(record, clauses, places) };
		}),
	);
	return results.filter(({ hits }) => hits.length > 0);
}

/** Parts of the query, as typed, that the head of the records meets for some of the passages. */
const metByHead = (results: readonly Result[]): string[] => [
	...new Set(results.flatMap(({ fromHead }) => fromHead.map(({ raw }) => raw))),
];

/** The records of the years from one to another. */
async function ofYears(engine: Engine, from: string, to: string): Promise<Set<string>> {
	const known = Object.keys((await engine.values()).year ?? {});
	const years = known.filter((year) => from <= year && year <= to);
	return years.length === 0 ? new Set() : engine.having({ year: years });
}

/** How many candidates have each value, from the index alone. */
async function countRecords(
	candidates: readonly Candidate[],
	{ filters }: SearchState,
	engine: Engine,
): Promise<Counts> {
	const all = await engine.values();
	const counts = countValues([], filters);
	await Promise.all(
		facets.map(async (facet) => {
			const others = await engine.having({ ...filters, [facet]: [] });
			const base = candidates.filter(({ id }) => others.has(id));
			const commonest = Object.entries(all[facet] ?? {})
				.sort((a, b) => b[1] - a[1])
				.slice(0, mostValues);
			for (const [value] of commonest) {
				const having = await engine.having({ [facet]: [value] });
				counts[facet].set(value, base.filter(({ id }) => having.has(id)).length);
			}
		}),
	);
	return counts;
}

/** Of a facet with many values the commonest are counted. */
const mostValues = 20;

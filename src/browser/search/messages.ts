import type { FacetGroup } from '../../search/facet-list.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { Nearby } from '../../search/nearby.ts';
import type { FoundRecord } from '../../search/record.ts';
import type { KnownFirst, SearchOutcome } from '../../search/search.ts';
import type { ShownResult } from '../../search/shown-result.ts';
import type { SearchState } from '../../search/state.ts';

/** What the search page sends to its worker. A `turn` names one query; answers to an older one are not wanted any more. */
export type Request =
	/** Load what every query needs. `entry` is the address of the index's entry, where it is known. */
	| { kind: 'begin'; entry: string | null }
	| { kind: 'search'; turn: number; state: SearchState }
	/** The filters with their numbers for the last query. */
	| { kind: 'filters'; turn: number }
	/** The passages of its results, each whole. */
	| { kind: 'passages'; turn: number };

/** What the page tells of the edition beside results. */
export type About = Pick<Lexicon, 'parties' | 'records' | 'paragraphs'> & { people: string[] };

/** What is shown of a query before its results are all there, and those that came since it was last told. */
export type Coming = KnownFirst & { results: ShownResult[]; about: About };

/** A query's whole answer. */
export type FoundResults = Omit<SearchOutcome, 'counts' | 'read' | 'results'> & {
	results: ShownResult[];
	about: About;
	near: Nearby[];
	/** Word that occurs nowhere → words of the edition that may have been meant. */
	suggestions: Map<string, string[]>;
};

/** A passage that was found, whole. */
export interface FoundPassage extends Pick<FoundRecord, 'url' | 'date' | 'kindLabel' | 'who'> {
	/** Empty for what stands over or under the text. */
	anchor: string;
	/** Codes of those who speak in the sentences with the words. */
	by: string[];
	words: string;
}

export type WorkerAnswer =
	| { kind: 'coming'; turn: number; coming: Coming }
	| { kind: 'found'; turn: number; found: FoundResults }
	| { kind: 'filters'; turn: number; groups: FacetGroup[]; countsOf: SearchOutcome['countsOf'] }
	| { kind: 'passages'; turn: number; passages: FoundPassage[] }
	| { kind: 'failed'; turn: number; reason: string };

/** What the page draws; passages go to whoever asked for them. */
export type Told = Exclude<WorkerAnswer, { kind: 'passages' }>;

import type { Hit } from './find-hits.ts';
import type { QueryClause } from './query.ts';
import type { FoundRecord, IndexedSentence } from './record.ts';
import { type Facet, type Filters, facets } from './state.ts';

/** A record with the passages that meet the query. */
export interface Result {
	record: FoundRecord;
	/** As Pagefind ranks it. */
	score: number;
	together: boolean;
	inText: boolean;
	hits: Hit[];
	/** Parts of the query that the head of the record meets for its passages. */
	fromHead: QueryClause[];
}

/** Facet → value → number of passages. */
export type Counts = Record<Facet, Map<string, number>>;

/** The values a passage has under a facet. Year, kind, medium and publisher are those of its record. */
function valuesOf(facet: Facet, record: FoundRecord, hit: Hit): string[] {
	if (facet === 'side') {
		return [...new Set(hit.sentences.flatMap((sentence) => sideValue(sentence) ?? []))];
	}
	if (facet === 'act') return [...new Set(hit.sentences.flatMap(({ acts }) => acts))];
	if (facet === 'person' || facet === 'speaker' || facet === 'topic' || facet === 'place')
		return hit.passage.facts[facet];
	return record.filters[facet] ?? [];
}

/** Who says a sentence, as a value of the filter: the party's code, `both` for several, null for narration. */
const sideValue = ({ by }: IndexedSentence): string | null => (by.length > 1 ? 'both' : (by[0] ?? null));

const passes = (filters: Filters, facet: Facet, record: FoundRecord, hit: Hit): boolean => {
	const wanted = filters[facet];
	return wanted.length === 0 || valuesOf(facet, record, hit).some((value) => wanted.includes(value));
};

/**
 * The results whose passages have one of the chosen values under every facet. Where a side or an act is
 * chosen, only its sentences are shown.
 */
export function filtered(results: readonly Result[], filters: Filters): Result[] {
	return results.flatMap((result) => {
		const hits = result.hits
			.filter((hit) => facets.every((facet) => passes(filters, facet, result.record, hit)))
			.map((hit) => narrowed(hit, filters))
			.filter(({ sentences }) => sentences.length > 0);
		return hits.length > 0 ? [{ ...result, hits }] : [];
	});
}

function narrowed(hit: Hit, { side, act }: Filters): Hit {
	if (side.length + act.length === 0) return hit;
	const sentences = hit.sentences.filter(
		(sentence) =>
			(side.length === 0 || side.includes(sideValue(sentence) ?? '')) &&
			(act.length === 0 || act.some((one) => sentence.acts.includes(one))),
	);
	return { ...hit, sentences };
}

/** How many passages there would be under each value, the other facets' choices kept. */
export const countValues = (results: readonly Result[], filters: Filters): Counts =>
	tally(
		results.flatMap(({ record, hits }) => hits.map((hit) => ({ record, hit }))),
		(facet, { record, hit }) => valuesOf(facet, record, hit),
		filters,
	);

/** How many items there would be under each value, the other facets' choices kept. */
export function tally<Item>(
	items: Iterable<Item>,
	valuesOf: (facet: Facet, item: Item) => readonly string[],
	filters: Filters,
): Counts {
	const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts;
	const chosen = facets.filter((facet) => filters[facet].length > 0);
	for (const item of items) {
		const failing = chosen.filter(
			(facet) => !valuesOf(facet, item).some((value) => filters[facet].includes(value)),
		);
		for (const facet of facets) {
			if (failing.length > (failing.includes(facet) ? 1 : 0)) continue;
			for (const value of valuesOf(facet, item)) {
				counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
			}
		}
	}
	return counts;
}

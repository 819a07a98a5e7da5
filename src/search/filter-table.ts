import { type Counts, tally } from './counts.ts';
import type { Filters } from './state.ts';

/**
 * What every record has under each filter, for the numbers beside the filters. It is one file, loaded when filters are
 * looked at.
 */
export interface FilterTable {
	/** Ids of the records in the index. */
	ids: string[];
	/** Facet → its values, and for each record the places of its own among them. */
	facets: Record<string, { values: string[]; records: number[][] }>;
}

/** The table of indexed records. */
export function filterTable(
	records: readonly { id: string; filters: Readonly<Record<string, readonly string[]>> }[],
): FilterTable {
	const names = [...new Set(records.flatMap(({ filters }) => Object.keys(filters)))].sort();
	const facets = names.map((name) => {
		const values = [...new Set(records.flatMap(({ filters }) => filters[name] ?? []))].sort();
		const place = new Map(values.map((value, index) => [value, index]));
		const own = records.map(({ filters }) => (filters[name] ?? []).map((value) => place.get(value) ?? 0));
		return [name, { values, records: own }] as const;
	});
	return { ids: records.map(({ id }) => id), facets: Object.fromEntries(facets) };
}

/** Facet → value → number of records of the whole edition. */
export function valuesIn({ facets }: FilterTable): Record<string, Record<string, number>> {
	return Object.fromEntries(
		Object.entries(facets).map(([name, { values, records }]) => {
			const counts = values.map(() => 0);
			for (const places of records) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
			return [name, Object.fromEntries(values.map((value, index) => [value, counts[index] ?? 0]))];
		}),
	);
}

/** How many of the records named there would be under each value, the other facets' choices kept. */
export function countRecords(
	{ ids, facets }: FilterTable,
	named: Iterable<string>,
	filters: Filters,
): Counts {
	const wanted = new Set(named);
	const rows = ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
	return tally(
		rows,
		(facet, row) => {
			const { values = [], records = [] } = facets[facet] ?? {};
			return (records[row] ?? []).map((place) => values[place] ?? '');
		},
		filters,
	);
}

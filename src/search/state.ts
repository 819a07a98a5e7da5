/** What the reader asked for, as it stands in the address of the search page. */

/** The filters, in the order in which they are shown; each may hold several values. */
export const facets = [
	'year',
	'kind',
	'medium',
	'side',
	'act',
	'speaker',
	'person',
	'topic',
	'place',
	'publisher',
] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export type Filters = Record<Facet, string[]>;

export interface SearchState {
	q: string;
	filters: Filters;
	sort: Sort;
	/** Page of results, the first being 1. */
	page: number;
}

export const noFilters = (): Filters =>
	Object.fromEntries(facets.map((facet) => [facet, [] as string[]])) as Filters;

export const emptyState = (): SearchState => ({ q: '', filters: noFilters(), sort: 'relevance', page: 1 });

/** Reads an address's query; what it cannot mean is left out. */
export function readState(search: string): SearchState {
	const params = new URLSearchParams(search);
	const filters = noFilters();
	for (const facet of facets) {
		filters[facet] = [...new Set(params.getAll(facet).filter((value) => value !== ''))];
	}
	const page = Number(params.get('page'));
	return {
		q: (params.get('q') ?? '').trim(),
		filters,
		sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
}

/** The address's query for a state, `?` included; empty for the empty state. Defaults are left out. */
export function writeState({ q, filters, sort, page }: SearchState): string {
	const params = new URLSearchParams();
	if (q !== '') params.set('q', q);
	for (const facet of facets) for (const value of filters[facet]) params.append(facet, value);
	if (sort !== 'relevance') params.set('sort', sort);
	if (page > 1) params.set('page', String(page));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

export const hasFilters = ({ filters }: SearchState): boolean =>
	facets.some((facet) => filters[facet].length > 0);

/** Nothing asked for: neither words nor a filter. */
export const isEmpty = (state: SearchState): boolean => state.q === '' && !hasFilters(state);

import { pageSize } from '../../search/search.ts';
import { notesBefore } from '../../search/search-wording.ts';
import { emptyState, type SearchState, type Sort, writeState } from '../../search/state.ts';
import { address, href } from '../../words/addresses.ts';
import { commas, element } from './element.ts';
import { resultItem } from './hit.ts';
import type { Coming, FoundResults } from './messages.ts';

const addressOf = (state: SearchState): string => `${href(address.search)}${writeState(state)}`;

/** The results of the page asked for. */
export const resultItems = ({ results, state, about }: Coming, from = 0): HTMLLIElement[] =>
	results.map((result, index) =>
		resultItem(result, from + index + (state.page - 1) * pageSize, state.q, about.parties),
	);

/** Pages named before the results: few, so that the first result is near for the keyboard too. */
const mostEntries = 2;

/** What an entry is to the reader. */
const kindWords = {
	person: 'person',
	place: 'place',
	topic: 'subject',
	phrase: 'phrase',
	term: 'term',
} as const;

/** Pages about what was asked for, each once, and what else was searched. */
export function noteLines(asked: Coming): HTMLElement[] {
	const pages = new Map<string, Coming['entries'][number]>();
	for (const entry of asked.entries) {
		const page = entry.href.replace(/#(?:where|wording)$/u, '');
		if (!pages.has(page)) pages.set(page, entry);
	}
	const entries = [...pages]
		.slice(0, mostEntries)
		.flatMap(([page, { name, kind }], index) => [
			index > 0 && '; ',
			element('a', { href: page }, name),
			`, ${page.includes('/topics/') ? kindWords.topic : kindWords[kind]}`,
		]);
	return [
		...(entries.length > 0 ? [element('p', {}, 'Pages of this name: ', entries)] : []),
		...notesBefore(asked).map((note) => element('p', {}, note)),
	];
}

/** Further searches by what stands near; nothing where nothing does. */
export function nearLine({ near }: FoundResults): HTMLElement[] {
	if (near.length === 0) return [];
	const links = near.map(({ wording, passages }, index) => [
		element('a', { href: addressOf({ ...emptyState(), q: `"${wording}"` }) }, wording),
		index === 0 ? ` (${passages} of these passages)` : ` (${passages})`,
	]);
	return [element('p', { class: 'sm' }, 'Nearby in the records: ', commas(links))];
}

const sortNames: Record<Sort, string> = {
	relevance: 'By relevance',
	newest: 'Newest',
	oldest: 'Oldest',
};

export const sortLinks = (state: SearchState): HTMLLIElement[] =>
	(Object.keys(sortNames) as Sort[]).map((sort) =>
		element(
			'li',
			{},
			element(
				'a',
				{
					href: addressOf({ ...state, sort, page: 1 }),
					'aria-current': sort === state.sort ? 'true' : null,
				},
				sortNames[sort],
			),
		),
	);

/** Links to the page before and after; nothing where one page holds all. */
export function pageLinks({ state, pages }: FoundResults): HTMLElement[] {
	if (pages < 2) return [];
	const link = (page: number, text: string, rel: string): HTMLLIElement | null =>
		page >= 1 && page <= pages
			? element('li', {}, element('a', { href: addressOf({ ...state, page }), rel }, text))
			: null;
	return [
		element(
			'ul',
			{ class: 'row' },
			link(state.page - 1, 'Previous page', 'prev'),
			element('li', {}, `Page ${state.page} of ${pages}`),
			link(state.page + 1, 'Next page', 'next'),
		),
	];
}

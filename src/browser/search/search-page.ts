import { notesOn, searchStatus, unknownWordsSentence } from '../../search/search-wording.ts';
import {
	type Facet,
	facets,
	hasFilters,
	isEmpty,
	noFilters,
	readState,
	type SearchState,
	writeState,
} from '../../search/state.ts';
import { typedAs } from '../../search/typed-as.ts';
import { searcher } from './ask.ts';
import { element } from './element.ts';
import { facetFieldsets } from './facets.ts';
import type { Coming, FoundResults, Told } from './messages.ts';
import { whatToDo } from './none.ts';
import { nearLine, noteLines, pageLinks, resultItems, sortLinks } from './results.ts';
import { takeLine } from './take-line.ts';

/** Time without a keystroke after which what is typed is searched, in milliseconds. */
const pause = 220;

/** Runs the search page: the address holds the whole state, and the page always shows what the address says. */
export function startSearchPage(page: Document): void {
	const find = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => {
		const found = page.getElementById(id);
		if (!found) throw new Error(`The search page has no element "${id}".`);
		return found as Kind;
	};
	const field = find<HTMLInputElement>('q');
	const form = find<HTMLFormElement>('search-form');
	const chosen = find<HTMLFormElement>('facets');
	const narrow = find<HTMLDetailsElement>('narrow');
	const root = find('search');
	const ask = searcher(
		find<HTMLLinkElement>('search-worker').href,
		page.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json"]')?.href ?? null,
		hear,
	);
	root.dataset.started = '';
	const baseTitle = page.title;
	const opened = new Set<Facet>();
	let latest = 0;
	/** The turn whose results are drawn, in part or whole, and the one whose filters are. */
	let drawn = 0;
	let filtersOf = 0;
	/** The turn that is answered in whole. */
	let answered = 0;
	let filtersDone = (): void => {};
	let typing: ReturnType<typeof setTimeout> | undefined;

	const show = (name: 'empty' | 'found' | 'none' | 'failed'): void => {
		root.dataset.state = name;
		root.removeAttribute('aria-busy');
	};

	/** Puts a reader who comes back where the link was that led away. */
	function comeBack(): void {
		const { left } = (history.state ?? {}) as { left?: { link: string; y: number } };
		if (!left) return;
		history.replaceState({ ...history.state, left: undefined }, '');
		scrollTo(0, left.y);
		const link = [...root.querySelectorAll('a')].find(({ href: address }) => address === left.link);
		link?.focus({ preventScroll: true });
	}

	/** Shows what the address says; resolves when the filters of it are drawn, where they are open. */
	function render(): Promise<void> {
		const state = readState(location.search);
		if (page.activeElement !== field) field.value = state.q;
		page.title = state.q === '' ? baseTitle : `Search: ${state.q}${baseTitle.slice(baseTitle.indexOf(' ·'))}`;
		latest += 1;
		if (isEmpty(state)) {
			find('status').textContent = '';
			show('empty');
			return Promise.resolve();
		}
		root.setAttribute('aria-busy', 'true');
		ask.search(latest, state);
		return new Promise((done) => {
			filtersDone = done;
		});
	}

	function hear(answer: Told): void {
		if (answer.turn !== latest) return;
		if (answer.kind === 'coming') drawComing(answer.coming);
		else if (answer.kind === 'found') drawFound(answer.found);
		else if (answer.kind === 'filters') drawFilters(answer);
		else {
			find('status').textContent = '';
			find('error').textContent = import.meta.env.DEV ? noIndex : failed;
			show('failed');
			console.warn(answer.reason);
		}
	}

	function drawFilters({ groups, countsOf }: Told & { kind: 'filters' }): void {
		keepFocus(() => find('facet-list').replaceChildren(...facetFieldsets(groups, opened, countsOf)));
		const nothing = root.dataset.state === 'none';
		chosen.hidden = nothing && !groups.some(({ values }) => values.some((value) => value.chosen));
		filtersOf = latest;
		filtersDone();
	}

	/** Draws the results that came since, below those that stand. */
	function drawComing(coming: Coming): void {
		const hits = find('hits');
		if (drawn !== latest) {
			drawn = latest;
			find('error').textContent = '';
			find('unknown').textContent = unknownSentence(coming);
			find('notes').replaceChildren(...noteLines(coming));
			find('sort').replaceChildren(...sortLinks(coming.state));
			hits.replaceChildren();
			root.dataset.state = 'found';
		}
		hits.append(...resultItems(coming, hits.childElementCount));
	}

	function drawFound(found: FoundResults): void {
		const { state, results } = found;
		const hits = find('hits');
		const nothing = results.length === 0;
		if (drawn !== latest || !sameOrder(hits, found)) {
			drawn = latest - 1;
			drawComing(found);
		}
		find('status').textContent = searchStatus(found);
		find('after').replaceChildren(...notesOn(found).map((note) => element('p', {}, note)));
		find('pages').replaceChildren(...pageLinks(found));
		find('near').replaceChildren(...nearLine(found), ...(nothing ? [] : takeLine(ask.passages)));
		find('instead-list').replaceChildren(...(nothing ? whatToDo(found) : []));
		show(nothing ? 'none' : 'found');
		answered = latest;
		root.dataset.answered = '';
		comeBack();
		chosen.hidden = nothing && !hasFilters(state);
		askFilters();
	}

	/** The filters are counted when they can be seen. */
	function askFilters(): void {
		if (narrow.open && answered === latest && filtersOf !== latest) ask.filters(latest);
	}

	/** Goes to a state; a state while typing takes the place of the one before it. */
	function go(state: SearchState, whileTyping = false): void {
		const address = `${location.pathname}${writeState(state)}`;
		if (writeState(state) === writeState(readState(location.search))) return void render();
		const again = whileTyping && history.state?.typing === true;
		history[again ? 'replaceState' : 'pushState']({ typing: whileTyping }, '', address);
		void render();
	}

	function keepFocus(change: () => void): void {
		const { activeElement: held } = page;
		const input = held instanceof HTMLInputElement && chosen.contains(held) ? held : null;
		change();
		if (!input) return;
		const again = chosen.querySelector<HTMLInputElement>(
			`input[name="${CSS.escape(input.name)}"][value="${CSS.escape(input.value)}"]`,
		);
		(again ?? find('status')).focus();
	}

	// Beside the results the filters are always open.
	const roomy = matchMedia('(min-width: 82rem)');
	const openFilters = (): void => {
		narrow.open = roomy.matches;
	};
	narrow.addEventListener('toggle', askFilters);
	roomy.addEventListener('change', openFilters);
	openFilters();

	field.addEventListener('focus', () => ask.begin());
	field.addEventListener('input', () => {
		clearTimeout(typing);
		typing = setTimeout(
			() => go({ ...readState(location.search), q: field.value.trim(), page: 1 }, true),
			pause,
		);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(typing);
		go({ ...readState(location.search), q: field.value.trim(), page: 1 });
	});
	chosen.addEventListener('submit', (event) => event.preventDefault());
	chosen.addEventListener('change', () => {
		const data = new FormData(chosen);
		const filters = noFilters();
		for (const facet of facets) filters[facet] = data.getAll(facet).map(String);
		go({ ...readState(location.search), filters, page: 1 });
	});
	chosen.addEventListener('click', (event) => {
		const facet = (event.target as Element).closest<HTMLElement>('[data-open]')?.dataset.open;
		if (!facet) return;
		opened.add(facet as Facet);
		void render().then(() => {
			chosen.querySelector<HTMLInputElement>(`input[name="${facet}"]`)?.focus();
		});
	});
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
			return;
		if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') {
			history.replaceState({ ...history.state, left: { link: link.href, y: scrollY } }, '');
			return;
		}
		event.preventDefault();
		const next = readState(link.search);
		field.value = next.q;
		go(next);
		if (find('pages').contains(link)) find('found').scrollIntoView();
	});
	addEventListener('popstate', () => {
		field.value = readState(location.search).q;
		void render();
	});
	void render();
}

const failed =
	'The search index could not be loaded. Check the connection and press Search again; subjects, people, places and A–Z work without it.';
const noIndex =
	'There is no search index yet. It is made when the site is built: run “npm run build” once, then search here.';

function unknownSentence({ unknown, state, results }: Coming): string {
	const words = unknown.map((word) => typedAs(state.q, word));
	return unknownWordsSentence(words, results.length > 0) ?? '';
}

/** Do the results stand as they were drawn while they came? */
const sameOrder = (list: HTMLElement, { results }: FoundResults): boolean =>
	list.childElementCount === results.length &&
	results.every(({ url }, index) => {
		const time = list.children[index]?.querySelector('h3 a');
		return time?.getAttribute('href')?.startsWith(url) ?? false;
	});

import { loadBundle, loadWords } from '../../search/bundle.ts';
import { facetGroups } from '../../search/facet-list.ts';
import { type SearchOutcome, search } from '../../search/search.ts';
import { searchStatus, unknownWordsSentence } from '../../search/search-wording.ts';
import { shardOf } from '../../search/spelling.ts';
import {
	type Facet,
	facets,
	isEmpty,
	noFilters,
	readState,
	type SearchState,
	writeState,
} from '../../search/state.ts';
import { typedAs } from '../../search/typed-as.ts';
import { facetFieldsets } from './facets.ts';
import { suggestionsFor, whatToDo } from './none.ts';
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
	const root = find('search');
	root.dataset.started = '';
	const baseTitle = page.title;
	const opened = new Set<Facet>();
	let latest = 0;
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

	async function render(): Promise<void> {
		const state = readState(location.search);
		if (page.activeElement !== field) field.value = state.q;
		page.title = state.q === '' ? baseTitle : `Search: ${state.q}${baseTitle.slice(baseTitle.indexOf(' ·'))}`;
		latest += 1;
		const turn = latest;
		if (isEmpty(state)) {
			find('status').textContent = '';
			return show('empty');
		}
		root.setAttribute('aria-busy', 'true');
		try {
			const { engine, lexicon } = await loadBundle();
			const outcome = await search(state, engine, lexicon);
			const known = await engine.values();
			const suggestions = await suggestionsFor(
				outcome.unknown,
				(word) => lexicon.shards.filter((shard) => shard === shardOf(word)),
				loadWords,
			);
			if (turn !== latest) return;
			const nothing = outcome.results.length === 0;
			find('error').textContent = '';
			find('status').textContent = searchStatus(outcome);
			find('unknown').textContent = unknownSentence(outcome);
			find('notes').replaceChildren(...noteLines(outcome));
			find('sort').replaceChildren(...sortLinks(state));
			find('hits').replaceChildren(...resultItems(outcome, lexicon));
			find('pages').replaceChildren(...pageLinks(outcome));
			find('near').replaceChildren(...nearLine(outcome, lexicon), ...takeLine(outcome));
			find('instead-list').replaceChildren(...(nothing ? whatToDo(outcome, suggestions, lexicon) : []));
			show(nothing ? 'none' : 'found');
			comeBack();
			const groups = facetGroups(await outcome.counts, state.filters, known, lexicon);
			if (turn !== latest) return;
			keepFocus(() => {
				find('facet-list').replaceChildren(
					...facetFieldsets(groups, opened, outcome.exact ? 'passage' : 'record'),
				);
			});
			chosen.hidden = nothing && !groups.some(({ values }) => values.some((value) => value.chosen));
		} catch (error) {
			if (turn !== latest) return;
			find('status').textContent = '';
			find('error').textContent = import.meta.env.DEV ? noIndex : failed;
			show('failed');
			console.warn(error);
		}
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
		find<HTMLDetailsElement>('narrow').open = roomy.matches;
	};
	roomy.addEventListener('change', openFilters);
	openFilters();

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

function unknownSentence({ unknown, state, results }: SearchOutcome): string {
	const words = unknown.map((word) => typedAs(state.q, word));
	return unknownWordsSentence(words, results.length > 0) ?? '';
}

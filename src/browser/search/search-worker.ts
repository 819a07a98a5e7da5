/** The search, beside the page: all that looks at many records happens here, and the page draws what it is told. */
import { loadBundle, loadWords } from '../../search/bundle.ts';
import { facetGroups } from '../../search/facet-list.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { nearby } from '../../search/nearby.ts';
import { type SearchOutcome, search } from '../../search/search.ts';
import { shownResult } from '../../search/shown-result.ts';
import type { SearchState } from '../../search/state.ts';
import { suggestionsFor } from '../../search/suggestions.ts';
import type { About, Request, WorkerAnswer } from './messages.ts';

let entry: string | null = null;
let latest = 0;
let last: { turn: number; outcome: SearchOutcome } | null = null;

const tell = (answer: WorkerAnswer): void => postMessage(answer);

async function run(turn: number, state: SearchState): Promise<void> {
	const { engine, lexicon } = await loadBundle(entry);
	if (turn !== latest) return;
	const about = aboutOf(lexicon);
	let told = 0;
	const outcome = await search(state, engine, lexicon, (asked, results) => {
		if (turn !== latest) return;
		const news = results.slice(told).map(shownResult);
		told = results.length;
		tell({ kind: 'coming', turn, coming: { ...asked, results: news, about } });
	});
	if (turn !== latest) return;
	last = { turn, outcome };
	const suggestions = await suggestionsFor(outcome.unknown, lexicon.shards, loadWords);
	const near = nearby(outcome.read, outcome.clauses, lexicon);
	const { counts: _counts, read: _read, results, ...rest } = outcome;
	tell({
		kind: 'found',
		turn,
		found: { ...rest, results: results.map(shownResult), about, near, suggestions },
	});
}

async function filters(turn: number): Promise<void> {
	if (last?.turn !== turn) return;
	const { outcome } = last;
	const { engine, lexicon } = await loadBundle(entry);
	const groups = facetGroups(await outcome.counts(), outcome.state.filters, await engine.values(), lexicon);
	tell({ kind: 'filters', turn, groups, countsOf: outcome.countsOf });
}

function passages(turn: number): void {
	if (last?.turn !== turn) return;
	const found = last.outcome.results.flatMap(({ record: { url, date, kindLabel, who }, hits }) =>
		hits.map(({ passage: { anchor, tokens }, sentences }) => ({
			url,
			date,
			kindLabel,
			who,
			anchor,
			by: [...new Set(sentences.flatMap(({ by }) => by))],
			words: tokens.join(' '),
		})),
	);
	tell({ kind: 'passages', turn, passages: found });
}

const aboutOf = ({ parties, records, paragraphs, entries }: Lexicon): About => ({
	parties,
	records,
	paragraphs,
	people: entries.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])).slice(0, 4),
});

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'begin') {
		entry = data.entry;
		// Whoever searches hears of a failure.
		loadBundle(entry).catch(() => {});
		return;
	}
	if (data.kind === 'passages') return passages(data.turn);
	if (data.kind === 'search') latest = data.turn;
	const answering = data.kind === 'search' ? run(data.turn, data.state) : filters(data.turn);
	answering.catch((error) => tell({ kind: 'failed', turn: data.turn, reason: String(error) }));
});

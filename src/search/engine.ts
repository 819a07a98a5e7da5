import type { Locate, Located, WordRecords } from './candidates.ts';
import { type FilterTable, valuesIn } from './filter-table.ts';
import { beginsWith } from './find-hits.ts';
import { type FoundRecord, type Fragment, recordOfFragment } from './record.ts';

/** The part of Pagefind's browser interface that the search stands on. */
export interface Pagefind {
	options(options: {
		baseUrl?: string;
		basePath?: string;
		excerptLength?: number;
		noWorker?: boolean;
		/** Part of the address of the index's entry, instead of the time of day. */
		metaCacheTag?: string;
	}): Promise<void>;
	init(): Promise<void>;
	search(
		term: string | null,
		options?: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult extends Located {
	data(): Promise<Fragment>;
}

/** Questions to the index; what was asked once is kept. */
export interface Engine {
	locate: Locate;
	/** Every record, the newest first. */
	newestFirst(): Promise<string[]>;
	/** The records with one of the values under each facet named; a facet without values asks nothing. */
	having(filters: Readonly<Record<string, readonly string[]>>): Promise<Set<string>>;
	/** What each record has under the filters. */
	table(): Promise<FilterTable>;
	/** Facet → value → number of records. */
	values(): Promise<Record<string, Record<string, number>>>;
	record(id: string): Promise<FoundRecord>;
}

/** `loadTable` is asked when the filters are. */
export function engineOn(pagefind: Pagefind, loadTable: () => Promise<FilterTable>): Engine {
	const sources = new Map<string, () => Promise<Fragment>>();
	const records = new Map<string, Promise<FoundRecord>>();
	const keep = ({ results }: { results: PagefindResult[] }): Located[] =>
		results.map(({ id, score, words, data }) => {
			sources.set(id, data);
			return { id, score, words };
		});
	const record = (id: string): Promise<FoundRecord> => {
		const known = records.get(id);
		if (known) return known;
		const source = sources.get(id);
		if (!source) throw new Error(`The index was not asked for record ${id} before its text was.`);
		const loading = source().then(recordOfFragment);
		records.set(id, loading);
		// A failed load may be tried again.
		loading.catch(() => records.delete(id));
		return loading;
	};
	const locate = once(async (word: string): Promise<WordRecords> => {
		// In quotation marks Pagefind finds a word by its stem alone, but gives only its first place.
		const whole = new Set(keep(await pagefind.search(`"${word}"`)).map(({ id }) => id));
		const all = keep(await pagefind.search(word));
		// What has no place in the text stands in the metadata alone.
		const heads = all.filter(({ words }) => words.length === 0).map(({ id }) => id);
		const inText = all.filter(({ words }) => words.length > 0);
		const records = inText.filter(({ id }) => whole.has(id));
		const [first] = inText;
		if (records.length > 0 || !first) return { records, heads, longer: [] };
		// Without quotation marks it goes on to longer words and then to shorter ones: “Angkor” finds “an”.
		const tokens = (await record(first.id)).passages.flatMap((passage) => passage.tokens);
		const longer = first.words.flatMap((place) => {
			const token = tokens[place] ?? '';
			return beginsWith(token, word) ? [token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')] : [];
		});
		return { records: [], heads, longer: [...new Set(longer)].slice(0, 5) };
	});
	const newest = once(async () =>
		keep(await pagefind.search(null, { sort: { date: 'desc' } })).map(({ id }) => id),
	);
	const table = once(loadTable);
	const values = once(async () => valuesIn(await table('')));
	const having = once(async (filters: string) => {
		const found = await pagefind.search(null, { filters: JSON.parse(filters) as Record<string, unknown> });
		return new Set(keep(found).map(({ id }) => id));
	});
	return {
		locate,
		newestFirst: () => newest(''),
		async having(filters) {
			const chosen = Object.entries(filters).filter(([, list]) => list.length > 0);
			if (chosen.length === 0) return new Set(await newest(''));
			return having(JSON.stringify(Object.fromEntries(chosen.map(([facet, any]) => [facet, { any }]))));
		},
		table: () => table(''),
		values: () => values(''),
		record,
	};
}

function once<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
	const answers = new Map<string, Promise<Answer>>();
	return (key) => {
		const known = answers.get(key);
		if (known) return known;
		const answer = ask(key);
		answers.set(key, answer);
		answer.catch(() => answers.delete(key));
		return answer;
	};
}

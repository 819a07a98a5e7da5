import type { Locate, Located } from './candidates.ts';
import { type FoundRecord, type Fragment, readRecord } from './record.ts';

/** The part of Pagefind's browser interface that the search stands on. */
export interface Pagefind {
	options(options: {
		baseUrl?: string;
		basePath?: string;
		excerptLength?: number;
		noWorker?: boolean;
	}): Promise<void>;
	init(): Promise<void>;
	search(
		term: string | null,
		options?: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: PagefindResult[] }>;
	filters(): Promise<Record<string, Record<string, number>>>;
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
	/** Facet → value → number of records. */
	values(): Promise<Record<string, Record<string, number>>>;
	record(id: string): Promise<FoundRecord>;
}

export function engineOn(pagefind: Pagefind): Engine {
	const sources = new Map<string, () => Promise<Fragment>>();
	const records = new Map<string, Promise<FoundRecord>>();
	const keep = ({ results }: { results: PagefindResult[] }): Located[] =>
		results.map(({ id, score, words, data }) => {
			sources.set(id, data);
			return { id, score, words };
		});
	const located = once(async (word: string) => {
		const found = keep(await pagefind.search(word));
		// Words of the metadata alone are not words of the record.
		return found.filter(({ words }) => words.length > 0);
	});
	const newest = once(async () =>
		keep(await pagefind.search(null, { sort: { date: 'desc' } })).map(({ id }) => id),
	);
	const values = once(() => pagefind.filters());
	return {
		locate: located,
		newestFirst: () => newest(''),
		async having(filters) {
			const chosen = Object.entries(filters).filter(([, list]) => list.length > 0);
			if (chosen.length === 0) return new Set(await newest(''));
			const asked = Object.fromEntries(chosen.map(([facet, any]) => [facet, { any }]));
			return new Set(keep(await pagefind.search(null, { filters: asked })).map(({ id }) => id));
		},
		values: () => values(''),
		record(id) {
			const known = records.get(id);
			if (known) return known;
			const source = sources.get(id);
			if (!source) throw new Error(`The index was not asked for record ${id} before its text was.`);
			const record = source().then(readRecord);
			records.set(id, record);
			// A failed load may be tried again.
			record.catch(() => records.delete(id));
			return record;
		},
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

import type { QueryClause, QueryTerm } from './query.ts';

/** Where a word stands in one record: places of printed words, as Pagefind counts them. */
export interface Located {
	id: string;
	score: number;
	words: number[];
}

/** The records that hold a word. */
export interface Found {
	records: Located[];
	/** True where no record has the word itself: then these have longer words that begin with it. */
	beginnings: boolean;
}

/** Finds a word, inflected forms included; no record for a word that occurs nowhere, even as a beginning. */
export type Locate = (word: string) => Promise<Found>;

/** A record that may meet the query, and where each word of it stands. */
export interface Candidate {
	id: string;
	score: number;
	/** Word → places, for the words of word terms. */
	places: Map<string, number[]>;
}

export interface Candidates {
	/** Best first. */
	records: Candidate[];
	/** Words that occur in no record; excluded words are not among them. */
	unknown: string[];
	/** Words that were found only as beginnings of longer ones. */
	beginnings: Set<string>;
}

type Scores = Map<string, number>;

/** The records that hold every part of the query somewhere; whether in one passage is for their text to say. */
export async function findCandidates(
	clauses: readonly QueryClause[],
	locate: Locate,
	inside: Readonly<Record<string, string[]>>,
): Promise<Candidates> {
	const places = new Map<string, Map<string, number[]>>();
	const unknown: string[] = [];
	let met: Scores | null = null;
	const find = async (word: string): Promise<Found> => {
		const hidden = Object.hasOwn(inside, word) ? (inside[word] ?? []) : [];
		return merged(await Promise.all([word, ...hidden].map(locate)));
	};
	const beginnings = new Set<string>();
	for (const clause of clauses) {
		const scores: Scores = new Map();
		for (const { terms } of clause.alternatives) {
			let all: Scores | null = null;
			for (const term of terms) {
				const { records: found, beginnings: longer } = await recordsWith(term, find);
				if (term.type === 'word') {
					if (longer) beginnings.add(term.word);
					for (const { id, words } of found) {
						places.set(id, (places.get(id) ?? new Map<string, number[]>()).set(term.word, words));
					}
				}
				all = both(all, new Map(found.map(({ id, score }) => [id, score])));
			}
			for (const [id, score] of all ?? []) scores.set(id, Math.max(score, scores.get(id) ?? 0));
		}
		if (clause.exclude) continue;
		if (scores.size === 0) unknown.push(...(await unknownWords(clause, find)));
		met = both(met, scores);
	}
	const records = [...(met ?? [])]
		.filter(() => unknown.length === 0)
		.map(([id, score]) => ({ id, score, places: places.get(id) ?? new Map<string, number[]>() }));
	return { records: records.sort((a, b) => b.score - a.score), unknown: [...new Set(unknown)], beginnings };
}

async function recordsWith(term: QueryTerm, find: Locate): Promise<Found> {
	if (term.type === 'word') return find(term.word);
	// A letter alone (the s of “Japan’s”) is no word of its own to Pagefind; the text decides about it.
	const words = term.words.map((word) => (/^\p{L}$/u.test(word) && term.words.length > 1 ? null : word));
	const lists = await Promise.all(words.map((word) => (word === null ? null : wholeWord(word, find))));
	const rest = new Map<string, { score: number; reach: Set<number> }>();
	let skipped = 0;
	let begun = false;
	for (const list of lists) {
		if (list === null) {
			skipped += 1;
			continue;
		}
		const byId = new Map(list.map((located) => [located.id, located]));
		if (!begun) {
			for (const { id, score, words: at } of list) rest.set(id, { score, reach: new Set(at) });
		} else {
			for (const [id, { score, reach }] of rest) {
				const next = byId.get(id);
				const steps = (next?.words ?? []).filter((place) => follows(place, reach, skipped + 1));
				if (!next || steps.length === 0) rest.delete(id);
				else rest.set(id, { score: score + next.score, reach: new Set(steps) });
			}
		}
		begun = true;
		skipped = 0;
	}
	const records = [...rest].map(([id, { score, reach }]) => ({ id, score, words: [...reach] }));
	return { records, beginnings: false };
}

/** A phrase is made of whole words. */
async function wholeWord(word: string, find: Locate): Promise<Located[]> {
	const { records, beginnings } = await find(word);
	return beginnings ? [] : records;
}

/** Words joined by a hyphen or a no-break space share one place, so a step may be of nought. */
function follows(place: number, reach: ReadonlySet<number>, most: number): boolean {
	for (let step = 0; step <= most; step += 1) if (reach.has(place - step)) return true;
	return false;
}

/** Words of a clause that stand nowhere; when each stands somewhere, the phrase as a whole is what is missing: none. */
async function unknownWords(clause: QueryClause, find: Locate): Promise<string[]> {
	const missing: string[] = [];
	for (const term of clause.alternatives[0]?.terms ?? []) {
		for (const word of term.type === 'word' ? [term.word] : term.words) {
			if (/^\p{L}$/u.test(word)) continue;
			const { records, beginnings } = await find(word);
			if (records.length === 0 || (beginnings && term.type === 'phrase')) missing.push(word);
		}
	}
	return missing;
}

function both(a: Scores | null, b: Scores): Scores {
	if (a === null) return b;
	return new Map(
		[...a].flatMap(([id, score]) => (b.has(id) ? [[id, score + (b.get(id) ?? 0)] as const] : [])),
	);
}

/** What was found for a word and for the printed words it stands inside; the word itself goes before beginnings. */
function merged(found: readonly Found[]): Found {
	const whole = found.filter(({ records, beginnings }) => records.length > 0 && !beginnings);
	const records = new Map<string, Located>();
	for (const { id, score, words } of (whole.length > 0 ? whole : found).flatMap((one) => one.records)) {
		const known = records.get(id);
		const all = [...new Set([...(known?.words ?? []), ...words])].sort((a, b) => a - b);
		records.set(id, { id, score: Math.max(score, known?.score ?? 0), words: all });
	}
	return { records: [...records.values()], beginnings: whole.length === 0 };
}

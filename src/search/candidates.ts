import { comeClose } from './closeness.ts';
import type { QueryClause, QueryTerm } from './query.ts';

/** Where a word stands in one record: places of printed words, as Pagefind counts them. */
export interface Located {
	id: string;
	score: number;
	words: number[];
}

/** The records that hold a word. */
export interface WordRecords {
	records: Located[];
	/** Records that may have it in what stands over the text: title, kind, place, people. Their text decides. */
	heads: string[];
	/** Where nothing has the word itself: printed words that begin with it. */
	longer: string[];
}

/** Finds a word, inflected forms included. */
export type Locate = (word: string) => Promise<WordRecords>;

/** A record that may meet the query, and where each word of it stands. */
export interface Candidate {
	id: string;
	score: number;
	/** Do the parts of the query come near each other somewhere? */
	close: boolean;
	/** Word → places, for the words of word terms. */
	places: Map<string, number[]>;
}

export interface Candidates {
	/** Best first: those in which the parts of the query come close. */
	records: Candidate[];
	/** Clauses that are searched: those without a record are left out, if others remain. */
	clauses: QueryClause[];
	/** Words that occur in no record; excluded words are not among them. */
	unknown: string[];
	/** Word that occurs nowhere → printed words that begin with it. */
	longer: Map<string, string[]>;
}

type Scores = Map<string, number>;

/** What the candidates are found with. */
export interface Sources {
	locate: Locate;
	/** Ids of the records of some years. */
	ofYears: (from: string, to: string) => Promise<Iterable<string>>;
	inside: Readonly<Record<string, string[]>>;
}

/**
 * The records that hold every part of the query somewhere; whether in one passage is for their text to say. An unquoted
 * part that no record holds is left out.
 */
export async function findCandidates(
	clauses: readonly QueryClause[],
	{ locate, ofYears, inside }: Sources,
): Promise<Candidates> {
	const places = new Map<string, Map<string, number[]>>();
	const longer = new Map<string, string[]>();
	const unknown = new Set<string>();
	const kept: QueryClause[] = [];
	let met: Scores | null = null;
	/** For each part of the query that is asked for: record → its places there. */
	const where: Map<string, number[]>[] = [];
	const find = async (word: string): Promise<WordRecords> => {
		const hidden = Object.hasOwn(inside, word) ? (inside[word] ?? []) : [];
		const found = merged(await Promise.all([word, ...hidden].map(locate)));
		if (found.records.length === 0 && found.heads.length === 0) longer.set(word, found.longer);
		return found;
	};
	for (const clause of clauses) {
		const scores: Scores = new Map();
		const own = new Map<string, number[]>();
		if (clause.dates) {
			const { from, to } = clause.dates;
			for (const id of await ofYears(from.slice(0, 4), to.slice(0, 4))) scores.set(id, 0);
		}
		for (const { terms } of clause.alternatives) {
			let all: Scores | null = null;
			for (const term of terms) {
				const { records: found, heads } = await recordsWith(term, find);
				for (const { id, words } of found) own.set(id, [...(own.get(id) ?? []), ...words]);
				if (term.type === 'word') {
					for (const { id, words } of found) {
						places.set(id, (places.get(id) ?? new Map<string, number[]>()).set(term.word, words));
					}
				}
				const having = new Map(heads.map((id): [string, number] => [id, 0]));
				for (const { id, score } of found) having.set(id, score);
				all = both(all, having);
			}
			for (const [id, score] of all ?? []) scores.set(id, Math.max(score, scores.get(id) ?? 0));
		}
		if (clause.exclude) kept.push(clause);
		else if (scores.size > 0 || clause.quoted) {
			kept.push(clause);
			met = both(met, scores);
			where.push(own);
			if (scores.size === 0) for (const word of await unknownWords(clause, find)) unknown.add(word);
		} else for (const word of await unknownWords(clause, find)) unknown.add(word);
	}
	const records = [...(met ?? [])].map(([id, score]) => ({
		id,
		score,
		close: comeClose(where.map((own) => own.get(id) ?? [])),
		places: places.get(id) ?? new Map<string, number[]>(),
	}));
	records.sort((a, b) => Number(b.close) - Number(a.close) || b.score - a.score);
	return { records, clauses: kept, unknown: [...unknown], longer };
}

async function recordsWith(term: QueryTerm, find: Locate): Promise<WordRecords> {
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
	// A name over the text (“Hun Manet”) is met there word for word; the text of the record decides.
	const inHead = await Promise.all(term.words.map(async (word) => new Set((await find(word)).heads)));
	const heads = inHead.reduce((ids, next) => ids.intersection(next));
	return { records, heads: [...heads], longer: [] };
}

const wholeWord = async (word: string, find: Locate): Promise<Located[]> => (await find(word)).records;

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
			const { records, heads } = await find(word);
			if (records.length === 0 && heads.length === 0) missing.push(word);
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

/** What was found for a word and for the printed words it stands inside. */
function merged(found: readonly WordRecords[]): WordRecords {
	const records = new Map<string, Located>();
	for (const { id, score, words } of found.flatMap((one) => one.records)) {
		const known = records.get(id);
		if (!known) records.set(id, { id, score, words: [...words] });
		else {
			records.set(id, {
				id,
				score: Math.max(score, known.score),
				words: [...new Set([...known.words, ...words])].sort((a, b) => a - b),
			});
		}
	}
	return {
		records: [...records.values()],
		heads: [...new Set(found.flatMap(({ heads }) => heads))],
		longer: [...new Set(found.flatMap(({ longer }) => longer))],
	};
}

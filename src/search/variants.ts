import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Alternative, Clause } from './query.ts';
import { typedWords } from './query.ts';
import { contains, keyOf, wordsIn } from './words.ts';

/** At most so many other names are searched beside a typed one. */
const mostNames = 6;

/**
 * Adds to a query the other names of what it names: `FOIP` is also searched as “Free and Open Indo-Pacific”.
 * A run of words that is a name becomes one clause; the longest name wins. Excluded words stay as typed.
 */
export function withVariants(
	clauses: readonly Clause[],
	lexicon: Pick<Lexicon, 'entries' | 'synonyms'>,
): Clause[] {
	const names = namesByKey(lexicon);
	const result: Clause[] = [];
	for (let at = 0; at < clauses.length; ) {
		const run = longestName(clauses, at, names);
		const clause = clauses[at] as Clause;
		result.push(run ? joined(clauses.slice(at, at + run.length), run.names) : clause);
		at += run?.length ?? 1;
	}
	return result;
}

/** The other names that a query with variants searches for, as told to the reader. */
export const alsoSearched = (clauses: readonly Clause[]): string[] => [
	...new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ label }) => label ?? []))),
];

/** Entries of the indexes with the name that was typed; exact names first, then names that hold the words. */
export function entriesNamed(
	clauses: readonly Clause[],
	{ entries }: Pick<Lexicon, 'entries'>,
): LexiconEntry[] {
	const words = typedWords(clauses);
	if (words.length === 0) return [];
	const key = words.join(' ');
	const exact = entries.filter((entry) => namesOf(entry).some((name) => keyOf(name) === key));
	const holding = entries.filter(
		(entry) => !exact.includes(entry) && namesOf(entry).some((name) => contains(wordsIn(name), words)),
	);
	return [...exact, ...holding];
}

const namesOf = ({ name, forms }: LexiconEntry): string[] => [name, ...forms];

/** Key of each name → the names that mean the same. */
function namesByKey({ entries, synonyms }: Pick<Lexicon, 'entries' | 'synonyms'>): Map<string, string[]> {
	const names = new Map<string, string[]>();
	for (const group of [...entries.map(({ forms }) => forms), ...synonyms]) {
		for (const form of group) {
			const key = keyOf(form);
			names.set(key, [...(names.get(key) ?? []), ...group]);
		}
	}
	return names;
}

function longestName(
	clauses: readonly Clause[],
	at: number,
	names: ReadonlyMap<string, string[]>,
): { length: number; names: string[] } | null {
	const open = (clause: Clause | undefined): boolean => clause !== undefined && !clause.exclude;
	let end = at;
	// A phrase in quotation marks is a name by itself or none.
	if (clauses[at]?.quoted) end = open(clauses[at]) ? at + 1 : at;
	else while (open(clauses[end]) && !clauses[end]?.quoted) end += 1;
	for (let length = end - at; length > 0; length -= 1) {
		const found = names.get(typedWords(clauses.slice(at, at + length)).join(' '));
		if (found) return { length, names: found };
	}
	return null;
}

/** One clause for a name: what was typed, or any other name as a phrase. */
function joined(run: readonly Clause[], names: readonly string[]): Clause {
	const words = typedWords(run);
	const [first] = run as [Clause, ...Clause[]];
	const asTyped: Alternative[] =
		run.length === 1
			? first.alternatives
			: [{ terms: run.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []), label: null }];
	const seen = new Set([words.join(' ')]);
	const others: Alternative[] = [];
	for (const name of names) {
		const other = wordsIn(name);
		// A name that holds the typed words is found by them.
		if (seen.has(other.join(' ')) || contains(other, words)) continue;
		seen.add(other.join(' '));
		others.push({ terms: [{ type: 'phrase', words: other }], label: name });
	}
	return {
		raw: run.map(({ raw }) => raw).join(' '),
		quoted: first.quoted,
		exclude: false,
		alternatives: [...asTyped, ...others.slice(0, mostNames)],
	};
}

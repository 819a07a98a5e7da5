import { contains, keyOf, wordsIn } from '../words/folding.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Alternative, QueryClause } from './query.ts';
import { typedWords } from './query.ts';

/** At most so many other names are searched beside a typed one. */
const mostNames = 6;

/**
 * Adds to a query the other names of what it names: `FOIP` is also searched as “Free and Open Indo-Pacific”.
 * A run of words that is a name becomes one clause; the longest name wins. Excluded words stay as typed.
 */
export function withVariants(
	clauses: readonly QueryClause[],
	lexicon: Pick<Lexicon, 'entries' | 'synonyms'>,
): QueryClause[] {
	const others = othersByKey(lexicon);
	const result: QueryClause[] = [];
	for (let at = 0; at < clauses.length; ) {
		const length = longestName(clauses, at, others);
		const run = clauses.slice(at, at + Math.max(length, 1));
		result.push(...(length > 0 ? [joined(run, others.get(typedWords(run).join(' ')) ?? [])] : run));
		at += run.length;
	}
	return result;
}

/** The other names that a query with variants searches for, as told to the reader. */
export const alsoSearched = (clauses: readonly QueryClause[]): string[] => [
	...new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ label }) => label ?? []))),
];

/** Entries of the indexes with the name that was typed; exact names first, then names that hold the words. */
export function entriesNamed(
	clauses: readonly QueryClause[],
	{ entries }: Pick<Lexicon, 'entries'>,
): LexiconEntry[] {
	const words = typedWords(clauses);
	const named = (entry: LexiconEntry, is: (name: string) => boolean): boolean =>
		[entry.name, ...entry.forms, ...entry.aliases].some(is);
	const exact = entries.filter((entry) => named(entry, (name) => keyOf(name) === words.join(' ')));
	const holding = entries.filter((entry) => named(entry, (name) => contains(wordsIn(name), words)));
	return [...new Set([...exact, ...holding])];
}

/** Key of each name → the other names to be searched with it. */
function othersByKey({ entries, synonyms }: Pick<Lexicon, 'entries' | 'synonyms'>): Map<string, string[]> {
	const others = new Map<string, string[]>();
	for (const { forms, aliases, wanted: more = [] } of [...entries, ...synonyms]) {
		const add = (name: string, wanted: string[]): void => {
			others.set(keyOf(name), [...(others.get(keyOf(name)) ?? []), ...wanted]);
		};
		for (const form of forms)
			add(
				form,
				forms.filter((other) => saysTheSame(other, form)),
			);
		for (const alias of aliases) add(alias, [...forms, ...more]);
	}
	return others;
}

/**
 * Names of one thing that share some words differ in reach (“Mekong”, “Mekong countries”) and are not searched for one
 * another; names of other words, or of the same in another order, are.
 */
function saysTheSame(a: string, b: string): boolean {
	const [first, second] = [new Set(wordsIn(a)), new Set(wordsIn(b))];
	const shared = first.intersection(second).size;
	return shared === 0 || (shared === first.size && shared === second.size);
}

/** How many clauses from `at` on make a name; 0 for none. A phrase in quotation marks is a name by itself or none. */
function longestName(
	clauses: readonly QueryClause[],
	at: number,
	others: ReadonlyMap<string, string[]>,
): number {
	const end = clauses[at]?.quoted
		? at + 1
		: clauses.findIndex(({ quoted, exclude }, index) => index >= at && (quoted || exclude));
	for (let length = (end < 0 ? clauses.length : end) - at; length > 0; length -= 1) {
		const run = clauses.slice(at, at + length);
		if (run.every(({ exclude }) => !exclude) && others.has(typedWords(run).join(' '))) return length;
	}
	return 0;
}

/** One clause for a name: the name as typed, its words in any order, or any other name. */
function joined(run: readonly QueryClause[], names: readonly string[]): QueryClause {
	const words = typedWords(run);
	const [first] = run as [QueryClause, ...QueryClause[]];
	const asTyped: Alternative[] =
		run.length === 1
			? first.alternatives
			: [
					{ terms: [{ type: 'phrase', words }], label: null },
					{ terms: run.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []), label: null },
				];
	const wanted = new Map(names.map((name) => [keyOf(name), name]));
	wanted.delete(words.join(' '));
	// A name that holds the typed words, or a shorter name, is found by those.
	const shorter = [words, ...[...wanted.keys()].map((key) => key.split(' '))];
	const others = [...wanted]
		.filter(([key]) => {
			const whole = key.split(' ');
			return !shorter.some((part) => part.length < whole.length && contains(whole, part));
		})
		.map(([, name]) => name)
		.slice(0, mostNames);
	return {
		raw: run.map(({ raw }) => raw).join(' '),
		quoted: first.quoted,
		exclude: false,
		alternatives: [
			...asTyped,
			...others.map(
				(name): Alternative => ({ terms: [{ type: 'phrase', words: wordsIn(name) }], label: name }),
			),
		],
	};
}

import { type PhraseMatch, phraseFinder } from '../../record/find-phrases.ts';

interface Entry {
	id: string;
	forms: readonly string[];
}

/** A form found in a text, with every entry that has it. */
export interface FormMatch extends PhraseMatch {
	ids: readonly string[];
}

/**
 * Finds the entries of one authority file by their forms, all in one reading of a text; of two forms at one place the
 * longer wins. A form that several entries share finds each of them.
 */
export function entryFinder(
	entries: Iterable<Entry>,
	{ matchCase = false }: { matchCase?: boolean } = {},
): (text: string) => FormMatch[] {
	const key = matchCase ? plainMarks : sameForm;
	const owners = new Map<string, string[]>();
	const forms: string[] = [];
	for (const { id, forms: own } of entries) {
		for (const form of own) {
			const ids = owners.get(key(form)) ?? [];
			if (!ids.includes(id)) owners.set(key(form), [...ids, id]);
			forms.push(form);
		}
	}
	if (forms.length === 0) return () => [];
	const find = phraseFinder(forms, { matchCase });
	return (text) => find(text).map((match) => ({ ...match, ids: owners.get(key(match.text)) ?? [] }));
}

/** What is alike in two spellings of a form that differ in case and in marks alone. */
export const sameForm = (text: string): string => plainMarks(text).toLowerCase();

/** Marks that the phrase finder takes for the same, made the same. */
const plainMarks = (text: string): string =>
	text.replace(/[‘’ʼ]/gu, "'").replace(/[“”]/gu, '"').replace(/[‐‑–]/gu, '-').replace(/\s+/gu, ' ').trim();

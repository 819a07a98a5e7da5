import { wordsIn } from '../words/folding.ts';

/** An entry by the forms of its name. */
export interface Named {
	id: string;
	forms: readonly string[];
}

/**
 * Makes a finder of the entries a text names: whole words, case and accents set aside; of two names that begin at one
 * word the longer wins. Its time grows with the text, not with the number of entries.
 */
export function nameFinder(entries: Iterable<Named>): (text: string) => Set<string> {
	const byFirstWord = new Map<string, { id: string; words: string[] }[]>();
	for (const { id, forms } of entries) {
		for (const form of forms) {
			const words = wordsIn(form);
			const [first] = words;
			if (first === undefined) continue;
			const others = byFirstWord.get(first) ?? [];
			byFirstWord.set(
				first,
				[...others, { id, words }].sort((a, b) => b.words.length - a.words.length),
			);
		}
	}
	return (text) => {
		const found = new Set<string>();
		const words = wordsIn(text);
		words.forEach((word, at) => {
			const name = byFirstWord
				.get(word)
				?.find((candidate) => candidate.words.every((part, offset) => words[at + offset] === part));
			if (name) found.add(name.id);
		});
		return found;
	};
}

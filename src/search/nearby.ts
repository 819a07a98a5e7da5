import { formFinder } from '../words/find-forms.ts';
import { contains, foldedText, keyOf, wordsIn } from '../words/folding.ts';
import type { Result } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import { type QueryClause, typedWords } from './query.ts';

export interface Nearby {
	wording: string;
	/** Passages among the results that have it. */
	passages: number;
}

/** Wordings of the edition's topics, places and terms that stand in the passages found, without those asked for. */
export function nearby(
	results: readonly Result[],
	clauses: readonly QueryClause[],
	{ entries }: Pick<Lexicon, 'entries'>,
	most = 4,
): Nearby[] {
	const asked = [
		typedWords(clauses),
		...clauses.flatMap(({ alternatives }) =>
			alternatives.flatMap(({ terms }) =>
				terms.flatMap((term) => (term.type === 'phrase' ? [term.words] : [])),
			),
		),
	];
	const near = (a: readonly string[], b: readonly string[]): boolean => contains(a, b) || contains(b, a);
	const wordings = new Map(
		entries.flatMap((entry) => entry.wordings.map((wording) => [keyOf(wording), wording] as const)),
	);
	const find = formFinder([...wordings].map(([id, wording]) => ({ id, forms: [wording] })));
	const counts = new Map<string, number>();
	for (const { hits } of results) {
		for (const { passage } of hits) {
			if (passage.kind !== 'paragraph') continue;
			const found = find(foldedText(passage.tokens.join(' '))).flatMap(({ ids }) => ids);
			for (const key of new Set(found)) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const chosen: Nearby[] = [];
	for (const [key, passages] of [...counts].sort((a, b) => b[1] - a[1])) {
		const words = wordsIn(key);
		const known = [...asked, ...chosen.map(({ wording }) => wordsIn(wording))];
		if (chosen.length < most && !known.some((other) => near(words, other))) {
			chosen.push({ wording: wordings.get(key) ?? key, passages });
		}
	}
	return chosen;
}

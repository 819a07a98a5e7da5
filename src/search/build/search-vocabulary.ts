import type { Edition } from '../../edition/edition.ts';
import { publishedRuns } from '../../record/published-words.ts';
import { fold, glue, tokensOf, wordsIn } from '../../words/folding.ts';
import { shardOf, type VocabularyWord } from '../spelling.ts';

/** The printed words of the edition, from the most frequent on, by the file that holds them (see `shardOf`). */
export function vocabularyOf({ meetings }: Edition): Map<string, VocabularyWord[]> {
	const spellings = new Map<string, Map<string, number>>();
	for (const text of textsOf(meetings)) {
		for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)) {
			const counts = spellings.get(fold(word)) ?? new Map<string, number>();
			spellings.set(fold(word), counts.set(word, (counts.get(word) ?? 0) + 1));
		}
	}
	const shards = new Map<string, VocabularyWord[]>();
	for (const [folded, counts] of spellings) {
		const [commonest = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		const shard = shardOf(folded);
		shards.set(shard, [...(shards.get(shard) ?? []), [commonest, total]]);
	}
	for (const [shard, words] of shards) {
		shards.set(
			shard,
			words.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
		);
	}
	return shards;
}

/** At these Pagefind parts a printed word and finds the parts as well. */
const parts = /[\p{ASCII}--[\p{L}\p{N}']]/v;

/** A part with any other mark in it keeps that mark in the index, and is not found: `Pacific”`, `d’Ivoire`. */
const otherMark = /[^\p{ASCII}\p{L}\p{M}\p{N}]|\p{L}'\p{L}/u;

/** Words that stand only inside a printed one → those as Pagefind indexes them: `ivoire` → `divoire`. */
export function wordsInside({ meetings }: Edition): Record<string, string[]> {
	const inside = new Map<string, Set<string>>();
	for (const token of new Set(textsOf(meetings).flatMap(tokensOf))) {
		if (wordsIn(token.replace(/['’]s(?!\p{L})/gu, '')).length < 2) continue;
		for (const part of token.split(parts)) {
			for (const word of wordsIn(part)) {
				if (/^\p{L}$/u.test(word) || !(otherMark.test(part) || /^\p{N}$/u.test(word))) continue;
				inside.set(word, (inside.get(word) ?? new Set()).add(glue(token)));
			}
		}
	}
	return Object.fromEntries([...inside].map(([word, tokens]) => [word, [...tokens]]));
}

const textsOf = (meetings: Edition['meetings']): string[] =>
	meetings.flatMap((meeting) => publishedRuns(meeting, meeting.body).map(({ text }) => text));

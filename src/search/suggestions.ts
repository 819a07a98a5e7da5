import { shardOf, suggest, type VocabularyWord } from './spelling.ts';

/** Suggestions for each word that occurs nowhere; `wordsOf` gives the edition's words of one of the files named. */
export async function suggestionsFor(
	unknown: readonly string[],
	shards: readonly string[],
	wordsOf: (shard: string) => Promise<VocabularyWord[]>,
): Promise<Map<string, string[]>> {
	const found = await Promise.all(
		unknown.map(async (word): Promise<[string, string[]]> => {
			const words = await Promise.all(shards.filter((shard) => shard === shardOf(word)).map(wordsOf));
			return [word, suggest(word, words.flat())];
		}),
	);
	return new Map(found.filter(([, others]) => others.length > 0));
}

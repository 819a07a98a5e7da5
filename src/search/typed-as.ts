import { plain } from './query.ts';
import { wordsIn } from './words.ts';

/** A folded word as it stands in the query: `angkor` → `Angkor`. */
export function typedAs(query: string, word: string): string {
	const part = plain(query)
		.split(/[\s"]+/u)
		.find((candidate) => wordsIn(candidate).includes(word));
	return part?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? word;
}

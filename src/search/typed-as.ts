import { wordsIn } from '../words/folding.ts';
import { plain } from './query.ts';

/** A folded word as it stands in the query: `angkor` → `Angkor`. */
export function typedAs(query: string, word: string): string {
	const part = plain(query)
		.split(/[\s"]+/u)
		.find((candidate) => wordsIn(candidate).includes(word));
	return part?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? word;
}

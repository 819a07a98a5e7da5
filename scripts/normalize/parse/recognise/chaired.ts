import type { FoundPerson } from './person.ts';
import type { Sentence } from './sentence.ts';

const chaired = /\b(?:co-?chaired|chaired|co-?hosted|hosted|opened)(?: jointly)? by\b/u;
const joined = /\b(?:joined|attended) by\b|\bwith the participation of\b/u;

/**
 * The part of a person in a sentence that names several chairs of a meeting and then those who joined them: a chair, a
 * `member` who stands for a party of their own, or one of the `company`. Null in any other sentence.
 */
export function partBesideChairs(
	sentence: Sentence,
	person: FoundPerson,
): 'chair' | 'member' | 'company' | null {
	const { text, tokens, persons } = sentence;
	if (!(text.includes('aired ') || text.includes('osted ') || text.includes('opened '))) return null;
	const opened = chaired.exec(text);
	if (!opened) return null;
	const from = opened.index + opened[0].length;
	const closed = joined.exec(text.slice(from));
	if (!closed) return null;
	const until = from + closed.index;
	const startOf = (one: FoundPerson): number => tokens[one.from]?.start ?? 0;
	const chairs = persons.filter((one) => startOf(one) >= from && startOf(one) < until);
	if (chairs.length < 2) return null;
	if (chairs.includes(person)) return 'chair';
	if (startOf(person) < until) return null;
	const { party } = person;
	return party !== null && chairs.every((one) => one.party?.code !== party.code) ? 'member' : 'company';
}

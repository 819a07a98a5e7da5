import type { FoundPerson } from './person.ts';
import type { Sentence } from './sentence.ts';

const chaired = /\b(?:co-?chaired|chaired|co-?hosted|hosted|opened)(?: jointly)? by\b/u;
/** “Minister A and Minister B co-chaired the meeting”; “held a meeting” tells who met, “held the Second Meeting” who was host. */
const chairing =
	/\b(?:(?:co-?|jointly )(?:chaired|hosted)|chaired|hosted|presided over|(?:opened|convened|held)(?= the\b))\b(?! by\b)/u;
const joined =
	/\b(?:joined|attended)(?: also)? by\b|\b(?:with|through) the (?:participation|attendance) of\b|\b(?:other )?(?:participants|attendees) (?:were|included)\b/u;
/** The words by which such a sentence is found quickly. */
const chairWord = /aired|osted|opened|held the|presided|convened/u;
const joinedWord = /joined|attended|participa|attende|attendance/u;

/**
 * The part of a person in a sentence that names several chairs of a meeting and then those who joined them: a chair, a
 * `member` who stands for a party of their own, or one of the `company`. Null in any other sentence.
 */
export function partBesideChairs(
	sentence: Sentence,
	person: FoundPerson,
): 'chair' | 'member' | 'company' | null {
	const { text, tokens, persons } = sentence;
	if (!(chairWord.test(text) && joinedWord.test(text))) return null;
	const passive = chaired.exec(text);
	const opened = passive ?? chairing.exec(text);
	if (!opened) return null;
	const from = opened.index + opened[0].length;
	const closed = joined.exec(text.slice(from));
	if (!closed) return null;
	const until = from + closed.index;
	const startOf = (one: FoundPerson): number => tokens[one.from]?.start ?? 0;
	const chairs = persons.filter((one) =>
		passive ? startOf(one) >= from && startOf(one) < until : startOf(one) < until,
	);
	if (chairs.length < 2) return null;
	if (chairs.includes(person)) return 'chair';
	if (startOf(person) < until) return null;
	const { party } = person;
	return party !== null && chairs.every((one) => one.party?.code !== party.code) ? 'member' : 'company';
}

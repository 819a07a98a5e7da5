import { listOf, plural } from '../words/wording.ts';
import { plain, type QueryClause } from './query.ts';
import type { SearchOutcome } from './search.ts';

/** How the search words what it found. */

const number = (count: number): string => count.toLocaleString('en-GB');

/** What was searched: words as typed, phrases in quotation marks, what is left out last. */
export function askedFor(clauses: readonly Pick<QueryClause, 'raw' | 'quoted' | 'exclude'>[]): string {
	const words = (exclude: boolean): string =>
		clauses
			.filter((clause) => clause.exclude === exclude)
			.map(({ raw, quoted }) => (quoted ? `“${raw.replaceAll('"', '')}”` : raw))
			.join(' ');
	return [words(false), words(true) && `without ${words(true)}`].filter((part) => part !== '').join(' ');
}

/** The sentence that is announced. */
export function searchStatus(outcome: Omit<SearchOutcome, 'counts' | 'read' | 'results'>): string {
	const { state, clauses, passages, records, apart, exact } = outcome;
	const asked = state.q === '' ? '' : ` for ${askedFor(clauses)}`;
	if (!exact) {
		const least = passages > 0 ? `, at least ${plural(passages, 'passage')}` : '';
		return `${plural(records, 'record')}${asked || ' under these filters'}${least}`;
	}
	if (records === 0 && apart === 0) {
		return asked === '' ? 'No passage matches the filters.' : `Nothing found for ${plain(state.q)}.`;
	}
	if (records === 0) {
		const one = apart === 1;
		return `No passage has all of ${askedFor(clauses)}; ${plural(apart, 'meeting')} ${one ? 'has' : 'have'} them apart`;
	}
	const more = apart > 0 ? `; ${number(apart)} more ${apart === 1 ? 'has' : 'have'} the words apart` : '';
	return `${plural(passages, 'passage')} in ${plural(records, 'meeting')}${asked || ' under these filters'}${more}`;
}

/** Which words of a query occur nowhere; null when each does. `left` says that the rest was searched. */
export function unknownWordsSentence(words: readonly string[], left: boolean): string | null {
	const [first] = words;
	if (first === undefined) return null;
	const which =
		words.length === 1
			? `The word ${first} stands in no record`
			: `The words ${listOf(words)} stand in no record`;
	return left ? `${which} and ${words.length === 1 ? 'was' : 'were'} left out.` : `${which}.`;
}

/** What else was looked for, which is known before anything is found; one sentence each. */
export const notesBefore = ({ also }: { also: readonly string[] }): string[] =>
	also.length > 0 ? [`Also searched: ${listOf(also.map((name) => `“${name}”`))}.`] : [];

/** What is to be said of the results, known when they are read; one sentence each. */
export function notesOn({ fromHead, exact }: Pick<SearchOutcome, 'fromHead' | 'exact'>): string[] {
	const notes: string[] = [];
	if (fromHead.length > 0) {
		notes.push(
			`${listOf(fromHead)}: taken from the head of the record (its day, place, medium, title or people), not from each passage.`,
		);
	}
	if (!exact) {
		notes.push(
			'Each record is read when it is shown: the passages counted are those read so far, and the numbers beside the filters count records.',
		);
	}
	return notes;
}

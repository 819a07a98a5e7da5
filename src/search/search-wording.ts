import { listOf, plural } from '../words/wording.ts';
import { plain } from './query.ts';
import type { SearchOutcome } from './search.ts';

/** How the search words what it found. */

const number = (count: number): string => count.toLocaleString('en-GB');

/** A query within quotation marks: one pair about a phrase, curly ones within. */
export function quote(query: string): string {
	const text = plain(query);
	const phrase = /^"([^"]*)"?$/u.exec(text)?.[1];
	return `“${phrase ?? curly(text)}”`;
}

/** Straight quotation marks in pairs, as curly ones. */
const curly = (text: string): string => text.replace(/"([^"]*)"?/gu, '‘$1’');

/** The sentence that is announced. */
export function searchStatus(outcome: SearchOutcome): string {
	const { state, passages, records, apart, exact } = outcome;
	const what = state.q === '' ? 'match the filters' : `contain ${quote(state.q)}`;
	if (!exact)
		return `${plural(records, 'record')} ${state.q === '' ? what : `hold the words of ${quote(state.q)}`}`;
	if (records === 0 && apart === 0) {
		return state.q === '' ? 'No passage matches the filters.' : `No passage contains ${quote(state.q)}.`;
	}
	if (records === 0) {
		const one = apart === 1;
		return `No passage contains all of ${quote(state.q)}; ${plural(apart, 'meeting')} ${one ? 'has' : 'have'} the words apart`;
	}
	const verb = passages === 1 ? what.replace('match', 'matches').replace('contain', 'contains') : what;
	const more = apart > 0 ? `; ${number(apart)} more ${apart === 1 ? 'has' : 'have'} the words apart` : '';
	return `${plural(passages, 'passage')} in ${plural(records, 'meeting')} ${verb}${more}`;
}

/** Which words of a query occur nowhere; null when each does. */
export function unknownWordsSentence(words: readonly string[]): string | null {
	const quoted = words.map((word) => `“${word}”`);
	if (quoted.length === 0) return null;
	if (quoted.length === 1) return `No record has ${quoted[0]}.`;
	if (quoted.length === 2) return `Neither ${quoted[0]} nor ${quoted[1]} occurs in any record.`;
	return `None of ${listOf(quoted)} occurs in any record.`;
}

/** What else was looked for, or looked for instead; one sentence each. */
export function notesOn({ also, beginnings, exact, records }: SearchOutcome): string[] {
	const notes: string[] = [];
	if (also.length > 0) notes.push(`Also searched: ${listOf(also.map((name) => `“${name}”`))}.`);
	for (const [word, longer] of beginnings) {
		const shown = longer.slice(0, 5).map((token) => `“${token}”`);
		if (shown.length > 0)
			notes.push(`No record has “${word}” as a word; found are words that begin so: ${listOf(shown)}.`);
	}
	if (!exact) {
		notes.push(
			`${number(records)} records are too many to read at once: the numbers beside the filters count records, and each passage is checked as it is shown.`,
		);
	}
	return notes;
}

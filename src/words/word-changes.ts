import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, came or went. */
export interface WordChange {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** What changed from one wording to another, word by word. */
export const wordChanges = (before: string, after: string): WordChange[] =>
	diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value,
	}));

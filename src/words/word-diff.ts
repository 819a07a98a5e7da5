import { diffArrays } from 'diff';
import { plainMarks } from './folding.ts';
import type { WordChange } from './word-changes.ts';

/** Words, and quotation marks and closing punctuation apart from them, so that they compare on their own. */
const tokens = (text: string): string[] =>
	text.match(/["“”]|[^\s"“”]+?(?=["“”.,;:]*(?:\s|$|["“”]))|[.,;:]+|\s+/gu) ?? [];

/**
 * What changed from one printed sentence to another, word by word, in whole runs. Unlike `wordChanges`, which shows a
 * correction to the letter, it passes over the kind of quotation mark and hyphen.
 */
export function compareWords(before: string, after: string): WordChange[] {
	const changes = diffArrays(tokens(before), tokens(after), {
		comparator: (a, b) => plainMarks(a) === plainMarks(b),
	});
	return joinRuns(
		changes.map(({ added, removed, value }) => ({
			kind: removed ? 'removed' : added ? 'added' : 'same',
			text: value.join(''),
		})),
	);
}

/** White space, or a word too short to be common ground (“a”, “to”, “of”). */
const slight = /^\s*(?:\p{L}{1,2})?\s*$/u;

/** What is slight between two changes is part of them: struck and underlined words come in whole runs. */
function joinRuns(pieces: readonly WordChange[]): WordChange[] {
	const result: WordChange[] = [];
	let del = '';
	let ins = '';
	const flush = (): void => {
		// Space at the end of a run belongs to what follows both; the page keeps the runs themselves apart.
		const [, gone = '', goneSpace = ''] = /^(.*?)(\s*)$/su.exec(del) ?? [];
		const [, come = '', comeSpace = ''] = /^(.*?)(\s*)$/su.exec(ins) ?? [];
		if (gone !== '') result.push({ kind: 'removed', text: gone });
		if (come !== '') result.push({ kind: 'added', text: come });
		if (goneSpace + comeSpace !== '') result.push({ kind: 'same', text: ' ' });
		del = '';
		ins = '';
	};
	pieces.forEach(({ kind, text }, index) => {
		const between = kind === 'same' && slight.test(text) && pieces[index + 1] !== undefined;
		if (kind === 'removed') del += text;
		else if (kind === 'added') ins += text;
		else if (between && del + ins !== '') {
			if (del !== '') del += text;
			if (ins !== '') ins += text;
		} else {
			flush();
			result.push({ kind, text });
		}
	});
	flush();
	return result;
}

/** Below this share of common words two sentences say too little alike to be compared word by word. */
const leastCommon = 0.15;

/** Words of four letters and more, in lower case: those that carry what is said. */
const weighty = (text: string): Set<string> =>
	new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()));

/** True when two sentences share enough of their words, in any case, for a comparison to say something. */
export function comparable(before: string, after: string): boolean {
	const one = weighty(before);
	const other = weighty(after);
	const common = [...one].filter((word) => other.has(word)).length;
	return common / Math.max(1, Math.min(one.size, other.size)) >= leastCommon;
}

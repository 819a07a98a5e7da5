import { oneSpace } from '../../src/words/folding.ts';

/** What can be wrong with the content, as data; report.ts prints it. */

/** A line and a column, both from 1. */
export interface FilePosition {
	line: number;
	column: number;
}

/** Every kind of fault, with the words that name it. */
export const faultKinds = {
	unreadable: 'unreadable file',
	'not-a-meeting-record': 'not a meeting record',
	'no-year': 'no year',
	'no-date': 'no date',
	'no-lead': 'no lead',
	'bad-id': 'unusable id',
	'duplicate-text': 'text already there',
	'missing-editor-file': 'missing editor’s file',
	'stray-editor-file': 'editor’s file without a source',
	'bad-yaml': 'unreadable YAML',
	'bad-value': 'wrong value',
	'duplicate-id': 'duplicate id',
	'ambiguous-form': 'ambiguous form',
	'unknown-id': 'unknown id',
	'unknown-person': 'unknown person',
	'wrong-party': 'person of another party',
	'unknown-place': 'unknown place',
	'contradicting-venue': 'contradicting venue',
	'contradicting-times': 'contradicting times',
	'no-title': 'no title',
	'unused-fact': 'editor’s fact that has no use',
	'quote-not-found': 'quotation not found',
	'quote-ambiguous': 'quotation not unique',
	'invalid-entry': 'entry outside its schema',
	'lost-words': 'words lost or added',
	'misplaced-words': 'words not where they are said to be',
	'published-words-changed': 'published words changed',
	'published-anchor-gone': 'published address gone',
	'published-record-gone': 'published record gone',
	'ledger-incomplete': 'ledger of addresses incomplete',
	'wrong-correction': 'correction that does not fit',
	'wrong-redirect': 'redirect that does not fit',
	disagreement: 'facts that do not agree',
	doubt: 'in doubt',
} as const satisfies Record<string, string>;
export type FaultKind = keyof typeof faultKinds;

/** An entry for people.yaml that the editor may paste. */
export interface PersonProposal {
	id: string;
	name: string;
	sort: string;
	party: string;
	forms: string[];
	surnames?: string[];
}

/** One thing that is wrong, where, and what to do about it. */
export interface Fault {
	kind: FaultKind;
	/** Path from the content folder, with slashes. */
	file: string;
	place: FilePosition | null;
	/** What was found, a full sentence. */
	found: string;
	/** What was expected, a full sentence. */
	expected: string;
	/** What to do, in full sentences; may go on with YAML to paste. */
	advice: string;
	/** The person proposed for an unknown name; proposals of one person are joined. */
	proposal?: PersonProposal;
	/** A warning is printed and does not stop the run. */
	warning?: boolean;
}

/** Where a UTF-16 offset stands in a text. */
export function placeAt(text: string, offset: number): FilePosition {
	const before = text.slice(0, Math.max(0, offset));
	const lineStart = before.lastIndexOf('\n') + 1;
	let line = 1;
	for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
	return { line, column: before.length - lineStart + 1 };
}

export const isError = (fault: Fault): boolean => fault.warning !== true;

/** Words in quotation marks, shortened in the middle where they are long. */
export function quoted(text: string, longest = 120): string {
	const words = oneSpace(text);
	if (words.length <= longest) return `“${words}”`;
	return `“${words.slice(0, longest - 40)} … ${words.slice(-30)}”`;
}

import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import { type Fault, quoted } from '../faults.ts';
import type { YamlFile } from '../files/yaml-file.ts';
import type { Unplaced } from './resolve-person.ts';

type EditorFile = YamlFile<EditorFacts>;
type EditorNotes = MeetingEntry['editorNotes'];

/** Finds the passage of each note on the printing. A quotation must stand once in the record's passages. */
export function placeNotes(editor: EditorFile, body: Body): { notes: EditorNotes; faults: Fault[] } {
	const passages = body.flatMap((block) =>
		block.type !== 'heading' && block.anchor !== null ? [{ anchor: block.anchor, text: block.text }] : [],
	);
	const notes: EditorNotes = [];
	const faults: Fault[] = [];
	for (const [index, { quote, note }] of (editor.value?.notes ?? []).entries()) {
		const words = fold(quote);
		const found = passages.flatMap((passage) => Array(timesIn(passage.text, words)).fill(passage.anchor));
		if (found.length === 1) notes.push({ anchor: found[0], quote: words, note });
		else
			faults.push(
				fault(editor, ['notes', index, 'quote'], quoteFault(words, found, 'the paragraphs and notes')),
			);
	}
	return { notes, faults };
}

/** The body with the editor's attributions in place of the rules'. A quotation must stand in one sentence. */
export function overrideStatements(
	editor: EditorFile,
	body: Body,
	/** Speakers of the record: person id → code of the party. */
	people: ReadonlyMap<string, string>,
): { body: Body; faults: Fault[] } {
	const faults: Fault[] = [];
	const overridden = structuredClone(body);
	const sentences = overridden.flatMap((block) =>
		block.type === 'paragraph'
			? block.statements.map((statement) => ({ statement, anchor: block.anchor }))
			: [],
	);
	for (const [index, { quote, by, speaker }] of (editor.value?.statements ?? []).entries()) {
		const path = ['statements', index];
		const words = fold(quote);
		const found = sentences.filter(({ statement }) => statement.text.includes(words));
		const [only] = found;
		if (!only || found.length > 1) {
			const anchors = found.map(({ anchor }) => anchor);
			faults.push(fault(editor, [...path, 'quote'], quoteFault(words, anchors, 'the sentences')));
		} else if (speaker !== null && !people.has(speaker)) {
			faults.push(fault(editor, [...path, 'speaker'], unknownSpeaker(speaker, people)));
		} else if (speaker !== null && (by.length !== 1 || by[0] !== people.get(speaker))) {
			faults.push(fault(editor, [...path, 'by'], wrongSide(speaker, by, people.get(speaker) ?? '')));
		} else {
			Object.assign(only.statement, { by, speaker, rule: by.length === 0 ? null : 'editor' });
		}
	}
	return { body: overridden, faults };
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

const fault = (editor: EditorFile, path: PropertyKey[], unplaced: Unplaced): Fault => ({
	...unplaced,
	file: editor.file,
	place: editor.locate(path),
});

const quoteFault = (words: string, anchors: readonly string[], where: string): Unplaced =>
	anchors.length === 0
		? {
				kind: 'quote-not-found',
				found: `${quoted(words)} stands nowhere in ${where} of the record.`,
				expected: 'The quotation should be printed words, with the same quotation marks and spelling.',
				advice: 'Copy the words from the source text, or take the entry out if the text no longer has them.',
			}
		: {
				kind: 'quote-ambiguous',
				found: `${quoted(words)} stands ${anchors.length} times: in ${anchors.join(', ')}.`,
				expected: `The quotation should stand once in ${where} of the record.`,
				advice: 'Quote more of the words, so that only one place fits.',
			};

const unknownSpeaker = (speaker: string, people: ReadonlyMap<string, string>): Unplaced => ({
	kind: 'unknown-id',
	found: `The speaker “${speaker}” took no part in this meeting.`,
	expected: `It should be one of ${[...people.keys()].join(', ')}.`,
	advice: 'Correct the id, or leave “speaker” out where a side speaks as a whole.',
});

const wrongSide = (speaker: string, by: readonly string[], code: string): Unplaced => ({
	kind: 'bad-value',
	found: `“by” is [${by.join(', ')}], and the speaker ${speaker} is of ${code}.`,
	expected: 'One person speaks for one party.',
	advice: `Write “by: [${code}]”, or leave “speaker” out.`,
});

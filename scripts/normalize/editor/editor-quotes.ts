import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Body, Statement, StatementAct } from '../../../src/schemas/record-body.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { type Fault, quoted } from '../faults.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';

type EditorFile = YamlFile<EditorFacts>;
type GivenStatement = EditorFacts['statements'][number];
type EditorNotes = MeetingEntry['editorNotes'];

/** Finds the passage of each note on the printing. A quotation must stand once in the record's passages. */
export function placeNotes(editor: EditorFile, body: Body): { notes: EditorNotes; faults: Fault[] } {
	const passages = body.flatMap((block) =>
		block.type !== 'heading' && block.anchor !== null ? [{ anchor: block.anchor, text: block.text }] : [],
	);
	const notes: EditorNotes = [];
	const faults: Fault[] = [];
	for (const [index, { quote, note }] of (editor.value?.notes ?? []).entries()) {
		const words = oneSpace(quote);
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
	for (const [index, given] of (editor.value?.statements ?? []).entries()) {
		const path = ['statements', index];
		const words = oneSpace(given.quote);
		const found = sentences.filter(({ statement }) => statement.text.includes(words));
		const [only] = found;
		const told = only ? speakerTold(given, only.statement, people) : null;
		if (!only || !told || found.length > 1) {
			const anchors = found.map(({ anchor }) => anchor);
			faults.push(fault(editor, [...path, 'quote'], quoteFault(words, anchors, 'the sentences')));
		} else if ('kind' in told) faults.push(fault(editor, [...path, told.key], told));
		else {
			const { by, speaker } = told;
			const before = JSON.stringify(only.statement);
			const stranger = given.acts?.flatMap((act) => act.by ?? []).find((code) => !by.includes(code));
			if (stranger !== undefined) {
				faults.push(fault(editor, [...path, 'acts'], strangeActor(stranger, by, people)));
				continue;
			}
			const acts = actsTold(given.acts, only.statement, by);
			if (typeof acts === 'string') {
				faults.push(fault(editor, [...path, 'acts'], quoteFault(acts, [], 'the sentence')));
				continue;
			}
			Object.assign(only.statement, { by, speaker, acts });
			if (JSON.stringify(only.statement) === before) faults.push(fault(editor, path, unchanged(words)));
			only.statement.rule = by.length === 0 ? null : 'editor';
		}
	}
	return { body: overridden, faults };
}

/** Who speaks, as the editor says: a person speaks for their party, a party without a person as a whole. */
function speakerTold(
	{ by, speaker = null, acts }: GivenStatement,
	read: Pick<Statement, 'by' | 'speaker'>,
	people: ReadonlyMap<string, string>,
): { by: string[]; speaker: string | null } | (Unplaced & { key: string }) {
	if (speaker === null) {
		if (by === undefined) return acts ? read : { ...nobodyTold, key: 'quote' };
		const stranger = by.find((code) => ![...people.values()].includes(code));
		return stranger === undefined ? { by, speaker } : { ...unknownParty(stranger, people), key: 'by' };
	}
	const code = people.get(speaker);
	if (code === undefined) return { ...unknownSpeaker(speaker, people), key: 'speaker' };
	const fits = by === undefined || (by.length === 1 && by[0] === code);
	return fits ? { by: [code], speaker } : { ...wrongSide(speaker, by, code), key: 'by' };
}

/** What the sentence does: as given, else as read, by those who now speak. Words that it does not have are returned. */
function actsTold(
	given: GivenStatement['acts'],
	{ text, acts }: Statement,
	by: string[],
): StatementAct[] | string {
	if (by.length === 0) return [];
	if (!given) return acts.map((act) => (act.by.every((code) => by.includes(code)) ? act : { ...act, by }));
	const missing = given.find(({ words }) => !text.includes(oneSpace(words)));
	if (missing) return oneSpace(missing.words);
	return given
		.map(({ act, words, by: some = by }) => ({
			act,
			by: some,
			words: oneSpace(words),
			start: text.indexOf(oneSpace(words)),
		}))
		.sort((a, b) => a.start - b.start);
}

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

const nobodyTold: Unplaced = {
	kind: 'bad-value',
	found: 'The entry says neither “by” nor “speaker” nor “acts”.',
	expected: 'It should say who speaks the sentence.',
	advice: 'Add “by: [code]”, “by: []” for narration, or “speaker: id”.',
};

const unknownParty = (code: string, people: ReadonlyMap<string, string>): Unplaced => ({
	kind: 'unknown-id',
	found: `“by” names ${code}, and nobody of ${code} took part in this meeting.`,
	expected: `It should be among ${[...new Set(people.values())].join(', ')}.`,
	advice: 'Correct the code, or give the person under “principals” or “attendees”.',
});

/** Who does what a sentence says is among those who speak in it. */
const strangeActor = (code: string, by: readonly string[], people: ReadonlyMap<string, string>): Unplaced =>
	[...people.values()].includes(code)
		? {
				kind: 'disagreement',
				found: `An act is by ${code}, and the sentence is by [${by.join(', ')}].`,
				expected: 'Who does it should be among those who speak.',
				advice: 'Correct the “by” of the act, or that of the sentence.',
			}
		: unknownParty(code, people);

const unchanged = (words: string): Unplaced => ({
	kind: 'unused-fact',
	found: `The speaker of ${quoted(words)} is read so already.`,
	expected: 'An editor’s fact should change what was read.',
	advice: 'Take the entry out of “statements”.',
});

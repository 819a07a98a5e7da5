import { parse } from 'yaml';
import { z } from 'zod';
import { readBody } from '../../../src/record/read-body.ts';
import { splitEntry } from '../../../src/record/split-entry.ts';
import type { EditorFacts } from '../../../src/schemas/editor.ts';
import { type MeetingEntry, meetingEntry } from '../../../src/schemas/meeting.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Edited } from '../editor/apply-editor.ts';
import { overrideStatements, placeNotes } from '../editor/editor-quotes.ts';
import type { Fault } from '../faults.ts';
import { type ResolveContext, resolveRecord, type SourceText } from '../resolve/resolve.ts';
import type { topicFinder } from '../resolve/topics.ts';
import { assembleBody, assembleFacts } from './assemble.ts';
import { emitBody, emitEntry } from './emit.ts';
import { proveEvidence } from './entry-evidence.ts';
import { proveWords } from './proof.ts';

/** A finished entry: the file as it will be written, and what a reader of that file finds in it. */
export interface Entry {
	id: string;
	/** The MDX file. */
	mdx: string;
	facts: MeetingEntry;
	body: Body;
}

/** Makes the entry of one record after the editor's word: resolve → assemble → emit → read back → prove. */
export function makeEntry(
	source: SourceText,
	edited: Edited,
	editor: YamlFile<EditorFacts> & { value: EditorFacts },
	edition: ResolveContext,
	findTopics: ReturnType<typeof topicFinder>,
): { entry: Entry | null; faults: Fault[] } {
	const { record } = edited;
	const idFault = dateFault(source, record);
	const { resolved, faults } = resolveRecord(source, record, editor, edition);
	if (idFault) faults.push(idFault);
	if (!resolved) return { entry: null, faults };

	const people = new Map(resolved.participants.map(({ person, party }) => [person, party.code]));
	const draft = assembleBody(record, resolved.participants);
	const { notes, faults: noteFaults } = placeNotes(editor, draft);
	const { body, faults: statementFaults } = overrideStatements(editor, draft, people);
	faults.push(...noteFaults, ...statementFaults);
	// Headings have their addresses only as they are read from the emitted words.
	const written = emitBody(body);
	const printed = attempt(() => readBody(written));
	if (printed instanceof Error) return { entry: null, faults: [...faults, invalidEntry(source, printed)] };
	const facts = { ...assembleFacts(edited, resolved), topics: findTopics(printed), editorNotes: notes };

	const checked = meetingEntry.safeParse(facts);
	if (!checked.success) faults.push(invalidEntry(source, checked.error));
	if (!checked.success || faults.length > 0) return { entry: null, faults };
	const mdx = emitEntry(checked.data, written);
	const read = attempt(() => readEntry(mdx));
	if (read instanceof Error) return { entry: null, faults: [invalidEntry(source, read)] };
	const entry = { id: source.id, mdx, ...read };
	const lost = proveWords(source.file, source.text, entry.facts, entry.body);
	const unproven = lost ? [lost] : proveEvidence(source.file, source.text, entry.facts);
	return { entry: unproven.length > 0 ? null : entry, faults: unproven };
}

/** What stands in an entry file. Throws where it is no entry. */
export function readEntry(mdx: string): { facts: MeetingEntry; body: Body } {
	const { frontmatter, body } = splitEntry(mdx);
	return { facts: meetingEntry.parse(parse(frontmatter)), body: readBody(body) };
}

function attempt<Value>(read: () => Value): Value | Error {
	try {
		return read();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function dateFault(source: SourceText, { date }: ParsedRecord): Fault | null {
	if (source.id.startsWith(`${date}-`)) return null;
	return {
		kind: 'bad-id',
		file: source.file,
		place: null,
		found: `The file is named “${source.id}”, and the meeting was held on ${date}.`,
		expected:
			'The id of a record should begin with the day of the meeting and go on with the names of the principals.',
		advice: `Rename the files to ${date}-… before they are published.`,
	};
}

const invalidEntry = (source: SourceText, error: Error): Fault => ({
	kind: 'invalid-entry',
	file: source.file,
	place: null,
	found: error instanceof z.ZodError ? z.prettifyError(error) : error.message,
	expected: 'The facts should fit the schema in src/schemas/meeting.ts.',
	advice:
		'This is a fault of the normaliser, not of the text: mend the stage that reads this fact, with a test.',
});

import { type EditorFacts, editorFacts } from '../../../src/schemas/editor.ts';
import { slug } from '../../../src/schemas/primitives.ts';
import { inContent } from '../../../src/setting/content-dir.ts';
import type { ParseFault, ParseResult, ParseWarning } from '../../parser/parsed-record.ts';
import type { HouseVocabulary } from '../../parser/words/house.ts';
import { applyEditor, type Edited, suppliesRecord } from '../editor/apply-editor.ts';
import { type Fault, placeAt } from '../faults.ts';
import type { SourceText } from '../resolve/resolve.ts';
import { suggestEditorFile } from '../resolve/suggest.ts';
import type { ContentFiles, SourceBytes } from './content-files.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Reads the bytes of a source: its text, and what the parser makes of it. */
export type ReadSource = (bytes: Uint8Array) => { text: string; result: ParseResult };

/** A source that is text, with its editor's file. */
export interface ReadRecord {
	source: SourceText;
	/** What was read, with the editor's facts in it; null where it is no record, or a fact of the editor's has a fault. */
	edited: Edited | null;
	editor: YamlFile<EditorFacts> & { value: EditorFacts };
	/** What speaks against what was read. */
	warnings: readonly ParseWarning[];
}

/** Parses one source with its editor's file; null where either cannot be read at all. */
export function readRecord(
	source: SourceBytes,
	editorText: string | undefined,
	{ readSource, house }: { readSource: ReadSource; house: HouseVocabulary },
	defaults: { publisher: string; today: string },
): { read: ReadRecord | null; faults: Fault[] } {
	const { id, bytes, sha256 } = source;
	const file = `sources/${id}.txt`;
	const { text, result } = readSource(bytes);
	const faults: Fault[] = [];
	if (!slug.safeParse(id).success) faults.push(badId(id, file));
	const editor = readEditor(editorText, id, defaults);
	faults.push(...editor.faults);
	const unreadable = result.fault?.kind === 'unreadable';
	const supplied = !unreadable && editor.value !== null && suppliesRecord(editor.value);
	if (result.fault && !supplied) faults.push(parseFault(file, text, result.fault));
	if (unreadable || !hasValue(editor)) return { read: null, faults };
	const { edited, faults: editorFaults } = applyEditor(text, result, editor, house);
	faults.push(...editorFaults);
	const warnings = (edited?.record ?? result.record)?.warnings ?? [];
	return { read: { source: { id, file, text, sha256 }, edited, editor, warnings }, faults };
}

/** Faults of the folder as a whole: editor's files without a source, and texts that are there twice. */
export const folderFaults = (content: Pick<ContentFiles, 'sources' | 'editors'>): Fault[] => [
	...strayEditors(content),
	...sameTexts(content.sources),
];

const hasValue = <Value>(file: YamlFile<Value>): file is YamlFile<Value> & { value: Value } =>
	file.value !== null;

function readEditor(
	text: string | undefined,
	id: string,
	{ publisher, today }: { publisher: string; today: string },
): YamlFile<EditorFacts> {
	const file = `sources/${id}.yaml`;
	if (text !== undefined) return readYaml(file, text, editorFacts);
	const fault: Fault = {
		kind: 'missing-editor-file',
		file,
		place: null,
		found: `${inContent(`sources/${id}.txt`)} has no ${id}.yaml beside it.`,
		expected: 'An editor’s file should say at least who published the text, where, and when it was received.',
		advice:
			`Write ${inContent(file)}:\n${suggestEditorFile(publisher, 'https://address-of-the-page', today)}`.trimEnd(),
	};
	return { file, value: null, faults: [fault], locate: () => ({ line: 1, column: 1 }) };
}

const expectations: Record<ParseFault['kind'], string> = {
	unreadable: 'The file should be the plain text of one page, in UTF-8, or in UTF-16 with a byte-order mark.',
	'not-a-meeting-record': 'The text should be the published record of one meeting that was held.',
	'no-year': 'The date line or the lead should state the year of the meeting.',
	'no-date': 'The lead should state the day of the meeting.',
	'no-lead': 'The text should open with a paragraph that says who met whom, and when.',
};

const parseFault = (file: string, text: string, fault: ParseFault): Fault => ({
	kind: fault.kind,
	file,
	place: placeAt(text, fault.at),
	found: fault.message,
	expected: expectations[fault.kind],
	advice:
		fault.kind === 'unreadable'
			? fault.advice
			: `${fault.advice} If it is the record of a meeting all the same, give “date” and “principals” in the editor’s file.`,
});

const badId = (id: string, file: string): Fault => ({
	kind: 'bad-id',
	file,
	place: null,
	found: `The file is named “${id}”.`,
	expected: 'The name should be an id: lower-case ASCII words joined by hyphens, at most 120 characters.',
	advice: 'Rename the file and its .yaml to the day of the meeting and the names of the principals.',
});

function strayEditors({ sources, editors }: Pick<ContentFiles, 'sources' | 'editors'>): Fault[] {
	const ids = new Set(sources.map(({ id }) => id));
	return [...editors.keys()]
		.filter((id) => !ids.has(id))
		.map((id) => ({
			kind: 'stray-editor-file',
			file: `sources/${id}.yaml`,
			place: null,
			found: `There is no ${id}.txt beside this file.`,
			expected: 'An editor’s file should stand beside the source of the same name.',
			advice: 'Rename or remove the file, or put its source back.',
		}));
}

function sameTexts(sources: readonly SourceBytes[]): Fault[] {
	const first = new Map<string, string>();
	return sources.flatMap(({ id, sha256 }): Fault[] => {
		const before = first.get(sha256);
		if (before === undefined) {
			first.set(sha256, id);
			return [];
		}
		return [
			{
				kind: 'duplicate-text',
				file: `sources/${id}.txt`,
				place: null,
				found: `The file is byte for byte the same as ${before}.txt (SHA-256 ${sha256}).`,
				expected: 'A text should be in the edition once.',
				advice: 'Remove one of the two.',
			},
		];
	});
}

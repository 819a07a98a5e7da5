import { editorFacts } from '../../../src/schemas/editor.ts';
import type { ParsedRecord, ParseResult } from '../../parser/parsed-record.ts';
import { houseVocabulary } from '../../parser/words/house.ts';
import { readYaml } from '../content/yaml-file.ts';
import { applyEditor } from '../editor/apply-editor.ts';
import { type Entry, makeEntry } from '../entry/entry.ts';
import type { Fault } from '../faults.ts';
import { topicFinder } from '../resolve/topics.ts';
import { parsedRecord, sourceText } from './parsed.ts';
import { edition } from './test-authorities.ts';

/** Id of the hand-made record. */
export const recordId = '2024-05-03-kato-bora';

const facts = 'publisher: house\nurl: https://house.example/1\naccessed: "2024-05-04"\n';

/** The house of the hand-made record. */
const house = houseVocabulary({
	sides: [
		{ code: 'AA', name: 'Alpha' },
		{ code: 'BB', name: 'Beta' },
	],
	house: { code: 'AA', timeZone: 'Asia/Singapore', timeLabels: ['HOUSE'] },
});

interface Given {
	text?: string;
	record?: ParsedRecord;
	/** What reading gave, where it was no record. */
	result?: ParseResult;
	/** YAML after the publisher, address and day. */
	editor?: string;
	id?: string;
}

/** Makes the entry of the hand-made record, or of what is given instead, with the editor's word. */
export function makeTestEntry({
	text = sourceText,
	record = parsedRecord(),
	result = { record, fault: null },
	editor = '',
	id = recordId,
}: Given = {}): { entry: Entry | null; faults: Fault[] } {
	const known = edition();
	const read = readYaml(`sources/${id}.yaml`, facts + editor, editorFacts);
	if (!read.value) throw new Error(read.faults.map(({ found }) => found).join('\n'));
	const file = { ...read, value: read.value };
	const { edited, faults } = applyEditor(text, result, file, house);
	if (!edited) return { entry: null, faults };
	const source = { id, file: `sources/${id}.txt`, text, sha256: 'a'.repeat(64) };
	return makeEntry(source, edited, file, known, topicFinder(known.authorities.topics));
}

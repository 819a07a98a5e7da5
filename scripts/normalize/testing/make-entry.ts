import { editorFacts } from '../../../src/schemas/editor.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { readYaml } from '../content/yaml-file.ts';
import { type Entry, makeEntry } from '../entry/entry.ts';
import type { Fault } from '../faults.ts';
import { topicFinder } from '../resolve/topics.ts';
import { edition } from './authorities.ts';
import { parsedRecord, sourceText } from './parsed.ts';

/** Id of the hand-made record. */
export const recordId = '2024-05-03-kato-bora';

const facts = 'publisher: house\nurl: https://house.example/1\naccessed: "2024-05-04"\n';

interface Given {
	text?: string;
	record?: ParsedRecord;
	/** YAML after the publisher, address and day. */
	editor?: string;
	id?: string;
}

/** Makes the entry of the hand-made record, or of what is given instead. */
export function makeTestEntry({
	text = sourceText,
	record = parsedRecord(),
	editor = '',
	id = recordId,
}: Given = {}): { entry: Entry | null; faults: Fault[] } {
	const known = edition();
	const file = readYaml(`sources/${id}.yaml`, facts + editor, editorFacts);
	if (!file.value) throw new Error(file.faults.map(({ found }) => found).join('\n'));
	const source = { id, file: `sources/${id}.txt`, text, sha256: 'a'.repeat(64) };
	return makeEntry(
		source,
		record,
		{ ...file, value: file.value },
		known,
		topicFinder(known.authorities.topics),
	);
}

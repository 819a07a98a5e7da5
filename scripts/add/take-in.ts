import { editorFacts } from '../../src/schemas/editor.ts';
import { permalinks as permalinksSchema } from '../../src/schemas/permalinks.ts';
import { slug } from '../../src/schemas/primitives.ts';
import { redirect } from '../../src/schemas/redirects.ts';
import { inContent } from '../../src/setting/content-dir.ts';
import type { ContentFiles } from '../normalize/content/content-files.ts';
import { digest } from '../normalize/content/content-files.ts';
import type { FileChange } from '../normalize/content/write-all.ts';
import { readJson, readYaml, readYamlList } from '../normalize/content/yaml-file.ts';
import { gapsOf } from '../normalize/editor/open-doubts.ts';
import { makeEntry } from '../normalize/entry/entry.ts';
import { type Fault, placeAt } from '../normalize/faults.ts';
import type { KnownContent } from '../normalize/resolve/known-content.ts';
import { suggestEditorFile } from '../normalize/resolve/suggest.ts';
import type { ParsedRecord, ParseWarning } from '../parser/parsed-record.ts';
import { proposeId } from './propose-id.ts';
import { untouchedHeadings } from './topics-to-add.ts';

/** What is said of a text when it is taken in. */
export interface Offer {
	bytes: Uint8Array;
	publisher: string;
	url: string | null;
	/** Day on which it was received, `YYYY-MM-DD`. */
	accessed: string;
	id?: string | undefined;
}

/** A text that can be taken in. */
export interface Taken {
	id: string;
	/** Digest of the bytes. */
	sha256: string;
	record: ParsedRecord;
	/** Source and editor's file. */
	changes: FileChange[];
	/** What an editor must still say before the record can be normalised. */
	open: Fault[];
	/** What the editor should look at before the record is published. */
	doubts: ParseWarning[];
	/** Headings that no topic's phrases are found in or under. */
	topicless: string[];
}

/** Reads a text and makes the two files of it; throws where it cannot or must not be taken in. */
export function takeIn(offer: Offer, content: ContentFiles, known: KnownContent): Taken {
	const { text, result } = known.readSource(offer.bytes);
	if (result.fault) {
		const { line, column } = placeAt(text, result.fault.at);
		throw new Error(`Line ${line}, column ${column}: ${result.fault.message} ${result.fault.advice}`);
	}
	const { record } = result;
	const id = offer.id ?? proposeId(record);
	refuseId(id, record, content);
	const sha256 = digest(offer.bytes);
	const same = content.sources.find((source) => source.sha256 === sha256);
	if (same)
		throw new Error(`The text is already there, byte for byte: ${inContent(`sources/${same.id}.txt`)}.`);

	const yaml = suggestEditorFile(offer.publisher, offer.url, offer.accessed);
	const editor = readYaml(`sources/${id}.yaml`, yaml, editorFacts);
	if (!editor.value) throw new Error(editor.faults.map(({ found }) => found).join(' '));
	const source = { id, file: `sources/${id}.txt`, text, sha256 };
	const { entry, faults } = makeEntry(
		source,
		{ record, marks: {} },
		{ ...editor, value: editor.value },
		known.edition,
		known.findTopics,
	);
	const own = faults.find(({ kind }) => ['lost-words', 'misplaced-words', 'invalid-entry'].includes(kind));
	if (own) throw new Error(`The text cannot be read in full: ${own.found}`);
	return {
		id,
		sha256,
		record,
		changes: [
			{ path: source.file, content: offer.bytes },
			{ path: editor.file, content: yaml },
		],
		open: faults,
		doubts: entry ? [...record.warnings, ...gapsOf(entry.facts)] : record.warnings,
		topicless: entry ? untouchedHeadings(entry) : [],
	};
}

/** An id that is no id could name a file anywhere; one that is or was in use would change what an address means. */
function refuseId(id: string, { date }: ParsedRecord, content: ContentFiles): void {
	if (!slug.safeParse(id).success) {
		throw new Error(
			`“${id}” is no id; expected lower-case ASCII words joined by hyphens. Give one with --id.`,
		);
	}
	if (!id.startsWith(`${date}-`)) {
		throw new Error(
			`The id “${id}” does not begin with the day of the meeting, ${date}. Give --id ${date}-….`,
		);
	}
	if (content.sources.some((source) => source.id === id) || content.editors.has(id)) {
		throw new Error(
			`There is already a record ${id}. If this is another meeting, give another id with --id.`,
		);
	}
	if (wasPublished(id, content)) {
		throw new Error(`${id} was the id of a published record. Give another with --id.`);
	}
}

function wasPublished(id: string, { permalinks, redirects }: ContentFiles): boolean {
	const published = readJson('permalinks.json', permalinks ?? '{}', permalinksSchema).value;
	const moved = readYamlList('redirects.yaml', redirects, redirect).value;
	return Object.hasOwn(published ?? {}, id) || (moved ?? []).some(({ from }) => from === id);
}

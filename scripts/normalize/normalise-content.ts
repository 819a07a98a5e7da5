import { type Change, changesTo, type MadeEntry } from './content/changes.ts';
import type { ContentFiles } from './content/content-files.ts';
import { folderFaults, readRecord } from './content/sources.ts';
import { checkedFaults, gapsOf, openDoubts } from './editor/open-doubts.ts';
import { makeEntry } from './entry/entry.ts';
import { type Fault, isError } from './faults.ts';
import type { KeptRecords } from './kept-records.ts';
import { anchorHashes, keepLedger } from './permalinks/keep-ledger.ts';
import { foreignZones, sourceDisagreements, unmentionedTopics } from './resolve/agreement.ts';
import { readKnown } from './resolve/known-content.ts';
import { joinProposals } from './resolve/suggest-person.ts';

export interface Normalised {
	entries: MadeEntry[];
	/** Everything that is wrong; with an error among them nothing may be written. */
	faults: Fault[];
	/** What must change on disk; empty when there is an error. */
	changes: Change[];
	/** Ids of records with addresses that are not published yet. */
	unpublished: string[];
}

export interface Options {
	/** Day of the run, on which new addresses are published: `YYYY-MM-DD`. */
	today: string;
	/** Last day on which a text can have been received; that of the run unless given. */
	lastDay?: string;
	/** Publishes what is new: from now on its addresses hold. */
	publishing?: boolean;
	/** Changed words are warnings, and permalinks.json stays as it is. */
	draft?: boolean;
	/** Of an earlier run; none is asked where there are none. */
	keptRecords?: KeptRecords;
}

/** parse → resolve → assemble → check → emit, for a whole content folder. */
export function normaliseContent(
	content: ContentFiles,
	{ today, lastDay = today, publishing = false, draft = false, keptRecords }: Options,
): Normalised {
	const { known, faults } = readKnown(content);
	if (!known) return { entries: [], faults, changes: [], unpublished: [] };
	faults.push(...folderFaults(content), ...foreignZones(known.files.places));
	const mentioned = new Set<string>();
	const publisher = known.edition.authorities.publishers[0]?.id ?? 'id-of-the-publisher';

	// Of each record only the file and the hashes are kept: thousands of parsed records would fill the memory.
	const entries = content.sources.flatMap((bytes): MadeEntry[] => {
		const found = keptRecords?.find(bytes, content);
		if (found) {
			faults.push(...found.kept.faults);
			for (const topic of found.kept.topics) mentioned.add(topic);
			return [found.entry];
		}
		const editorText = content.editors.get(bytes.id);
		const { read, faults: own } = readRecord(bytes, editorText, known, { publisher, today });
		if (!read) {
			faults.push(...own);
			return [];
		}
		own.push(...sourceDisagreements(read.editor, known.edition.authorities.publishers, lastDay));
		const { entry, faults: entryFaults } = read.edited
			? makeEntry(read.source, read.edited, read.editor, known.edition, known.findTopics)
			: { entry: null, faults: [] };
		own.push(...entryFaults);
		const gaps = entry ? gapsOf(entry.facts) : null;
		const warnings = [...read.warnings, ...(gaps ?? [])];
		own.push(...checkedFaults(read.editor, warnings, gaps === null));
		faults.push(...own);
		if (content.entries.get(bytes.id) !== entry?.mdx) {
			faults.push(...openDoubts(read.source, warnings, read.editor.value));
		}
		if (!entry) return [];
		const withdrawn = entry.facts.withdrawn?.date ?? null;
		const topics = withdrawn === null ? entry.facts.topics.map(({ id }) => id) : [];
		for (const topic of topics) mentioned.add(topic);
		const { id, mdx, body } = entry;
		const { file, locate, value } = read.editor;
		const made: MadeEntry = {
			id,
			mdx,
			anchors: anchorHashes(body),
			withdrawn,
			editor: { file, locate, seal: value.published ?? null },
		};
		if (editorText !== undefined && !own.some(isError))
			keptRecords?.add(bytes, editorText, made, topics, own);
		return [made];
	});

	if (entries.length > 0 && entries.length === content.sources.length) {
		faults.push(...unmentionedTopics(known.files.topics, mentioned));
	}

	const ledger = keepLedger(content, entries, known.readSource, { today, publishing });
	faults.push(...ledger.faults.map((fault) => (draft ? { ...fault, warning: true } : fault)));
	const { unpublished } = ledger;
	if (faults.some(isError)) return { entries, faults: joinProposals(faults), changes: [], unpublished };
	const permalinks = draft ? content.permalinks : ledger.text;
	const changes = [...changesTo(content, entries, permalinks), ...ledger.editors];
	return { entries, faults, changes, unpublished };
}

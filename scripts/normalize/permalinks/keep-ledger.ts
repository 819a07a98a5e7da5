import { anchorsOf, passageHash } from '../../../src/record/passage-hash.ts';
import { correction } from '../../../src/schemas/corrections.ts';
import { type Permalinks, permalinks as permalinksSchema } from '../../../src/schemas/permalinks.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import { redirect } from '../../../src/schemas/redirects.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import type { Change, MadeEntry } from '../content/changes.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { ReadSource } from '../content/sources.ts';
import { readJson, readYamlList } from '../content/yaml-file.ts';
import { readEntry } from '../entry/entry.ts';
import { type Fault, type FilePosition, placeAt } from '../faults.ts';
import type { PublishedRecord } from './published-record.ts';
import { formatPermalinks, ledgersOf, succeed } from './record-permalinks.ts';
import { redirectTargets } from './redirect-targets.ts';
import { isSealOf, sealed, sealFaults } from './seal.ts';

/** Every address in a body with the hash of its words, null for sections. */
export const anchorHashes = (body: Body): Map<string, string | null> =>
	new Map(anchorsOf(body).map(({ anchor, text }) => [anchor, text === null ? null : passageHash(text)]));

/** The ledger as it should be. */
export interface Ledger {
	/** The file of permalinks. */
	text: string;
	/** Editor's files that seal the addresses published by this run. */
	editors: Change[];
	/** Ids of records with addresses that are not published yet. */
	unpublished: string[];
	faults: Fault[];
}

/** Follows the published addresses into the new entries and, when publishing, adds those that are new. */
export function keepLedger(
	content: ContentFiles,
	entries: readonly MadeEntry[],
	readSource: ReadSource,
	{ today, publishing }: { today: string; publishing: boolean },
): Ledger {
	const published = readJson('permalinks.json', content.permalinks ?? '{}', permalinksSchema);
	const corrections = readYamlList('corrections.yaml', content.corrections, correction);
	const redirects = readYamlList('redirects.yaml', content.redirects, redirect);
	const faults = [...published.faults, ...corrections.faults, ...redirects.faults];
	if (!published.value || !corrections.value || !redirects.value)
		return { text: '', editors: [], unpublished: [], faults };
	const known = published.value;
	const ids = new Set(content.sources.map(({ id }) => id));
	const { targets, faults: wrong } = redirectTargets({ ...redirects, value: redirects.value }, ids, known);
	faults.push(...wrong);
	for (const { id, editor, anchors } of entries) {
		faults.push(...sealFaults(id, editor, ledgersOf(known, targets, id), anchors.keys()));
	}
	const { permalinks, faults: succession } = succeed({
		published: known,
		records: entries.map((entry) => publishedRecord(entry, content, readSource)),
		ids,
		targets,
		corrections: { ...corrections, value: corrections.value },
		today,
		publishing,
	});
	const unpublished = entries.flatMap(({ id, anchors, withdrawn }) =>
		withdrawn !== null || [...anchors.keys()].every((anchor) => Object.hasOwn(permalinks[id] ?? {}, anchor))
			? []
			: [id],
	);
	// Where records were joined, the one that stays is sealed to the addresses of both.
	const editors = entries
		.filter(({ editor }) => publishing || editor.seal !== null)
		.flatMap((entry) => sealedFile(entry, permalinks, content));
	return { text: formatPermalinks(permalinks), editors, unpublished, faults: [...faults, ...succession] };
}

/** The editor's file with its seal; nothing where it has that already. */
function sealedFile({ id, editor }: MadeEntry, permalinks: Permalinks, { editors }: ContentFiles): Change[] {
	const before = editors.get(id);
	const addresses = permalinks[id];
	if (before === undefined || addresses === undefined || isSealOf(editor.seal, addresses)) return [];
	return [{ path: `sources/${id}.yaml`, content: sealed(before, addresses), before }];
}

/** What a fault must say is read again only when there is one. */
function publishedRecord(
	{ id, mdx, anchors, withdrawn }: MadeEntry,
	content: ContentFiles,
	readSource: ReadSource,
): PublishedRecord {
	return {
		id,
		anchors,
		withdrawn,
		words: (anchor) => wordsAt(mdx, anchor) ?? '',
		wordsBefore: (anchor) => wordsAt(content.entries.get(id), anchor),
		placeOf: (anchor) => {
			const source = content.sources.find((candidate) => candidate.id === id);
			return source ? placeOf(readSource(source.bytes), anchor) : null;
		},
	};
}

/** The words of a passage in an entry; null where it has none, or cannot be read any more. */
function wordsAt(mdx: string | undefined, anchor: string): string | null {
	if (mdx === undefined) return null;
	try {
		const { body } = readEntry(mdx);
		return body.find((block) => block.type !== 'heading' && block.anchor === anchor)?.text ?? null;
	} catch {
		return null;
	}
}

function placeOf({ text, result }: ReturnType<ReadSource>, anchor: string): FilePosition | null {
	return result.record ? placeAt(text, offsetOf(result.record, anchor)) : null;
}

/** Offset in the source of the passage at an anchor (`p4`, `n1`). */
function offsetOf({ body, bodyAt }: ParsedRecord, anchor: string): number {
	const passages = body.filter((block) =>
		anchor.startsWith('p') ? block.type === 'paragraph' : block.type === 'note' && block.kind === 'note',
	);
	const block = passages[Number(anchor.slice(1)) - 1];
	if (block?.type === 'paragraph') return block.at;
	return block?.text.at ?? bodyAt;
}

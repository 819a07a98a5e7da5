import type { Body } from '../../src/reader/body.ts';
import { correction } from '../../src/schemas/corrections.ts';
import { permalinks as permalinksSchema } from '../../src/schemas/permalinks.ts';
import { redirect } from '../../src/schemas/redirects.ts';
import type { ContentFiles } from './content-files.ts';
import { type Entry, readEntry } from './entry.ts';
import { type Fault, placeAt } from './faults.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { formatPermalinks, type PublishedRecord, succeed } from './permalinks.ts';
import type { ReadRecord } from './sources.ts';
import { readYaml } from './yaml-file.ts';

/** Follows the published addresses into the new entries; `text` is the file of permalinks. */
export function publish(
	content: ContentFiles,
	entries: readonly Entry[],
	records: readonly ReadRecord[],
	today: string,
): { text: string; faults: Fault[] } {
	const published = readYaml('permalinks.json', content.permalinks ?? '{}', permalinksSchema);
	const corrections = readYaml('corrections.yaml', content.corrections ?? '[]', correction.array());
	const redirects = readYaml('redirects.yaml', content.redirects ?? '[]', redirect.array());
	const faults = [...published.faults, ...corrections.faults, ...redirects.faults];
	if (!published.value || !corrections.value || !redirects.value) return { text: '', faults };
	const read = new Map(records.map((record) => [record.source.id, record]));
	const { permalinks, faults: succession } = succeed({
		published: published.value,
		records: entries.map((entry) => publishedRecord(entry, content, read.get(entry.id))),
		ids: new Set(content.sources.map(({ id }) => id)),
		corrections: { ...corrections, value: corrections.value },
		redirects: { ...redirects, value: redirects.value },
		today,
	});
	return { text: formatPermalinks(permalinks), faults: succession };
}

function publishedRecord(
	{ id, body }: Entry,
	content: ContentFiles,
	read: ReadRecord | undefined,
): PublishedRecord {
	return {
		id,
		body,
		wordsBefore: (anchor) => {
			const before = content.entries.get(id);
			const block = before === undefined ? undefined : blockAt(bodyOf(before), anchor);
			return block ?? null;
		},
		placeOf: (anchor) => (read ? placeAt(read.source.text, offsetOf(read.record, anchor)) : null),
	};
}

/** The words of a passage in a body. */
function blockAt(body: Body, anchor: string): string | undefined {
	return body.find((block) => block.type !== 'heading' && block.anchor === anchor)?.text;
}

/** The body of an entry on disk; an entry that cannot be read any more has none. */
function bodyOf(mdx: string): Body {
	try {
		return readEntry(mdx).body;
	} catch {
		return [];
	}
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

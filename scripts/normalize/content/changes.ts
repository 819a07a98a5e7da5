import { createTwoFilesPatch } from 'diff';
import { inContent } from '../../../src/setting/content-dir.ts';
import type { SealedFile } from '../permalinks/seal.ts';
import type { ContentFiles } from './content-files.ts';
import type { FileChange } from './write-all.ts';

/** A change with what stood there before; null where the file is new. */
export interface Change extends FileChange {
	content: string | null;
	before: string | null;
}

/** What is kept of an entry until all are made. */
export interface MadeEntry {
	id: string;
	/** The MDX file. */
	mdx: string;
	/** Every address in the record → the hash of its words, null for sections. */
	anchors: ReadonlyMap<string, string | null>;
	/** Day on which the record was withdrawn. */
	withdrawn: string | null;
	/** Its editor's file. */
	editor: SealedFile;
}

/** What must change on disk for the content folder to be what its sources give. Unchanged files are not listed. */
export function changesTo(
	content: Pick<ContentFiles, 'entries' | 'permalinks'>,
	entries: readonly MadeEntry[],
	/** Null where the file does not exist and shall not. */
	permalinks: string | null,
): Change[] {
	const made = new Set(entries.map(({ id }) => id));
	const path = (id: string): string => `meetings/${id}.mdx`;
	const changes: Change[] = [
		...entries.map(({ id, mdx }) => ({
			path: path(id),
			content: mdx,
			before: content.entries.get(id) ?? null,
		})),
		...[...content.entries]
			.filter(([id]) => !made.has(id))
			.map(([id, before]) => ({ path: path(id), content: null, before })),
		{ path: 'permalinks.json', content: permalinks, before: content.permalinks },
	];
	return changes.filter(({ content: now, before }) => now !== (before && unixLines(before)));
}

/** A checkout may have put CR LF where the repository has LF. */
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** A unified diff for a reader, from the file on disk to what it should be. */
export function diffOf({ path, before, content }: Change): string {
	if (content === null) return `${inContent(path)}: has no source any more and should be removed.`;
	if (before === null) return `${inContent(path)}: is missing (${content.split('\n').length - 1} lines).`;
	const patch = createTwoFilesPatch(
		inContent(path),
		inContent(path),
		unixLines(before),
		content,
		'on disk',
		'from its source',
	);
	return patch.replace(/^Index: .*\n=+\n/u, '').trimEnd();
}

/** “2 written, 1 removed” or “nothing changed”. */
export function summary(changes: readonly Change[]): string {
	const removed = changes.filter(({ content }) => content === null).length;
	const added = changes.filter(({ before }) => before === null).length;
	const parts = [
		[added, 'new'],
		[changes.length - added - removed, 'changed'],
		[removed, 'removed'],
	].filter(([number]) => number !== 0);
	return parts.length === 0 ? 'nothing changed' : parts.map((part) => part.join(' ')).join(', ');
}

import type { Seal } from '../../src/schemas/editor.ts';
import { editorFacts } from '../../src/schemas/editor.ts';
import { codeDigest, digestOf } from '../../src/setting/code-digest.ts';
import type { DigestStore } from '../../src/setting/digest-store.ts';
import type { MadeEntry } from './content/changes.ts';
import type { ContentFiles, SourceBytes } from './content/content-files.ts';
import { readYaml } from './content/yaml-file.ts';
import type { Fault } from './faults.ts';

/** What is kept of a record whose entry stands as it was made: all that the rest of a run asks of it. */
export interface KeptRecord {
	anchors: [anchor: string, hash: string | null][];
	seal: Seal | null;
	/** Day on which the record was withdrawn. */
	withdrawn: string | null;
	/** Ids of the topics that it is on. */
	topics: string[];
	/** Warnings; a record with an error is not kept. */
	faults: Fault[];
}

/** All code that an entry is made by. */
const code = [
	'src/schemas',
	'src/words',
	'src/record',
	'scripts/normalize',
	'scripts/parser',
	'package-lock.json',
];

/** Records that need not be read again, by the digest of all that they were made from and of the entry that was made. */
export class KeptRecords {
	readonly #store: DigestStore;
	readonly #shared: string;
	readonly #kept: { digest: string; value: KeptRecord }[] = [];
	/** How many records of this run were read, and not found. */
	read = 0;

	/** The days of the run stand in some faults. */
	constructor(
		store: DigestStore,
		{ series, authorities }: ContentFiles,
		days: { today: string; lastDay: string },
	) {
		this.#store = store;
		this.#shared = digestOf(codeDigest(code), series, JSON.stringify(authorities), days.today, days.lastDay);
	}

	#digestOf({ id, sha256 }: SourceBytes, editorText: string, mdx: string): string {
		return digestOf(this.#shared, id, sha256, editorText, mdx);
	}

	/** What was kept of a source; null where it, its editor's file, its entry or anything they rest on is another. */
	find(
		source: SourceBytes,
		{ editors, entries }: ContentFiles,
	): { entry: MadeEntry; kept: KeptRecord } | null {
		const editorText = editors.get(source.id);
		const mdx = entries.get(source.id);
		if (editorText === undefined || mdx === undefined) return null;
		const digest = this.#digestOf(source, editorText, mdx);
		const kept = this.#store.get<KeptRecord>(digest);
		if (!kept) return null;
		this.#kept.push({ digest, value: kept });
		const file = `sources/${source.id}.yaml`;
		const editor = {
			file,
			seal: kept.seal,
			// The file is read again only where a fault must say where it stands.
			locate: (path: readonly PropertyKey[]) => readYaml(file, editorText, editorFacts).locate(path),
		};
		return {
			entry: { id: source.id, mdx, anchors: new Map(kept.anchors), withdrawn: kept.withdrawn, editor },
			kept,
		};
	}

	/** Keeps a record for the next run. */
	add(
		source: SourceBytes,
		editorText: string,
		{ mdx, anchors, withdrawn, editor }: MadeEntry,
		topics: string[],
		faults: Fault[],
	) {
		this.read += 1;
		const value = { anchors: [...anchors], withdrawn, seal: editor.seal, topics, faults };
		this.#kept.push({ digest: this.#digestOf(source, editorText, mdx), value });
	}

	/** Writes what this run found or added, in the place of what was kept before. */
	write(): Promise<void> {
		return this.#store.keep(this.#kept);
	}
}

import { type Change, changesTo } from './changes.ts';
import type { ContentFiles } from './content-files.ts';
import { type Entry, makeEntry } from './entry.ts';
import { type Fault, isError } from './faults.ts';
import { readKnown } from './known-content.ts';
import { publish } from './publish.ts';
import { parseSources } from './sources.ts';

export interface Normalised {
	entries: Entry[];
	/** Everything that is wrong; with an error among them nothing may be written. */
	faults: Fault[];
	/** What must change on disk; empty when there is an error. */
	changes: Change[];
}

export interface Options {
	/** Day on which new addresses are published, `YYYY-MM-DD`. */
	today: string;
	/** Publishes no address: changed words are warnings, and permalinks.json stays as it is. */
	draft?: boolean;
}

/** parse → resolve → assemble → check → emit, for a whole content folder. */
export function normaliseContent(content: ContentFiles, { today, draft = false }: Options): Normalised {
	const { known, faults } = readKnown(content);
	if (!known) return { entries: [], faults, changes: [] };
	const publisher = known.edition.authorities.publishers[0]?.id ?? 'id-of-the-publisher';
	const { records, faults: parseFaults } = parseSources(content, known.readSource, { publisher, today });
	faults.push(...parseFaults);

	const entries = records.flatMap(({ source, record, editor }) => {
		const made = makeEntry(source, record, editor, known.edition, known.findTopics);
		faults.push(...made.faults);
		return made.entry ? [made.entry] : [];
	});
	const links = publish(content, entries, records, today);
	faults.push(...links.faults.map((fault) => (draft ? { ...fault, warning: true } : fault)));
	if (faults.some(isError)) return { entries, faults, changes: [] };
	const permalinks = draft ? content.permalinks : links.text;
	return { entries, faults, changes: changesTo(content, entries, permalinks) };
}

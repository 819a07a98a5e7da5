import { passageHash } from '../../../src/record/passage-hash.ts';
import type { Correction } from '../../../src/schemas/corrections.ts';
import type { Permalink, Permalinks } from '../../../src/schemas/permalinks.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';
import { correctionFaults } from './correction-faults.ts';
import { anchorGone, recordGone, wordsChanged } from './permalink-faults.ts';
import type { PublishedRecord } from './published-record.ts';

export interface Succession {
	/** Every address published so far. */
	published: Permalinks;
	records: readonly PublishedRecord[];
	/** Ids of all sources, also of those that gave no record. */
	ids: ReadonlySet<string>;
	corrections: YamlFile<Correction[]> & { value: Correction[] };
	/** Former id → id of the record it leads to now. */
	targets: ReadonlyMap<string, string>;
	/** `YYYY-MM-DD`. */
	today: string;
	/** Whether what is new is published, today; else it can still change or go. */
	publishing: boolean;
}

/**
 * The permalinks with nothing taken away and, when publishing, everything new added. A published address that is gone, or whose words
 * changed, is a fault unless a correction or a redirect accounts for it.
 */
export function succeed(succession: Succession): { permalinks: Permalinks; faults: Fault[] } {
	const { published, records, ids, targets, corrections, today, publishing } = succession;
	const faults: Fault[] = [];
	const next: Permalinks = { ...published };
	for (const record of records) {
		const before = addressesOf(published, targets, record.id);
		const formerIds = formerIdsOf(targets, record.id);
		const names = new Set([record.id, ...formerIds]);
		const own = corrections.value.filter((correction) => names.has(correction.record));
		const links: Record<string, Permalink> = {};
		for (const [anchor, link] of Object.entries(before)) {
			const hash = record.anchors.get(anchor);
			const current = follow(standingUntil(record.withdrawn, link), anchor, hash, own);
			if (current) links[anchor] = withdrawnOn(record.withdrawn, current);
			else if (hash === undefined) faults.push(anchorGone(record, anchor, today));
			else faults.push(wordsChanged(record, anchor, link, today));
		}
		for (const [anchor, hash] of publishing && record.withdrawn === null ? record.anchors : []) {
			links[anchor] ??= { published: today, ...(hash === null ? {} : { hash }) };
		}
		if (Object.keys(links).length > 0) next[record.id] = links;
	}
	for (const id of Object.keys(published)) {
		if (!ids.has(id) && !targets.has(id)) faults.push(recordGone(id, today));
	}
	if (faults.length === 0) faults.push(...correctionFaults(corrections, next, targets));
	return { permalinks: next, faults };
}

/** An address as it stood until its whole record was withdrawn. */
function standingUntil(withdrawn: string | null, link: Permalink): Permalink {
	if (withdrawn === null || link.withdrawn !== withdrawn) return link;
	const { withdrawn: _, ...standing } = link;
	return standing;
}

/** The address of a record that is withdrawn; what was taken away before keeps its day. */
const withdrawnOn = (withdrawn: string | null, link: Permalink): Permalink =>
	withdrawn === null || link.withdrawn !== undefined ? link : { ...link, withdrawn };

/** The addresses published of a record, under its id and those it had before. */
function addressesOf(
	published: Permalinks,
	targets: ReadonlyMap<string, string>,
	id: string,
): Record<string, Permalink> {
	return Object.assign({}, ...formerIdsOf(targets, id).map((former) => published[former]), published[id]);
}

/** The addresses published of a record: those under each id that it has or had, and last all together. */
export const ledgersOf = (
	published: Permalinks,
	targets: ReadonlyMap<string, string>,
	id: string,
): Record<string, Permalink>[] => [
	...[...formerIdsOf(targets, id), id].map((name) => published[name] ?? {}),
	addressesOf(published, targets, id),
];

const formerIdsOf = (targets: ReadonlyMap<string, string>, id: string): string[] =>
	[...targets].filter(([, to]) => to === id).map(([from]) => from);

/**
 * The address after the corrections that lead from its published words to the present ones; null when none do.
 * `present` is the hash of the words, null for a section, undefined where the anchor is gone.
 */
function follow(
	link: Permalink,
	anchor: string,
	present: string | null | undefined,
	corrections: readonly Correction[],
): Permalink | null {
	const steps = corrections.filter((step) => step.anchor === anchor);
	if (present === undefined) {
		if (link.withdrawn !== undefined) return link;
		const last = steps.find(({ before, after }) => after === null && fits(link, before));
		return last ? { ...link, withdrawn: last.date } : null;
	}
	const { withdrawn, ...standing } = link;
	const earlier = [...(link.earlier ?? [])];
	if (present === null || link.hash === present) {
		if (withdrawn === undefined || link.hash === undefined) return standing;
		return { ...standing, earlier: [...earlier, { hash: link.hash, until: withdrawn }] };
	}
	let hash = link.hash;
	for (const { before, after, date } of steps) {
		if (hash === undefined || after === null || passageHash(before) !== hash) continue;
		earlier.push({ hash, until: date });
		hash = passageHash(after);
		if (hash === present) return { published: link.published, hash, earlier };
	}
	return null;
}

const fits = ({ hash }: Permalink, before: string): boolean =>
	hash === undefined || hash === passageHash(before);

const natural = new Intl.Collator('en', { numeric: true });

/** The file: records by id, passages before notes before sections, one address a line. */
export function formatPermalinks(permalinks: Permalinks): string {
	const order = (anchor: string): number => 'pnsh'.indexOf(anchor[0] ?? '');
	const records = Object.keys(permalinks)
		.sort()
		.map((id) => {
			const links = Object.entries(permalinks[id] ?? {})
				.sort(([a], [b]) => order(a) - order(b) || natural.compare(a, b) || (a < b ? -1 : 1))
				.map(([anchor, link]) => `    ${JSON.stringify(anchor)}: ${formatLink(link)}`);
			return `  ${JSON.stringify(id)}: {\n${links.join(',\n')}\n  }`;
		});
	return records.length === 0 ? '{}\n' : `{\n${records.join(',\n')}\n}\n`;
}

/** `{ "published": "2026-11-21", "hash": "…" }` */
const formatLink = ({ published, hash, earlier, withdrawn }: Permalink): string =>
	JSON.stringify({ published, hash, earlier, withdrawn }, null, 1).replace(/\n\s*/gu, ' ');

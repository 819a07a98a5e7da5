import type { FilePosition } from '../faults.ts';

/** A record as permalinks see it. */
export interface PublishedRecord {
	id: string;
	/** Every address → the hash of its words, null for sections. */
	anchors: ReadonlyMap<string, string | null>;
	/** Day on which the whole record was withdrawn; null where it stands. */
	withdrawn: string | null;
	/** The words of a passage. */
	words(anchor: string): string;
	/** The words that stood at an anchor in the entry now on disk; null when unknown. */
	wordsBefore(anchor: string): string | null;
	/** Where the passage stands in the source. */
	placeOf(anchor: string): FilePosition | null;
}

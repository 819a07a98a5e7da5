import type { Meeting } from '../../record/meeting-record.ts';
import type { Edition } from '../edition.ts';
import { mentionsInRecord, type NamedKind } from './named.ts';

/** A person, place or term of a record. */
export interface NamedEntry {
	type: NamedKind;
	id: string;
	/** Id of its line in the record's list; also the key of its mark in the text. */
	anchor: string;
	/** Numbers of the paragraphs that name it, in order. */
	paragraphs: number[];
	/** Where it is first named. */
	first: { paragraph: number; start: number; end: number };
}

/**
 * The persons, places and terms that the paragraphs of a record name, in the order in which they first do. What stands
 * at one place is marked once: of names of several kinds there, the first kind.
 */
export function namesInRecord(edition: Edition, meeting: Meeting): NamedEntry[] {
	const named = new Map<string, NamedEntry>();
	let marked = { anchor: '', end: 0 };
	for (const { kind, id, passage, start, end } of mentionsInRecord(edition, meeting)) {
		const { block, anchor: at } = passage;
		if (block.type !== 'paragraph' || (marked.anchor === at && start < marked.end)) continue;
		marked = { anchor: at, end };
		const paragraph = block.n;
		const anchor = `${kind}-${id}`;
		const entry = named.get(anchor);
		if (!entry) {
			const first = { paragraph, start, end };
			named.set(anchor, { type: kind, id, anchor, paragraphs: [paragraph], first });
		} else if (entry.paragraphs.at(-1) !== paragraph) entry.paragraphs.push(paragraph);
	}
	return [...named.values()];
}

import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Printed } from '../schemas/primitives.ts';
import type { Body } from '../schemas/record-body.ts';
import { wordsOf } from './body.ts';
import type { PublishedRun } from './published-words.ts';

/** Words of one field of the entry: UTF-16 offsets in the run's text, end exclusive. */
export interface FieldSpan {
	/** As in {@link PublishedRun}: `captions.0`, `body.4` … */
	field: string;
	start: number;
	end: number;
}

/**
 * Finds words of the source in the fields of the entry.
 *
 * The fields hold the same characters as the source in the same order, white space aside, so the words are found by
 * counting the others. Null when the words run over from one field into the next, or end before they begin.
 */
export function locate(source: string, runs: readonly PublishedRun[], words: Printed): FieldSpan | null {
	const from = visibleIn(source.slice(0, words.at));
	const to = from + visibleIn(words.text);
	let before = 0;
	for (const { field, text } of runs) {
		const length = visibleIn(text);
		if (from < before + length) {
			if (to > before + length || to === from) return null;
			return { field, start: offsetOf(text, from - before), end: offsetOf(text, to - before - 1) + 1 };
		}
		before += length;
	}
	return null;
}

const visibleIn = (text: string): number => text.length - (text.match(/\s/gu)?.length ?? 0);

/** Offset of the visible UTF-16 unit with this index. */
function offsetOf(text: string, index: number): number {
	let seen = 0;
	for (const { index: offset } of text.matchAll(/\S/g)) {
		if (seen === index) return offset;
		seen += 1;
	}
	return text.length;
}

/** Where a fact's printed words stand on the page. */
export interface EvidencePlace extends FieldSpan {
	/** Name of the fact: `start`, `venue`, `participants.0` … */
	fact: string;
	/** Id of the words on the page. */
	anchor: string;
	/** What a link to them says: `¶ 1`, `caption`, `heading`. */
	label: string;
}

/** Every fact of a record whose printed words were found, in the order of the entry. */
export function evidencePlaces(
	entry: Pick<MeetingEntry, 'evidence'>,
	source: string,
	runs: readonly PublishedRun[],
	body: Body,
): EvidencePlace[] {
	return Object.entries(entry.evidence).flatMap(([fact, words]) => {
		// Words and their place go together: the editor's own facts may have neither.
		const { text, at } = words ?? {};
		if (text === undefined || at === undefined) return [];
		const span = locate(source, runs, { text, at });
		if (!span) return [];
		return [{ fact, ...span, anchor: `e-${fact.replace('.', '-')}`, label: labelOf(span.field, body) }];
	});
}

function labelOf(field: string, body: Body): string {
	const [kind, index] = field.split('.');
	const block = kind === 'body' ? body[Number(index)] : undefined;
	if (block?.type === 'paragraph') return `¶ ${block.n}`;
	if (block?.type === 'note' && block.anchor) return `note ${block.anchor.slice(1)}`;
	return kind === 'captions' ? 'caption' : block ? 'text' : 'heading';
}

/** The same words as offsets in a paragraph's `text`, which goes without its label. */
export function inParagraph<Span extends FieldSpan>(
	span: Span,
	block: Parameters<typeof wordsOf>[0] & { type: 'paragraph' },
): Span {
	const label = wordsOf(block).length - block.text.length;
	return { ...span, start: Math.max(0, span.start - label), end: span.end - label };
}

import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Body } from '../schemas/record-body.ts';
import { oneSpace } from '../words/folding.ts';

/** An editor's note with its letter and the place of the words it is about. */
export interface LetteredNote {
	letter: string;
	anchor: string;
	quote: string;
	note: string;
	/** Offsets in the text of the paragraph or printed note; null when the words were not found. */
	span: { start: number; end: number } | null;
}

/** The editor's notes in the order in which their words stand in the record, lettered a, b … z, aa, ab … */
export function letteredNotes(entry: Pick<MeetingEntry, 'editorNotes'>, body: Body): LetteredNote[] {
	const texts = new Map(
		body.flatMap((block, index) =>
			block.anchor === null ? [] : [[block.anchor, { text: block.text, index }] as const],
		),
	);
	return entry.editorNotes
		.map(({ anchor, quote, note }) => {
			const home = texts.get(anchor);
			const start = home?.text.indexOf(oneSpace(quote)) ?? -1;
			const span = start < 0 ? null : { start, end: start + oneSpace(quote).length };
			return { anchor, quote, note, span, order: [home?.index ?? body.length, start] as const };
		})
		.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
		.map(({ order: _, ...note }, index) => ({ letter: letterOf(index), ...note }));
}

function letterOf(index: number): string {
	const last = String.fromCodePoint(0x61 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

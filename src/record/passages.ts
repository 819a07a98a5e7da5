import type { Aside, Paragraph, SectionRef, Statement } from '../schemas/record-body.ts';
import type { Meeting } from './meeting-record.ts';
import { passageHash } from './passage-hash.ts';
import { topicsByPassage } from './topics-at.ts';

/** A numbered paragraph or a note the record prints, with its record. */
export interface Passage {
	meeting: Meeting;
	/** `p4`, `n1` */
	anchor: string;
	kind: 'paragraph' | 'note';
	n: number;
	block: Paragraph | Aside;
	/** Bullet or label as printed before the words. */
	label: string | null;
	/** The section it stands in, null before the first. */
	section: SectionRef | null;
	lead: boolean;
	/** The words, without the label; statements joined by one space. */
	text: string;
	/** SHA-256 of the words, white space folded. */
	readonly sha256: string;
	/** Statements with their offsets in `text`. A note is one statement of nobody. */
	statements: PlacedStatement[];
	/** Ids of the topics found in the words, or in those of the heading directly over them. */
	topics: string[];
}

export interface PlacedStatement extends Statement {
	start: number;
	end: number;
}

const byMeeting = new WeakMap<Meeting, Passage[]>();

/** The passages of a record, in printed order. */
export function passagesOf(meeting: Meeting): Passage[] {
	const passages = byMeeting.get(meeting) ?? readPassages(meeting);
	byMeeting.set(meeting, passages);
	return passages;
}

export const allPassages = ({ meetings }: { meetings: readonly Meeting[] }): Passage[] =>
	meetings.flatMap(passagesOf);

function readPassages(meeting: Meeting): Passage[] {
	const passages: Passage[] = [];
	const topics = topicsByPassage(meeting);
	let section: SectionRef | null = null;
	for (const block of meeting.body) {
		if (block.type === 'heading') section = block.sections.at(-1) ?? null;
		else {
			if (block.type === 'paragraph') section = block.section;
			if (block.anchor !== null)
				passages.push(passageOf(meeting, block, block.anchor, section, topics.get(block.anchor) ?? []));
		}
	}
	return passages;
}

function passageOf(
	meeting: Meeting,
	block: Paragraph | Aside,
	anchor: string,
	section: SectionRef | null,
	topics: string[],
): Passage {
	const isParagraph = block.type === 'paragraph';
	let hash: string | undefined;
	return {
		meeting,
		anchor,
		kind: block.type,
		n: isParagraph ? block.n : Number(anchor.slice(1)),
		block,
		label: isParagraph ? block.label : null,
		section,
		lead: isParagraph && block.lead,
		text: block.text,
		get sha256() {
			hash ??= passageHash(block.text);
			return hash;
		},
		statements: placed(block),
		topics,
	};
}

function placed(block: Paragraph | Aside): PlacedStatement[] {
	if (block.type === 'note') {
		return [
			{ text: block.text, by: [], speaker: null, rule: null, acts: [], start: 0, end: block.text.length },
		];
	}
	let at = 0;
	return block.statements.map((statement) => {
		const start = at;
		at += statement.text.length + 1;
		return { ...statement, start, end: start + statement.text.length };
	});
}

/** `p4` → `¶ 4`, `n1` → `note 1`, `s2-1` → `§ 2 (1)`; its spaces do not break. */
export function refLabel(anchor: string): string {
	const [number = '', ...within] = anchor.slice(1).split('-');
	const sign = { p: '¶', n: 'note' }[anchor.charAt(0)] ?? '§';
	return [sign, number, ...within.map((part) => `(${part})`)].join('\u00a0');
}

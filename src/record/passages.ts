import type { Edition } from '../edition/edition.ts';
import type { Aside, Paragraph, Statement } from './body.ts';
import type { Meeting } from './meeting-record.ts';

/** A numbered paragraph or a note the record prints, with its record. */
export interface Passage {
	meeting: Meeting;
	/** `p4`, `n1` */
	anchor: string;
	block: Paragraph | Aside;
	/** The words; statements joined by one space. */
	text: string;
	/** Statements with their offsets in `text`. A note is one statement of nobody. */
	statements: PlacedStatement[];
}

export interface PlacedStatement extends Statement {
	start: number;
	end: number;
}

const byMeeting = new WeakMap<Meeting, Passage[]>();

/** The passages of a record, in printed order. */
export function passagesOf(meeting: Meeting): Passage[] {
	let passages = byMeeting.get(meeting);
	if (!passages) {
		passages = meeting.body.flatMap((block) => {
			if (block.type === 'heading' || block.anchor === null) return [];
			const { anchor, text } = block;
			return [{ meeting, anchor, block, text, statements: placed(block) }];
		});
		byMeeting.set(meeting, passages);
	}
	return passages;
}

export const allPassages = ({ meetings }: Pick<Edition, 'meetings'>): Passage[] =>
	meetings.flatMap(passagesOf);

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

/** `p4` → `¶ 4`, `n1` → `note 1`; the space does not break. */
export const refLabel = (anchor: string): string =>
	anchor.startsWith('p') ? `¶\u00a0${anchor.slice(1)}` : `note\u00a0${anchor.slice(1)}`;

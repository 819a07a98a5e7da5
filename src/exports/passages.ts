import type { ExportContext } from '../edition/export-context.ts';
import type { SectionRef, Statement } from '../record/body.ts';
import type { Meeting } from '../record/meeting-record.ts';
import { passageHash } from '../record/passage-hash.ts';
import { topicsByPassage } from '../record/topics-at.ts';
import { address } from '../words/addresses.ts';

/** A numbered paragraph, or a note that the record itself prints. */
export interface Passage {
	/** `p4`, `n1` */
	anchor: string;
	kind: 'paragraph' | 'note';
	n: number;
	/** Bullet or label as printed before the words. */
	label: string | null;
	section: SectionRef | null;
	lead: boolean;
	/** The words, without the label. */
	text: string;
	/** SHA-256 of the words, white space folded. */
	sha256: string;
	/** Empty for a note. */
	statements: readonly Statement[];
	/** Ids of the topics found in the words, or in those of the heading directly over them. */
	topics: string[];
}

/** The passages of a record in printed order. */
export function passagesOf(meeting: Meeting): Passage[] {
	const topics = topicsByPassage(meeting);
	const topicsAt = (anchor: string): string[] => topics.get(anchor) ?? [];
	const passages: Passage[] = [];
	let section: SectionRef | null = null;
	for (const block of meeting.body) {
		if (block.type === 'heading') {
			section = block.sections.at(-1) ?? null;
		} else if (block.type === 'paragraph') {
			section = block.section;
			const { anchor, n, label, lead, text, statements } = block;
			passages.push({
				anchor,
				kind: 'paragraph',
				n,
				label,
				section,
				lead,
				text,
				sha256: passageHash(text),
				statements,
				topics: topicsAt(anchor),
			});
		} else if (block.anchor !== null) {
			const { anchor, text } = block;
			passages.push({
				anchor,
				kind: 'note',
				n: Number(anchor.slice(1)),
				label: null,
				section,
				lead: false,
				text,
				sha256: passageHash(text),
				statements: [],
				topics: topicsAt(anchor),
			});
		}
	}
	return passages;
}

/** Absolute address of a record or of a place in it. */
export const recordAddress = ({ absolute }: ExportContext, id: string, anchor?: string): string =>
	absolute(address.meeting(id)) + (anchor === undefined ? '' : `#${anchor}`);

/** Absolute address of a passage that says which words stood there: `?h=<8 hex>#p7`. */
export const pinnedAddress = (context: ExportContext, id: string, { anchor, sha256 }: Passage): string =>
	`${recordAddress(context, id)}?h=${sha256.slice(0, 8)}#${anchor}`;

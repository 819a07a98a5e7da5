import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Block, Body } from '../../../src/schemas/record-body.ts';
import type { ParsedBlock, ParsedRecord } from '../../parser/parsed-record.ts';
import { unknownParty } from '../../parser/speakers/cast.ts';
import type { Edited } from '../editor/apply-editor.ts';

/** What the authority files and the editor say of one record. */
export type Resolved = Pick<
	MeetingEntry,
	'id' | 'title' | 'start' | 'end' | 'venue' | 'participants' | 'source' | 'withdrawn'
> & { documentUrls: Readonly<Record<string, string>> };

/** The facts of an entry; topics and notes follow when the body is known. */
export function assembleFacts(edited: Edited, resolved: Resolved): MeetingEntry {
	const { record } = edited;
	const { documentUrls, ...facts } = resolved;
	const { pageDate, date, kind, medium, meal, status, durationMinutes, captions, furniture, bodyAt } = record;
	return {
		id: facts.id,
		title: facts.title,
		date,
		pageDate,
		kind,
		medium,
		meal,
		status,
		start: facts.start,
		end: facts.end,
		durationMinutes,
		venue: facts.venue,
		participants: facts.participants,
		topics: [],
		source: facts.source,
		captions,
		documents: record.documents.map(({ text, at }) => ({ text, at, url: documentUrls[text] ?? null })),
		furniture,
		bodyAt,
		editorNotes: [],
		...(facts.withdrawn && { withdrawn: facts.withdrawn }),
		evidence: evidenceOf(edited),
	};
}

function evidenceOf({ record, marks }: Edited): MeetingEntry['evidence'] {
	const people = [...record.principals, ...record.attendees].map(
		({ printed }, index) => [`participants.${index}`, printed] as const,
	);
	return { ...record.evidence, ...Object.fromEntries(people), ...marks };
}

/**
 * The body as it is emitted: paragraphs and notes numbered in printed order. Sections and the addresses of headings
 * are left empty: the reader makes them from the emitted words. A party that the text does not name is that of those
 * who sit opposite.
 */
export function assembleBody(record: ParsedRecord, participants: MeetingEntry['participants']): Body {
	const opposite = new Set(
		participants.flatMap(({ side, party }) => (side === 'second' ? [party.code] : [])),
	);
	const named: Cast = {
		speaker: (index) => (index === null ? null : (participants[index]?.person ?? null)),
		by: (codes) => [
			...new Set(
				codes.flatMap((code) => (code === unknownParty && opposite.size > 0 ? [...opposite] : [code])),
			),
		],
	};
	let paragraphs = 0;
	let notes = 0;
	return record.body.map((block): Block => {
		if (block.type === 'heading') return heading(block);
		if (block.type === 'paragraph') {
			paragraphs += 1;
			return paragraph(block, paragraphs, named);
		}
		if (block.kind === 'note') notes += 1;
		const anchor = block.kind === 'note' ? `n${notes}` : null;
		return { type: 'note', kind: block.kind, anchor, text: block.text.text };
	});
}

const heading = ({ label, text, depth }: Extract<ParsedBlock, { type: 'heading' }>): Block => ({
	type: 'heading',
	text: text.text,
	label,
	title: '',
	sections: [],
	anchor: '',
	depth,
});

/** Who the speakers of a record are, by the authority files. */
interface Cast {
	speaker(index: number | null): string | null;
	by(codes: readonly string[]): string[];
}

function paragraph(
	{ label, lead, statements }: Extract<ParsedBlock, { type: 'paragraph' }>,
	n: number,
	named: Cast,
): Block {
	return {
		type: 'paragraph',
		n,
		anchor: `p${n}`,
		label,
		sections: [],
		section: null,
		lead,
		statements: statements.map(({ text, by, speaker, rule, acts }) => ({
			text,
			by: named.by(by),
			speaker: named.speaker(speaker),
			rule: by.length === 0 ? null : rule,
			acts: acts.map((act) => ({ ...act, by: named.by(act.by) })),
		})),
		text: statements.map(({ text }) => text).join(' '),
	};
}

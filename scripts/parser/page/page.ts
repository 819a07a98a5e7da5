import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParseFault } from '../parsed-record.ts';
import { readHead } from './head.ts';
import { bodyStart, findLead } from './lead-place.ts';
import { splitLines } from './lines.ts';
import { type RawBlock, readPageBody } from './page-body.ts';
import { wrapWidth } from './wrap.ts';

/** The page taken apart: every printed character stands in exactly one of these. */
export interface Outline {
	title: Printed | null;
	pageDate: (Printed & { date: string }) | null;
	/** A provisional-translation tag on a line of its own. */
	status: Printed | null;
	captions: Printed[];
	documents: Printed[];
	furniture: Printed[];
	bodyAt: number;
	blocks: RawBlock[];
}

export type OutlineResult = { outline: Outline; fault: null } | { outline: null; fault: ParseFault };

/** Takes a page apart into its head, its body and the lines after it. */
export function readOutline(source: string): OutlineResult {
	const lines = splitLines(source);
	const width = wrapWidth(lines);
	const lead = findLead(lines, width);
	if (lead === null) return { outline: null, fault: noLead(lines[0]?.at ?? 0) };
	const bodyFrom = bodyStart(lines, lead.from);
	const head = readHead(lines.slice(0, bodyFrom));
	const body = readPageBody(source, lines, bodyFrom, lead, width);
	const { blocks, captions, documents, furniture, secondRecordAt } = body;
	if (secondRecordAt !== null) return { outline: null, fault: twoRecords(secondRecordAt) };
	const outline: Outline = {
		...head,
		captions: [...head.captions, ...captions],
		documents,
		furniture: [...head.furniture, ...furniture],
		bodyAt: blocks[0]?.at ?? 0,
		blocks,
	};
	return { outline, fault: null };
}

const noLead = (at: number): ParseFault => ({
	kind: 'no-lead',
	message: 'No paragraph of the text says that a meeting was held.',
	advice:
		'A record opens with a sentence such as “On May 3, Minister A held a meeting with Minister B.” Check the file.',
	at,
});

const twoRecords = (at: number): ParseFault => ({
	kind: 'unreadable',
	message: `A second record begins at offset ${at}.`,
	advice: 'Save each record in a file of its own.',
	at,
});

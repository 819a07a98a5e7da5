/**
 * What reading a press text gives, before anything is looked up in an authority file.
 *
 * Every string is printed text with runs of white space folded to one space; `at` counts UTF-16 code units from the
 * start of the decoded source. Blocks of `body` and the lines outside it hold every printed character exactly once.
 */

import type { Medium, MeetingKind } from '../../src/schemas/meeting.ts';
import type { Party, Printed } from '../../src/schemas/primitives.ts';
import type { StatementAct } from '../../src/schemas/record-body.ts';

export interface ParsedPerson {
	/** As printed, without honorific. */
	name: string;
	honorific: string | null;
	/** Office as printed, without the party that stands after it (“Prime Minister”). */
	office: string | null;
	/** Office as printed, with the party (“Prime Minister of Japan”). */
	officePrinted: string | null;
	/** Null where the text does not say. */
	party: Party | null;
	/** `first`: the publishing house's side. */
	side: 'first' | 'second';
	/** The words the person was read from: honorific, name and office as they stand. */
	printed: Printed;
}

/** One sentence with the reading of who speaks it. */
export interface ParsedStatement extends Printed {
	/** Codes of the parties that speak or act, in the order of the principals; empty for narration. */
	by: string[];
	/** Index into `principals` of the one person who speaks; null where a side, or more than one, does. */
	speaker: number | null;
	/** Name of the rule that decided. */
	rule: string;
	/** What the speakers do, one for each main clause that has a speaker, in printed order; empty for narration. */
	acts: StatementAct[];
	/** Why the reading of the speaker is unsure, as one sentence; null where it is sure. */
	doubt?: string | null;
}

export type ParsedBlock =
	/** `text` is the whole line, label included; `label` as printed (`2.`, `• (1)`). `depth` is 2 for the top level. */
	| { type: 'heading'; label: string | null; text: Printed; depth: number }
	/** `label` as printed and apart from the sentences. The lead and narration have statements without speakers. */
	| { type: 'paragraph'; label: string | null; at: number; lead: boolean; statements: ParsedStatement[] }
	| { type: 'note'; kind: 'note' | 'document' | 'furniture' | 'caption'; text: Printed };

export interface ParsedRecord {
	/** Null where the page prints no heading. */
	title: Printed | null;
	pageDate: (Printed & { date: string }) | null;
	date: string;
	kind: MeetingKind;
	medium: Medium;
	meal: 'breakfast' | 'lunch' | 'dinner' | null;
	/** `at` is null when the words stand in a note of the body. */
	status: { value: 'provisional-translation'; text: string; at: number | null } | null;
	start: { local: string | null; jst: string | null; jstDate: string | null } | null;
	/** True where the text itself calls `start.local` local time. */
	startLabelled: boolean;
	end: { local: string } | null;
	durationMinutes: number | null;
	principals: ParsedPerson[];
	/** Names only, as printed. */
	attendees: ParsedPerson[];
	venue: { text: string; at: number; basis: 'stated' | 'visiting' } | null;
	captions: Printed[];
	documents: Printed[];
	furniture: Printed[];
	/** Offset of the first character of the body. */
	bodyAt: number;
	body: ParsedBlock[];
	/** Fact → the words it was read from. */
	evidence: Partial<
		Record<'date' | 'start' | 'end' | 'duration' | 'venue' | 'kind' | 'medium' | 'meal' | 'status', Printed>
	>;
	/** What speaks against what was read, in the order of the text. */
	warnings: ParseWarning[];
}

/** The facts that a warning can doubt and the editor confirm with `checked: [principals, …]`. */
export const doubtedFacts = [
	'title',
	'pageDate',
	'date',
	'start',
	'end',
	'duration',
	'kind',
	'medium',
	'meal',
	'status',
	'principals',
	'attendees',
	'venue',
	'captions',
	'notes',
	'statements',
	'text',
] as const;
export type DoubtedFact = (typeof doubtedFacts)[number];

/** What is read of the meeting itself, before the body. */
export type LeadFacts = Pick<
	ParsedRecord,
	| 'date'
	| 'kind'
	| 'medium'
	| 'meal'
	| 'status'
	| 'start'
	| 'startLabelled'
	| 'end'
	| 'durationMinutes'
	| 'principals'
	| 'attendees'
	| 'venue'
	| 'evidence'
>;

export interface ParseWarning {
	/** The fact in doubt. */
	fact: DoubtedFact;
	/** What speaks against it, as one sentence. */
	message: string;
	/** The words it was read from or that raise the doubt; null where there are none. */
	found: string | null;
	/** Offset in the source of those words, else of the place to look at. */
	at: number;
	/** What the editor should look at or supply, as one sentence. */
	look: string;
}

/** Why a text cannot be read as a record. `at` is where; `advice` says what to do. */
export interface ParseFault {
	kind: 'not-a-meeting-record' | 'no-year' | 'no-date' | 'no-lead' | 'unreadable';
	message: string;
	advice: string;
	at: number;
}

export type ParseResult = { record: ParsedRecord; fault: null } | { record: null; fault: ParseFault };

import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Evidence } from '../../../src/schemas/meeting.ts';
import type { ParsedRecord, ParseResult } from '../../parser/parsed-record.ts';
import type { HouseVocabulary } from '../../parser/words/house.ts';
import type { Fault } from '../faults.ts';
import { attributeAnew } from './attribute-anew.ts';
import { Desk, type EditorFile } from './desk.ts';
import { giveLines } from './given-lines.ts';
import { givePersons } from './given-persons.ts';
import { giveVenue } from './given-venue.ts';
import { givePageFacts } from './page-facts.ts';
import { plainRecord } from './plain-record.ts';
import { giveSimpleFacts } from './simple-facts.ts';

/** A record after the editor's word. */
export interface Edited {
	record: ParsedRecord;
	/** Facts that are the editor's, by their name in the entry's `evidence`. */
	marks: Record<string, Evidence>;
}

/**
 * Puts the editor's facts in place of what was read: lines, then facts, then persons; if persons or lines changed, who
 * speaks is read anew. A text that could not be read as a record is one if the editor gives its day and its principals.
 * A fact that changes nothing, and a quotation that does not stand in the text, is a fault.
 */
export function applyEditor(
	source: string,
	result: ParseResult,
	editor: EditorFile,
	house: HouseVocabulary,
): { edited: Edited | null; faults: Fault[] } {
	const read = result.record ?? (suppliesRecord(editor.value) ? plainRecord(source) : null);
	if (!read) return { edited: null, faults: [] };
	const desk = new Desk(source, structuredClone(read), editor);
	giveLines(desk);
	givePageFacts(desk);
	giveSimpleFacts(desk);
	giveVenue(desk);
	const layoutChanged = desk.layOut();
	const personsChanged = givePersons(desk, house);
	const { marks, faults } = desk;
	if (faults.length > 0) return { edited: null, faults };
	const anew = layoutChanged || personsChanged || result.record === null;
	return { edited: { record: anew ? attributeAnew(desk.record, house) : desk.record, marks }, faults };
}

/** Whether the editor gives what makes a text a record. */
export const suppliesRecord = ({ date, principals }: EditorFacts): boolean =>
	date !== undefined && principals !== undefined && principals.length > 0;

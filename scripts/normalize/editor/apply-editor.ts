import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Given } from '../../../src/schemas/given.ts';
import type { Evidence } from '../../../src/schemas/meeting.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import type { ParsedPerson, ParsedRecord, ParseResult } from '../../parser/parsed-record.ts';
import type { HouseVocabulary } from '../../parser/words/house.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { type Fault, quoted } from '../faults.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';
import { attributeAnew } from './attribute-anew.ts';
import { retagLine } from './given-lines.ts';
import { givenPerson, samePersons } from './given-persons.ts';
import { assemblePieces, type Piece, piecesOf, type Role, retag } from './layout.ts';
import { plainRecord } from './plain-record.ts';
import { type PageFact, pageFacts, simpleFacts } from './simple-facts.ts';
import { linesAround, placeOfQuote, printedStretch, type SourceStretch } from './source-stretch.ts';

/** A record after the editor's word. */
export interface Edited {
	record: ParsedRecord;
	/** Facts that are the editor's, by their name in the entry's `evidence`. */
	marks: Record<string, Evidence>;
}

type EditorFile = YamlFile<EditorFacts> & { value: EditorFacts };

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
	desk.lines();
	desk.pageLines();
	desk.facts();
	desk.venue();
	const layoutChanged = desk.layOut();
	const personsChanged = desk.persons(house);
	const { marks, faults } = desk;
	if (faults.length > 0) return { edited: null, faults };
	const anew = layoutChanged || personsChanged || result.record === null;
	return { edited: { record: anew ? attributeAnew(desk.record, house) : desk.record, marks }, faults };
}

/** Whether the editor gives what makes a text a record. */
export const suppliesRecord = ({ date, principals }: EditorFacts): boolean =>
	date !== undefined && principals !== undefined && principals.length > 0;

/** One record on the editor's desk. */
class Desk {
	readonly marks: Record<string, Evidence> = {};
	readonly faults: Fault[] = [];
	readonly source: string;
	readonly editor: EditorFile;
	record: ParsedRecord;
	#pieces: Piece[];
	#layoutChanged = false;

	constructor(source: string, record: ParsedRecord, editor: EditorFile) {
		this.source = source;
		this.record = record;
		this.editor = editor;
		this.#pieces = piecesOf(source, record);
	}

	/** `lines`: what printed lines are. */
	lines(): void {
		for (const [index, { quote, as, depth, why }] of this.editor.value.lines.entries()) {
			const path = ['lines', index, 'quote'];
			const done = retagLine(this.source, this.#pieces, { quote, as, depth });
			if ('kind' in done) this.#fault(path, done);
			else {
				this.#pieces = done.pieces;
				this.#layoutChanged = true;
				this.#mark(`lines.${index}`, done.stretch, why ?? null);
			}
		}
	}

	/** `title`, `pageDate`, `status`: facts that are printed lines of the page. */
	pageLines(): void {
		for (const fact of pageFacts) {
			const given: Given<string | null> | undefined = this.editor.value[fact.name];
			if (given) this.#pageLine(fact, given);
		}
	}

	#pageLine(fact: PageFact, given: Given<string | null>): void {
		const { name } = fact;
		const place = this.#quoted(name, given.quote);
		if (place === undefined) return;
		if (fact.read(this.record) === given.value && (place === null || this.#isLine(name, place))) {
			this.#fault([name], unchanged(name, given.value));
			return;
		}
		if (given.value !== null && fact.wantsQuote && place === null) {
			this.#fault([name], noQuote(name));
			return;
		}
		const line = place && this.#wholeLines(place);
		const becomesLine =
			line !== null && (name !== 'title' || printedStretch(this.source, line).text === given.value);
		this.#clear(name);
		if (becomesLine && !(name === 'status' && this.#bodyHolds(line))) this.#retag(line, { role: name });
		fact.write(this.record, given.value, place && printedStretch(this.source, place));
		this.#mark(name, place, given.why);
	}

	/** A line that was taken for the title, the date or the status is one of the page. */
	#clear(role: PageFact['name']): void {
		const standing = this.#pieces.find((piece) => piece.role === role);
		if (standing) this.#retag(standing, { role: 'furniture' });
	}

	#retag({ start, end }: SourceStretch, role: Role): void {
		this.#pieces = retag(this.source, this.#pieces, { start, end }, role);
		this.#layoutChanged = true;
	}

	#isLine(role: PageFact['name'], { start }: SourceStretch): boolean {
		return this.#pieces.some((piece) => piece.role === role && piece.start <= start && start < piece.end);
	}

	/** The lines that hold the words and nothing else; null where more is printed there. */
	#wholeLines(place: SourceStretch): SourceStretch | null {
		const lines = linesAround(this.source, place);
		return printedStretch(this.source, lines).text === printedStretch(this.source, place).text ? lines : null;
	}

	#bodyHolds({ start }: SourceStretch): boolean {
		return this.#pieces.some((piece) => piece.inBody && piece.start <= start && start < piece.end);
	}

	/** Day, kind, medium, meal, beginning, end and duration. */
	facts(): void {
		for (const { name, read, write } of simpleFacts) {
			const given: Given<unknown> | undefined = this.editor.value[name];
			if (!given) continue;
			const place = this.#quoted(name, given.quote);
			if (place === undefined) continue;
			const before = JSON.stringify(read(this.record));
			write(this.record, given.value);
			const unsaid = place !== null && this.record.evidence[name] === undefined;
			if (JSON.stringify(read(this.record)) === before && !unsaid) {
				this.#fault([name], unchanged(name, given.value));
				continue;
			}
			this.#replaceEvidence(name, place, given.why);
		}
	}

	/** The place itself is looked up later; here its printed words. */
	venue(): void {
		const given = this.editor.value.venue;
		if (!given) return;
		const place = this.#quoted('venue', given.quote);
		if (place === undefined) return;
		if (given.value === null) {
			if (this.record.venue === null) this.#fault(['venue'], unchanged('venue', null));
			this.record.venue = null;
			this.#replaceEvidence('venue', null, given.why);
			return;
		}
		if (place) {
			this.record.venue = { ...printedStretch(this.source, place), basis: 'stated' };
			this.#replaceEvidence('venue', place, given.why);
			return;
		}
		const words = this.record.evidence.venue;
		this.marks.venue = { ...words, by: 'editor', ...(given.why === null ? {} : { why: given.why }) };
	}

	/** Puts the record together from its pieces; whether lines changed. */
	layOut(): boolean {
		if (!this.#layoutChanged) return false;
		const record = assemblePieces(this.source, this.record, this.#pieces);
		if (record) this.record = record;
		else if (this.faults.length === 0) this.#fault(['lines'], scattered);
		return true;
	}

	/** `principals`, `attendees`: whether they changed. */
	persons(house: HouseVocabulary): boolean {
		const read = [...this.record.principals, ...this.record.attendees];
		let changed = false;
		for (const role of ['principals', 'attendees'] as const) {
			const given = this.editor.value[role];
			if (given === undefined) continue;
			const persons = given.flatMap((person, index): ParsedPerson[] => {
				const done = givenPerson(this.source, person, read, house);
				if (!('kind' in done)) return [done];
				this.#fault([role, index, person.quote === undefined ? 'name' : 'quote'], done);
				return [];
			});
			if (samePersons(persons, this.record[role])) this.#fault([role], unchanged(role, null));
			this.record[role] = persons;
			this.#mark(role, null, null);
			changed = true;
		}
		for (const [index, person] of [...this.record.principals, ...this.record.attendees].entries()) {
			if (read.some((before) => samePersons([before], [person]))) continue;
			const given = [...(this.editor.value.principals ?? []), ...(this.editor.value.attendees ?? [])].find(
				({ name }) => oneSpace(name) === person.name,
			);
			const reason = given?.why === undefined ? {} : { why: given.why };
			this.marks[`participants.${index}`] = { ...person.printed, by: 'editor', ...reason };
		}
		return changed;
	}

	/** Where the quoted words stand, null where none are quoted, undefined where they stand nowhere. */
	#quoted(name: string, quote: string | null): SourceStretch | null | undefined {
		if (quote === null) return null;
		const place = placeOfQuote(this.source, quote);
		if (!('kind' in place)) return place;
		this.#fault([name, 'quote'], place);
		return undefined;
	}

	#replaceEvidence(
		name: keyof ParsedRecord['evidence'],
		place: SourceStretch | null,
		why: string | null,
	): void {
		delete this.record.evidence[name];
		if (place) this.record.evidence[name] = printedStretch(this.source, place);
		this.#mark(name, place, why);
	}

	#mark(name: string, place: SourceStretch | null, why: string | null): void {
		const words = place ? printedStretch(this.source, place) : {};
		this.marks[name] = { ...words, by: 'editor', ...(why === null ? {} : { why }) };
	}

	#fault(path: PropertyKey[], fault: Unplaced): void {
		this.faults.push({ ...fault, file: this.editor.file, place: this.editor.locate(path) });
	}
}

const unchanged = (name: string, value: unknown): Unplaced => ({
	kind: 'unused-fact',
	found:
		typeof value === 'string' || typeof value === 'number'
			? `The text itself is read as ${name} ${quoted(String(value))}.`
			: `The text itself is read so: “${name}” changes nothing.`,
	expected: 'An editor’s fact should change what was read.',
	advice: `Take “${name}” out of the editor’s file, or write what it should be.`,
});

const noQuote = (name: string): Unplaced => ({
	kind: 'bad-value',
	found: `“${name}” quotes no printed words.`,
	expected: 'The words that say it on the page should be quoted.',
	advice: `Write “${name}: { value: …, quote: words as printed }”.`,
});

const scattered: Unplaced = {
	kind: 'bad-value',
	found: 'With these lines, the title, the date or the status of the page would stand within the body.',
	expected: 'The body should be one stretch of the page.',
	advice: 'Say what the title or the date line is, or call the line before it “furniture” or “caption”.',
};

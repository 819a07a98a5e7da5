import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Evidence } from '../../../src/schemas/meeting.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { type Fault, quoted } from '../faults.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';
import { assemblePieces, type Piece, piecesOf, type Role, retag } from './layout.ts';
import { placeOfQuote, printedStretch, type SourceStretch } from './source-stretch.ts';

export type EditorFile = YamlFile<EditorFacts> & { value: EditorFacts };

/** One record on the editor's desk: what it has become so far, what is the editor's in it, and what does not hold. */
export class Desk {
	readonly source: string;
	readonly editor: EditorFile;
	record: ParsedRecord;
	pieces: Piece[];
	/** Facts that are the editor's, by their name in the entry's `evidence`. */
	readonly marks: Record<string, Evidence> = {};
	readonly faults: Fault[] = [];
	#layoutChanged = false;

	constructor(source: string, record: ParsedRecord, editor: EditorFile) {
		this.source = source;
		this.record = record;
		this.editor = editor;
		this.pieces = piecesOf(source, record);
	}

	/** Something in the editor's file, at a path in it, that does not hold. */
	fault(path: PropertyKey[], fault: Unplaced): void {
		this.faults.push({ ...fault, file: this.editor.file, place: this.editor.locate(path) });
	}

	/** Where the words stand that a fact quotes, null where it quotes none, undefined where they stand nowhere. */
	quoted(name: string, quote: string | null): SourceStretch | null | undefined {
		if (quote === null) return null;
		const place = placeOfQuote(this.source, quote);
		if (!('kind' in place)) return place;
		this.fault([name, 'quote'], place);
		return undefined;
	}

	/** Marks a fact as the editor's, with the words it rests on. */
	mark(name: string, place: SourceStretch | null, why: string | null): void {
		const words = place ? printedStretch(this.source, place) : {};
		this.marks[name] = { ...words, by: 'editor', ...(why === null ? {} : { why }) };
	}

	/** Marks a fact as the editor's, in place of the words it was read from. */
	replaceEvidence(
		name: keyof ParsedRecord['evidence'],
		place: SourceStretch | null,
		why: string | null,
	): void {
		delete this.record.evidence[name];
		if (place) this.record.evidence[name] = printedStretch(this.source, place);
		this.mark(name, place, why);
	}

	/** The pieces of the page after lines were given other roles. */
	setPieces(pieces: Piece[]): void {
		this.pieces = pieces;
		this.#layoutChanged = true;
	}

	retag({ start, end }: SourceStretch, role: Role): void {
		this.setPieces(retag(this.source, this.pieces, { start, end }, role));
	}

	/** Puts the record together from its pieces; whether lines changed. */
	layOut(): boolean {
		if (!this.#layoutChanged) return false;
		const record = assemblePieces(this.source, this.record, this.pieces);
		if (record) this.record = record;
		else if (this.faults.length === 0) this.fault(['lines'], scattered);
		return true;
	}
}

/** A fact that the text itself is read as. */
export const unchanged = (name: string, value: unknown): Unplaced => ({
	kind: 'unused-fact',
	found:
		typeof value === 'string' || typeof value === 'number'
			? `The text itself is read as ${name} ${quoted(String(value))}.`
			: `The text itself is read so: “${name}” changes nothing.`,
	expected: 'An editor’s fact should change what was read.',
	advice: `Take “${name}” out of the editor’s file, or write what it should be.`,
});

const scattered: Unplaced = {
	kind: 'bad-value',
	found: 'With these lines, the title, the date or the status of the page would stand within the body.',
	expected: 'The body should be one stretch of the page.',
	advice: 'Say what the title or the date line is, or call the line before it “furniture” or “caption”.',
};

/**
 * The page as a row of pieces: every printed character stands in exactly one, in order. A record is taken apart into
 * pieces, pieces are given other roles, and the record is put together again, so that no word can get lost on the way.
 */

import { oneSpace } from '../../../src/words/folding.ts';
import type { ParsedBlock, ParsedRecord, ParsedStatement } from '../../parser/parsed-record.ts';
import { printedStretch, type SourceStretch, trimmed } from './source-stretch.ts';

type Aside = 'note' | 'document' | 'furniture' | 'caption';

/** What a piece is. */
export type Role =
	| { role: 'title' | 'pageDate' | 'status' | Aside }
	| { role: 'heading'; label: string | null; depth: number }
	| { role: 'paragraph'; label: string | null; lead: boolean; statements: ParsedStatement[] };

export type Piece = SourceStretch & Role & { inBody: boolean };

/** Roles that stand in the body and nowhere else. */
const ofBody: ReadonlySet<string> = new Set(['heading', 'paragraph', 'note']);
/** Roles that stand outside the body and nowhere else. */
const outside: ReadonlySet<string> = new Set(['title', 'pageDate', 'status']);

/** The pieces of a record that was read from the source. */
export function piecesOf(source: string, record: ParsedRecord): Piece[] {
	const pieces: Piece[] = [];
	const line = (role: 'title' | 'pageDate' | 'status' | Aside, text: string, at: number): void => {
		pieces.push({ start: at, end: endOf(source, text, at), role, inBody: false });
	};
	if (record.title) line('title', record.title.text, record.title.at);
	if (record.pageDate) line('pageDate', record.pageDate.text, record.pageDate.at);
	if (record.status && record.status.at !== null) line('status', record.status.text, record.status.at);
	for (const { text, at } of record.captions) line('caption', text, at);
	for (const { text, at } of record.documents) line('document', text, at);
	for (const { text, at } of record.furniture) line('furniture', text, at);
	for (const block of record.body) pieces.push(pieceOf(source, block));
	return pieces.sort((a, b) => a.start - b.start);
}

function pieceOf(source: string, block: ParsedBlock): Piece {
	if (block.type === 'paragraph') {
		const { label, lead, statements, at } = block;
		const last = statements.at(-1);
		const end = last ? endOf(source, last.text, last.at) : endOf(source, label ?? '', at);
		return { start: at, end, role: 'paragraph', label, lead, statements, inBody: true };
	}
	const { text, at } = block.text;
	const stretch = { start: at, end: endOf(source, text, at) };
	if (block.type === 'heading') {
		return { ...stretch, role: 'heading', label: block.label, depth: block.depth, inBody: true };
	}
	return { ...stretch, role: block.kind, inBody: true };
}

/** Where words that begin at an offset of the source end, white space being printed in any amount. */
function endOf(source: string, text: string, at: number): number {
	let left = text.replace(/\s+/gu, '').length;
	let offset = at;
	while (left > 0 && offset < source.length) {
		if (!/\s/u.test(source[offset] ?? '')) left -= 1;
		offset += 1;
	}
	return offset;
}

/** The pieces with a stretch cut out of those it stands in and put back under another role. */
export function retag(source: string, pieces: readonly Piece[], stretch: SourceStretch, role: Role): Piece[] {
	const touched = pieces.filter(({ start, end }) => start < stretch.end && end > stretch.start);
	const kept = pieces.flatMap((piece) => {
		if (!touched.includes(piece)) return [piece];
		return [
			clip(source, piece, { start: piece.start, end: Math.min(piece.end, stretch.start) }),
			clip(source, piece, { start: Math.max(piece.start, stretch.end), end: piece.end }),
		].filter((part) => part !== null);
	});
	return [...kept, { ...stretch, ...role, inBody: ofBody.has(role.role) }].sort((a, b) => a.start - b.start);
}

/** The part of a piece within bounds; null where nothing is printed there. */
function clip(source: string, piece: Piece, bounds: SourceStretch): Piece | null {
	if (bounds.end <= bounds.start) return null;
	const stretch = trimmed(source, bounds);
	if (stretch.end <= stretch.start) return null;
	if (piece.role === 'heading') {
		return { ...piece, ...stretch, label: stretch.start === piece.start ? piece.label : null };
	}
	if (piece.role !== 'paragraph') return { ...piece, ...stretch };
	const statements = piece.statements.flatMap((statement): ParsedStatement[] => {
		const start = Math.max(statement.at, stretch.start);
		const end = Math.min(endOf(source, statement.text, statement.at), stretch.end);
		const words = end > start ? printedStretch(source, trimmed(source, { start, end })) : null;
		return words && words.text !== '' ? [{ ...statement, ...words }] : [];
	});
	const label = stretch.start === piece.start ? piece.label : null;
	return { ...piece, ...stretch, label, statements };
}

/** The record with the pieces in its fields; null where a line of the head would stand within the body. */
export function assemblePieces(
	source: string,
	record: ParsedRecord,
	pieces: readonly Piece[],
): ParsedRecord | null {
	const first = pieces.findIndex(({ role }) => ofBody.has(role));
	const last = pieces.findLastIndex(({ role, inBody }) => ofBody.has(role) || inBody);
	const body = pieces.slice(first, last + 1);
	const others = [...pieces.slice(0, first), ...pieces.slice(last + 1)];
	if (first < 0 || body.some(({ role }) => outside.has(role))) return null;
	const lines = (wanted: string) =>
		others.filter(({ role }) => role === wanted).map((piece) => printedStretch(source, piece));
	const [title] = lines('title');
	const [pageDate] = lines('pageDate');
	const [status] = lines('status');
	return {
		...record,
		title: title ?? null,
		pageDate: pageDate && record.pageDate ? { ...pageDate, date: record.pageDate.date } : null,
		status: record.status && { ...record.status, at: status?.at ?? null },
		captions: lines('caption'),
		documents: lines('document'),
		furniture: lines('furniture'),
		bodyAt: body[0]?.start ?? 0,
		body: body.map((piece) => blockOf(source, piece)),
	};
}

function blockOf(source: string, piece: Piece): ParsedBlock {
	const text = printedStretch(source, piece);
	if (piece.role === 'heading') return { type: 'heading', label: piece.label, text, depth: piece.depth };
	if (piece.role === 'paragraph') {
		const { label, lead, statements, start } = piece;
		return { type: 'paragraph', label, at: start, lead, statements };
	}
	return { type: 'note', kind: piece.role as Aside, text };
}

/** Label and words of a line that begins with one. */
export const afterLabel = (
	source: string,
	{ start, end }: SourceStretch,
	label: string | null,
): SourceStretch => {
	if (label === null) return { start, end };
	return trimmed(source, { start: endOf(source, oneSpace(label), start), end });
};

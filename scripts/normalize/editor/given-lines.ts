import { splitLabel } from '../../../src/record/labels.ts';
import type { LineRole } from '../../../src/schemas/editor.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { splitSentences } from '../../parser/page/sentences.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';
import type { Desk } from './desk.ts';
import { afterLabel, type Piece, type Role, retag } from './layout.ts';
import { linesAround, placeOfQuote, type SourceStretch } from './source-stretch.ts';

/** `lines`: what printed lines are. */
export function giveLines(desk: Desk): void {
	for (const [index, { quote, as, depth, why }] of desk.editor.value.lines.entries()) {
		const done = retagLine(desk.source, desk.pieces, { quote, as, depth });
		if ('kind' in done) desk.fault(['lines', index, 'quote'], done);
		else {
			desk.setPieces(done.pieces);
			desk.mark(`lines.${index}`, done.stretch, why ?? null);
		}
	}
}

/** The pieces with the lines that hold the quoted words under the editor's role; a fault where nothing changes. */
function retagLine(
	source: string,
	pieces: readonly Piece[],
	{ quote, as, depth }: { quote: string; as: LineRole; depth?: number | undefined },
): { pieces: Piece[]; stretch: SourceStretch } | Unplaced {
	const place = placeOfQuote(source, quote);
	if ('kind' in place) return place;
	const stretch = linesAround(source, place);
	const role = roleOf(source, stretch, as, depth ?? depthBefore(pieces, stretch.start));
	if ('kind' in role) return role;
	const there = pieces.find(({ start, end }) => start === stretch.start && end === stretch.end);
	if (
		there &&
		sameRole(there, role) &&
		(depth === undefined || !('depth' in there) || there.depth === depth)
	) {
		return unchanged(quote, as);
	}
	return { pieces: retag(source, pieces, stretch, role), stretch };
}

/** What a stretch is as a line of a kind; a fault where an item has no label. */
function roleOf(source: string, stretch: SourceStretch, as: LineRole, depth: number): Role | Unplaced {
	const line = source.slice(stretch.start, stretch.end);
	const label = splitLabel(oneSpace(line)).printed;
	if (as === 'heading') return { role: 'heading', label, depth };
	if (as === 'item' && label === null) return noLabel(line);
	if (as !== 'item' && as !== 'paragraph' && as !== 'lead') return { role: as };
	const own = as === 'item' ? label : null;
	const { start, end } = afterLabel(source, stretch, own);
	const statements = splitSentences(source.slice(start, end), start).map((printed) => ({
		...printed,
		by: [],
		speaker: null,
		rule: as === 'lead' ? 'lead' : 'narration',
		acts: [],
	}));
	return { role: 'paragraph', label: own, lead: as === 'lead', statements };
}

const sameRole = (piece: Piece, role: Role): boolean =>
	piece.role === role.role &&
	(piece.role !== 'paragraph' ||
		(role.role === 'paragraph' && piece.lead === role.lead && piece.label === role.label));

/** A heading goes as deep as the one before it, unless the editor says otherwise. */
const depthBefore = (pieces: readonly Piece[], at: number): number =>
	pieces.findLast(({ role, start }) => role === 'heading' && start < at)?.role === 'heading'
		? (pieces.filter((piece) => piece.role === 'heading').findLast(({ start }) => start < at)?.depth ?? 2)
		: 2;

const noLabel = (line: string): Unplaced => ({
	kind: 'unused-fact',
	found: `“${oneSpace(line).slice(0, 80)}” begins with no number, letter or bullet.`,
	expected: 'An item should begin with its label.',
	advice: 'Write “as: paragraph”.',
});

const unchanged = (quote: string, as: LineRole): Unplaced => ({
	kind: 'unused-fact',
	found: `The line with “${quote}” is read as ${as} already.`,
	expected: 'An editor’s fact should change what was read.',
	advice: 'Take the entry out of “lines”.',
});

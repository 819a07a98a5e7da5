import type { LabelToken } from '../../../src/record/labels.ts';
import type { Printed } from '../../../src/schemas/primitives.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { findMeeting } from '../lead/find-meeting.ts';
import { AsideReader, isDateLine, isPageLine } from './asides.ts';
import { LabelReader } from './label-reader.ts';
import type { LeadPlace } from './lead-place.ts';
import type { Line } from './lines.ts';
import { endsSentence, isHeadingText, isUnfinished } from './page-wording.ts';
import { isWrapped } from './wrap.ts';

/** A part of the body before anything in it is recognised. Offsets are of the source. */
export type RawBlock =
	| { type: 'heading'; label: string | null; title: string; at: number; end: number; depth: number }
	/** `at` is where the label stands, `textAt` where the words begin. */
	| { type: 'paragraph'; label: string | null; at: number; textAt: number; end: number; lead: boolean }
	| { type: 'note'; kind: 'note' | 'document' | 'furniture' | 'caption'; at: number; end: number };

export interface PageBody {
	blocks: RawBlock[];
	captions: Printed[];
	documents: Printed[];
	furniture: Printed[];
	/** Where a second record begins in the same file. */
	secondRecordAt: number | null;
}

/**
 * Reads the lines from index `from` to the end of the page. `width` is that at which lines were broken; null where they
 * stand as the page has them.
 */
export function readPageBody(
	source: string,
	lines: readonly Line[],
	from: number,
	lead: LeadPlace,
	width: number | null,
): PageBody {
	const walk = new BodyWalk(source, lines, lead, width);
	for (const [index, line] of lines.entries()) if (index >= from) walk.take(index, line);
	return walk.finish();
}

/** Longest note that can go on in the next line, in characters. */
const longestNote = 2000;

class BodyWalk {
	readonly #source: string;
	readonly #lines: readonly Line[];
	readonly #lead: LeadPlace;
	readonly #width: number | null;
	readonly #labels: LabelReader;
	readonly #asides: AsideReader;
	readonly #blocks: RawBlock[] = [];
	#secondRecordAt: number | null = null;
	/** Index of the last line of the caption being read. */
	#captionUntil = -1;

	constructor(source: string, lines: readonly Line[], lead: LeadPlace, width: number | null) {
		this.#width = width;
		this.#source = source;
		this.#lines = lines;
		this.#lead = lead;
		this.#labels = new LabelReader(lines.slice(lead.from));
		this.#asides = new AsideReader(lines, lead.from);
	}

	take(index: number, line: Line): void {
		const last = this.#blocks.at(-1);
		if (last && (index <= this.#captionUntil || this.#continuesNote(last, line))) {
			last.end = line.end;
			return;
		}
		if (
			index > this.#lead.from &&
			(this.#isAside(index, line) || this.#continuesParagraph(index, line, last))
		)
			return;
		this.#part(index, line);
	}

	#isAside(index: number, { text, at, end }: Line): boolean {
		const date = isDateLine(text) && index > this.#lead.from + 1;
		if (isDateLine(text) && !date) return false;
		this.#captionUntil = this.#asides.captionUntil(index) ?? -1;
		const open = this.#labels.peek(text).tokens.length > 0 || isUnfinished(this.#wordsBefore());
		const kind = this.#captionUntil > 0 ? 'caption' : this.#asides.kindOf(index, open);
		if (kind === null) return false;
		if (date) this.#noticeSecondRecord(index);
		this.#blocks.push({ type: 'note', kind, at, end });
		return true;
	}

	#continuesNote(last: RawBlock, line: Line): boolean {
		if (last.type !== 'note' || last.kind !== 'note' || line.blankBefore) return false;
		const words = this.#source.slice(last.at, Math.min(last.end, last.at + longestNote));
		const open = words.split(/[(（]/u).length > words.split(/[)）]/u).length;
		const broken = !endsSentence(words) && /^[\p{Ll}\d]/u.test(line.text);
		return (open || broken) && !isPageLine(line.text);
	}

	/** A line that goes on with the paragraph or heading before it, which was broken in print. */
	#continuesParagraph(index: number, line: Line, last: RawBlock | undefined): boolean {
		if (last?.type !== 'paragraph' && last?.type !== 'heading') return false;
		if (this.#labels.peek(line.text).tokens.length > 0) return false;
		const small = /^\p{Ll}/u.test(line.text);
		const heading = last.type === 'heading';
		if (heading ? !small || line.blankBefore : line.blankBefore && !small) return false;
		const wrapped = !heading && isWrapped(this.#lines[index - 1]?.text ?? '', line.text, this.#width);
		const words = this.#source.slice(Math.max(last.at, last.end - 400), last.end);
		const broken = !endsSentence(words) && (heading || small || isUnfinished(words) || wrapped);
		if (!broken && !wrapped) return false;
		last.end = line.end;
		if (last.type === 'heading') last.title = oneSpace(`${last.title} ${line.text}`);
		return true;
	}

	#wordsBefore(): string {
		const last = this.#blocks.at(-1);
		return last?.type === 'paragraph' ? this.#source.slice(Math.max(last.at, last.end - 400), last.end) : '';
	}

	/** A heading or a paragraph. */
	#part(index: number, line: Line): void {
		const { from, until } = this.#lead;
		const inLead = index >= from && index <= until;
		const { printed, tokens, rest } = this.#labels.read(line.text);
		const heading =
			index < from ||
			(inLead
				? index > from && tokens.length > 0 && isHeadingText(rest)
				: isHeadingText(rest) && this.#isHeading(rest, tokens, index));
		const { at, end } = line;
		if (heading) {
			const depth = Math.max(2, 1 + this.#labels.depth(tokens));
			this.#blocks.push({ type: 'heading', label: printed, title: oneSpace(rest), at, end, depth });
			return;
		}
		this.#blocks.push({
			type: 'paragraph',
			label: printed,
			at,
			textAt: end - rest.length,
			end,
			lead: inLead,
		});
	}

	#isHeading(rest: string, tokens: readonly LabelToken[], index: number): boolean {
		const next = this.#lines[index + 1];
		if (next && !next.blankBefore && isUnfinished(rest) && tokens.length === 0) return false;
		const follows = this.#asides.follows(index);
		if (endsSentence(rest))
			return tokens.length > 0 && follows && this.#labels.opensDeeper(next?.text ?? '', tokens);
		return tokens.length > 0 || follows;
	}

	#noticeSecondRecord(index: number): void {
		const following = this.#lines
			.slice(index, index + 8)
			.find(({ text }) => findMeeting(text) && /^On\s/u.test(text));
		if (following) this.#secondRecordAt ??= this.#lines[index]?.at ?? null;
	}

	finish(): PageBody {
		const isBody = (block: RawBlock): boolean => block.type !== 'note' || block.kind === 'note';
		const end = this.#blocks.findLastIndex(isBody) + 1;
		const printed = (kind: string): Printed[] =>
			this.#blocks
				.slice(end)
				.filter((block) => block.type === 'note' && block.kind === kind)
				.map(({ at, end }) => ({ text: oneSpace(this.#source.slice(at, end)), at }));
		return {
			blocks: this.#blocks.slice(0, end),
			captions: printed('caption'),
			documents: printed('document'),
			furniture: printed('furniture'),
			secondRecordAt: this.#secondRecordAt,
		};
	}
}

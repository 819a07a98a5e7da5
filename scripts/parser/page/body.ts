import type { LabelToken } from '../../../src/record/labels.ts';
import type { Printed } from '../../../src/schemas/primitives.ts';
import { fold } from '../fold.ts';
import { isPageLine, openBrackets, starBullets } from '../outline-asides.ts';
import { isWrapped } from '../outline-wrap.ts';
import { dateLine } from '../recognise/date.ts';
import { findMeeting } from '../recognise/meeting.ts';
import { overviewAnnounced } from '../words/meetings.ts';
import {
	backLine,
	captionLine,
	documentLine,
	documentName,
	endMark,
	linksHeading,
	noteLine,
	pageTools,
	starLine,
} from '../words/page-lines.ts';
import { LabelReader } from './label-reader.ts';
import type { Line } from './lines.ts';
import type { RawBlock } from './page.ts';
import { endsSentence, isHeadingText, isUnfinished, runsOn } from './wording.ts';

/** Where the body stands: its first line, the first line of the lead, and the width at which lines were broken. */
interface BodyPlace {
	from: number;
	lead: number;
	width: number | null;
}

export interface ReadBlocks {
	blocks: RawBlock[];
	captions: Printed[];
	documents: Printed[];
	furniture: Printed[];
	/** Where a second record begins in the same file. */
	secondRecordAt: number | null;
}

/** Longest line that can be a link, a caption or a tool of the page. */
const longestPageLine = 400;

/** Reads the lines from the first of the body to the end of the page. */
export function readBlocks(
	source: string,
	lines: readonly Line[],
	{ from, lead, width }: BodyPlace,
): ReadBlocks {
	const walk = new BodyWalk(source, lines, lead, width);
	for (let index = from; index < lines.length; index += 1) walk.take(index);
	return walk.finish();
}

class BodyWalk {
	readonly #source: string;
	readonly #lines: readonly Line[];
	readonly #lead: number;
	readonly #width: number | null;
	readonly #labels: LabelReader;
	readonly #blocks: RawBlock[] = [];
	#inLinks = false;
	/** The lead is over with the paragraph that announces the overview, or with its first paragraph. */
	#leadUntil: number;
	#secondRecordAt: number | null = null;
	/** Brackets that the last note has opened and not closed. */
	#openBrackets = 0;
	readonly #starsAreBullets: boolean;
	/** Index of the last line that ends a sentence of the record. */
	readonly #lastSentence: number;

	constructor(source: string, lines: readonly Line[], lead: number, width: number | null) {
		this.#width = width;
		this.#source = source;
		this.#lines = lines;
		this.#lead = lead;
		this.#labels = new LabelReader(lines.slice(lead));
		this.#leadUntil = lead;
		this.#starsAreBullets = starBullets(lines, lead);
		this.#lastSentence = lines.findLastIndex(({ text }) => endsSentence(text) && !isPageLine(text));
		this.#leadUntil = this.#lastLeadLine();
	}

	take(index: number): void {
		const line = this.#lines[index];
		if (!line) return;
		const { text } = line;
		if (this.#continuesNote(line)) return;
		if (index > this.#lead) {
			const aside = this.#asideKind(index, text);
			if (aside !== null) {
				this.#openBrackets = /^(?:[•・·●○◦▪■]\s*)?[([（]/u.test(text) ? openBrackets(text) : 0;
				this.#blocks.push({ type: 'note', kind: aside, at: line.at, end: line.end });
				return;
			}
			if (this.#continuesParagraph(index)) return;
		}
		this.#part(index, line);
	}

	/** What a line is that belongs to no paragraph; null for the words of the record. */
	#asideKind(index: number, text: string): 'note' | 'document' | 'furniture' | 'caption' | null {
		if (text.length > longestPageLine)
			return noteLine.test(text) || this.#isStarNote(text) ? 'note' : this.#wordless(text);
		if (backLine.test(text) || endMark.test(text) || pageTools.test(text) || this.#wordless(text)) {
			return 'furniture';
		}
		if (dateLine(fold(text.slice(0, 80))) && index > this.#lead + 1) {
			this.#noticeSecondRecord(index);
			return 'furniture';
		}
		if (linksHeading.test(text) && !this.#follows(index)) {
			this.#inLinks = true;
			return 'furniture';
		}
		const listed = this.#inLinks && starLine.test(text) && !endsSentence(text);
		if (noteLine.test(text) || (this.#isStarNote(text) && !listed)) return 'note';
		if (this.#inLinks) return 'document';
		if (captionLine.test(text) && !endsSentence(text)) return 'caption';
		const short = text.length < 200 && !endsSentence(text);
		if (short && documentLine.test(text)) return 'document';
		if (
			short &&
			!this.#follows(index) &&
			this.#labels.peek(text).tokens.length === 0 &&
			!isUnfinished(this.#wordsBefore())
		) {
			return documentName.test(text) || isHeadingText(text) ? 'document' : null;
		}
		return null;
	}

	#isStarNote(text: string): boolean {
		return starLine.test(text) && !this.#starsAreBullets;
	}

	/** A line without a letter or figure is an ornament of the page. */
	#wordless(text: string): 'furniture' | null {
		return /[\p{L}\p{N}]/u.test(text) ? null : 'furniture';
	}

	/** True where a paragraph of the record still follows behind the line. */
	#follows(index: number): boolean {
		return index < this.#lastSentence;
	}

	#continuesNote(line: Line): boolean {
		const last = this.#blocks.at(-1);
		if (last?.type !== 'note' || last.kind !== 'note' || line.blankBefore) return false;
		const broken =
			!endsSentence(this.#source.slice(last.end - 40, last.end)) && /^[\p{Ll}\d]/u.test(line.text);
		if ((this.#openBrackets <= 0 && !broken) || isPageLine(line.text)) return false;
		last.end = line.end;
		this.#openBrackets += openBrackets(line.text);
		return true;
	}

	/** A line that goes on with the paragraph before it, which was broken in print. */
	#continuesParagraph(index: number): boolean {
		const last = this.#blocks.at(-1);
		const line = this.#lines[index];
		if (!line || (last?.type !== 'paragraph' && last?.type !== 'heading')) return false;
		const words = this.#source.slice(Math.max(last.at, last.end - 400), last.end);
		const small = /^[\p{Ll}]/u.test(line.text) && this.#labels.peek(line.text).tokens.length === 0;
		if (last.type === 'heading' ? !small || line.blankBefore : line.blankBefore && !small) return false;
		if (this.#labels.goesOn(line.text)) return false;
		const wrapped = isWrapped(this.#lines[index - 1]?.text ?? '', line.text, this.#width);
		if (last.type === 'paragraph' && wrapped && this.#labels.peek(line.text).tokens.length === 0)
			return this.#extend(last, line);
		if (endsSentence(words) || (last.type === 'paragraph' && !small && !isUnfinished(words) && !wrapped))
			return false;
		return this.#extend(last, line);
	}

	#extend(last: RawBlock, { end, text }: Line): true {
		last.end = end;
		if (last.type === 'heading') last.title = fold(`${last.title} ${text}`);
		return true;
	}

	#wordsBefore(): string {
		const last = this.#blocks.at(-1);
		return last?.type === 'paragraph' ? this.#source.slice(Math.max(last.at, last.end - 400), last.end) : '';
	}

	/** A heading or a paragraph. */
	#part(index: number, line: Line): void {
		const lead = index >= this.#lead && index <= this.#leadUntil;
		const { printed, tokens, rest } = this.#labels.read(line.text);
		const next = this.#lines[index + 1];
		const heading = !lead && isHeadingText(rest) && this.#isHeading(rest, tokens, index, next);
		if (index < this.#lead || heading) {
			const depth = 1 + this.#labels.depth(tokens);
			const { at, end } = line;
			const title = fold(rest);
			this.#blocks.push({ type: 'heading', label: printed, title, at, end, depth: Math.max(2, depth) });
			return;
		}
		const textAt = line.end - rest.length;
		this.#blocks.push({ type: 'paragraph', label: printed, at: line.at, textAt, end: line.end, lead });
	}

	#isHeading(rest: string, tokens: readonly LabelToken[], index: number, next: Line | undefined): boolean {
		if (next && !next.blankBefore && isUnfinished(rest) && tokens.length === 0) return false;
		if (next && tokens.length > 0 && runsOn(rest, next) && this.#labels.peek(next.text).printed === null)
			return isHeadingText(`${rest} ${next.text}`);
		if (endsSentence(rest))
			return tokens.length > 0 && this.#follows(index) && this.#labels.opensDeeper(next?.text ?? '', tokens);
		return tokens.length > 0 || this.#follows(index);
	}

	/** Unnumbered paragraphs up to the one that says “… is as follows.” are lead too. */
	#lastLeadLine(): number {
		let until = this.#lead;
		for (let index = this.#lead; index < Math.min(this.#lines.length, this.#lead + 12); index += 1) {
			const { text } = this.#lines[index] ?? { text: '' };
			if (index > this.#lead && (this.#labels.peek(text).printed !== null || noteLine.test(text))) break;
			if (overviewAnnounced.test(text.slice(-80))) until = index;
		}
		return until;
	}

	#noticeSecondRecord(index: number): void {
		const following = this.#lines
			.slice(index, index + 8)
			.find(({ text }) => findMeeting(text) && /^On\s/u.test(text));
		if (following && this.#secondRecordAt === null) this.#secondRecordAt = this.#lines[index]?.at ?? null;
	}

	finish(): ReadBlocks {
		const isBody = (block: RawBlock): boolean => block.type !== 'note' || block.kind === 'note';
		const end = this.#blocks.findLastIndex(isBody) + 1;
		const after = this.#blocks.slice(end).filter((block) => block.type === 'note');
		const printed = (kind: string): Printed[] =>
			after
				.filter((block) => block.kind === kind)
				.map(({ at, end }) => ({ text: fold(this.#source.slice(at, end)), at }));
		return {
			blocks: this.#blocks.slice(0, end),
			captions: printed('caption'),
			documents: printed('document'),
			furniture: printed('furniture'),
			secondRecordAt: this.#secondRecordAt,
		};
	}
}

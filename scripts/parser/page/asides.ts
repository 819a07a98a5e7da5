import { oneSpace } from '../../../src/words/folding.ts';
import { dateLine } from '../lead/days.ts';
import {
	backLine,
	captionLine,
	documentLine,
	documentName,
	endMark,
	linksHeading,
	noteLine,
	pageTools,
	pictureCredit,
	starLine,
} from '../words/page-lines.ts';
import type { Line } from './lines.ts';
import { endsSentence, isHeadingText } from './page-wording.ts';

/** What a line of the body is that belongs to no paragraph. */
export type AsideKind = 'note' | 'document' | 'furniture' | 'caption';

/** Longest line that can be a link, a caption or a tool of the page. */
const longest = 400;

/** A line around the record, which may end like a sentence. */
export const isPageLine = (text: string): boolean =>
	[noteLine, starLine, backLine, endMark, documentLine, linksHeading, pageTools].some((pattern) =>
		pattern.test(text.slice(0, longest)),
	);

/** A date line behind the lead: of the site, or of a second record. */
export const isDateLine = (text: string): boolean => dateLine(oneSpace(text.slice(0, 80))) !== null;

const isTool = (text: string): boolean => backLine.test(text) || endMark.test(text) || pageTools.test(text);

/** A line that ends no sentence: the caption of a picture, or the name of a document. */
function nameOf(text: string, last: boolean): AsideKind | null {
	if (captionLine.test(text)) return 'caption';
	if (text.length >= 200) return null;
	const named = documentLine.test(text) || (last && (documentName.test(text) || isHeadingText(text)));
	return named ? 'document' : null;
}

/** Tells the lines apart that belong to no paragraph; lines are asked for in their order. */
export class AsideReader {
	readonly #lines: readonly Line[];
	readonly #starsAreBullets: boolean;
	/** Index of the last line that ends a sentence of the record. */
	readonly #lastSentence: number;
	#inLinks = false;

	/** `lead` is the index of the first line of the lead. */
	constructor(lines: readonly Line[], lead: number) {
		this.#lines = lines;
		this.#starsAreBullets = starBullets(lines, lead);
		this.#lastSentence = lines.findLastIndex(({ text }) => endsSentence(text) && !isPageLine(text));
	}

	/** True where a paragraph of the record still follows behind the line. */
	follows(index: number): boolean {
		return index < this.#lastSentence;
	}

	/** `open` tells that the line may be the heading of a part or go on with the paragraph before it. */
	kindOf(index: number, open: boolean): AsideKind | null {
		const text = this.#lines[index]?.text ?? '';
		const note = noteLine.test(text) || (starLine.test(text) && !this.#starsAreBullets);
		// A line without a letter or figure is an ornament of the page.
		const wordless = !/[\p{L}\p{N}]/u.test(text);
		if (text.length > longest) return note ? 'note' : wordless ? 'furniture' : null;
		if (wordless || isDateLine(text) || isTool(text)) return 'furniture';
		const sentence = endsSentence(text);
		if (linksHeading.test(text) && !this.follows(index)) {
			this.#inLinks = true;
			return 'furniture';
		}
		if (note && !(this.#inLinks && !noteLine.test(text) && !sentence)) return 'note';
		if (this.#inLinks) return 'document';
		return sentence ? null : nameOf(text, !this.follows(index) && !open);
	}

	/** Index of the last line of a bulleted caption that ends with a picture's credit; null where none stands. */
	captionUntil(index: number): number | null {
		const [first, ...more] = this.#lines.slice(index, index + 5);
		if (!first || !/^[•・·●○]/u.test(first.text) || endsSentence(first.text)) return null;
		const credit = more.findIndex(({ text }) => pictureCredit.test(text));
		const between = more.slice(0, Math.max(0, credit));
		const plain = between.every(({ text }) => !/^[•・·●○\d(]/u.test(text) && !endsSentence(text));
		return credit >= 0 && plain ? index + credit + 1 : null;
	}
}

/** Stars open list items, not notes, where the first line behind the lead begins with one. */
function starBullets(lines: readonly Line[], lead: number): boolean {
	const after = lines.slice(lead + 1);
	const first = after.findIndex(({ text }) => starLine.test(text));
	return first === 0 || (first > 0 && after.slice(0, first).every(({ text }) => !endsSentence(text)));
}

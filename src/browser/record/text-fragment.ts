import { oneSpace } from '../../words/one-space.ts';

/** A quotation longer than this is named by its first and last words. */
const longest = 200;
/** Words of context that tell one place of a quotation from another. */
const context = 4;

/** The text fragment (`:~:text=…`) that leads to a range, told apart from other places of the same words in `text`. */
export function fragmentFor(range: Range, text: Element): string {
	const words = wholeWords(range);
	const whole = oneSpace(text.textContent ?? '');
	const quotation = oneSpace(words.toString());
	const parts = quotation.split(' ');
	const quoted =
		quotation.length > longest
			? [parts.slice(0, 6).join(' '), parts.slice(-6).join(' ')].map(encoded).join(',')
			: encoded(quotation);
	if (whole.split(quotation).length <= 2) return `:~:text=${quoted}`;
	const before = besides(words, text, 'before').split(' ').slice(-context).join(' ');
	const after = besides(words, text, 'after').split(' ').slice(0, context).join(' ');
	return `:~:text=${before && `${encoded(before)}-,`}${quoted}${after && `,-${encoded(after)}`}`;
}

/** The range, grown to whole words: a text fragment matches nothing less. */
function wholeWords(range: Range): Range {
	const grown = range.cloneRange();
	const { startContainer, endContainer } = grown;
	let { startOffset, endOffset } = grown;
	const letter = /[\p{L}\p{N}]/u;
	if (startContainer instanceof Text) {
		while (startOffset > 0 && letter.test(startContainer.data.charAt(startOffset - 1))) startOffset -= 1;
		grown.setStart(startContainer, startOffset);
	}
	if (endContainer instanceof Text) {
		while (
			endOffset > 0 &&
			endOffset < endContainer.length &&
			letter.test(endContainer.data.charAt(endOffset))
		)
			endOffset += 1;
		grown.setEnd(endContainer, endOffset);
	}
	return grown;
}

/** The words of the same paragraph before or after a range. */
function besides(range: Range, text: Element, where: 'before' | 'after'): string {
	const from = where === 'before' ? range.startContainer : range.endContainer;
	const paragraph = (from.parentElement ?? text).closest('[data-published]') ?? text;
	const rest = document.createRange();
	rest.selectNodeContents(paragraph);
	if (where === 'before') rest.setEnd(range.startContainer, range.startOffset);
	else rest.setStart(range.endContainer, range.endOffset);
	return oneSpace(rest.toString());
}

/** A hyphen has a meaning of its own in a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

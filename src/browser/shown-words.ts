/** What the edition puts between the published words. */
const edition = '.pn, .who, .ref, .note, .tools';

/** The published words of a part of the text, white space folded. */
export function publishedWords(part: Element | DocumentFragment): string {
	const copy = part.cloneNode(true) as Element | DocumentFragment;
	for (const element of copy.querySelectorAll(edition)) element.remove();
	return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

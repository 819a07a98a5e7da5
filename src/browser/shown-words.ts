/** The published words of a part of the text: every text node of a published element is the publisher's. */
export const publishedWords = (part: Element | DocumentFragment): string =>
	(part.textContent ?? '').replace(/\s+/gu, ' ').trim();

import { oneSpace } from '../words/one-space.ts';

/** The published words of a part of the text: every text node of a published element is the publisher's. */
export const publishedWords = (part: Element | DocumentFragment): string => oneSpace(part.textContent ?? '');

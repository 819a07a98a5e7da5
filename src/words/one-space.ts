/** Runs of white space as one space, ends trimmed. */
export const oneSpace = (text: string): string =>
	(uneven.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();

/** White space other than single spaces; most lines hold none. */
const uneven = /[^\S ]| {2}/u;

import type { Line } from './page/lines.ts';
import { endsSentence } from './page/wording.ts';
import {
	backLine,
	documentLine,
	endMark,
	linksHeading,
	noteLine,
	pageTools,
	starLine,
} from './words/page-lines.ts';

/** Brackets opened in a line and not closed in it; negative where it closes more. */
export function openBrackets(text: string): number {
	let open = 0;
	for (const { 0: mark } of text.matchAll(/[()（）]/gu)) open += mark === '(' || mark === '（' ? 1 : -1;
	return open;
}

/** A line around the record, which may end like a sentence. */
export const isPageLine = (text: string): boolean =>
	[noteLine, starLine, backLine, endMark, documentLine, linksHeading, pageTools].some((pattern) =>
		pattern.test(text.slice(0, 400)),
	);

/** Stars open list items, not notes, where the first line behind the lead begins with one. */
export function starBullets(lines: readonly Line[], lead: number): boolean {
	const after = lines.slice(lead + 1);
	const first = after.findIndex(({ text }) => starLine.test(text));
	return first === 0 || (first > 0 && after.slice(0, first).every(({ text }) => !endsSentence(text)));
}

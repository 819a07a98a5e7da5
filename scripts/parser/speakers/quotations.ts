import type { Printed } from '../../../src/schemas/primitives.ts';

/** Where a sentence stands in a quotation. */
export interface Quoted {
	/** It begins inside a quotation that an earlier sentence opened. */
	readonly inside: boolean;
	/** It begins with an opening mark. */
	readonly opens: boolean;
}

/** How far ahead the end of a quotation is looked for, in paragraphs. */
const farthest = 12;

/**
 * For each sentence of each paragraph whether it stands in a quotation. One that a paragraph leaves open goes on in the
 * next where that begins with an opening mark, or closes before it opens; else it is a misprint and counts for nothing.
 */
export function quotedSentences(paragraphs: readonly (readonly Printed[])[]): Quoted[][] {
	let open = false;
	return paragraphs.map((sentences, place) => {
		const quoted: Quoted[] = [];
		let since = open ? 0 : -1;
		for (const [at, { text }] of sentences.entries()) {
			quoted.push({ inside: open, opens: /^["“]/.test(text) });
			for (const mark of marksOf(text, at === 0 && open)) {
				const opens: boolean = mark === '“' || (mark === '"' && !open);
				if (opens && !open) since = at + 1;
				open = opens;
			}
		}
		if (open && !goesOn(paragraphs.slice(place + 1, place + 1 + farthest))) {
			open = false;
			return quoted.map((each, at) => (at >= since ? { ...each, inside: false } : each));
		}
		return quoted;
	});
}

/** The quotation marks of a sentence; a paragraph within a quotation repeats the opening mark, which opens nothing. */
const marksOf = (text: string, goesOn: boolean): string[] =>
	(goesOn ? text.replace(/^["“]/, '') : text).match(/["“”]/g) ?? [];

function goesOn(next: readonly (readonly Printed[])[]): boolean {
	for (const [place, sentences] of next.entries()) {
		const text = sentences.map(({ text }) => text).join(' ');
		if (place === 0 && /^["“]/.test(text)) return true;
		const first = /["“”]/.exec(text)?.[0];
		if (first) return first === '”';
	}
	return false;
}

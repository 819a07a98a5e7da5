import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedStatement } from '../parsed-record.ts';

/**
 * Which sentences of a paragraph begin inside a quotation that an earlier one opened. A quotation that the paragraph
 * never closes is a misprint and counts for nothing.
 */
export function quotedSentences(sentences: readonly Printed[]): boolean[] {
	const inside: boolean[] = [];
	let open = false;
	let since = 0;
	for (const [place, { text }] of sentences.entries()) {
		inside.push(open);
		for (const mark of text.match(/["“”]/g) ?? []) {
			const opens: boolean = mark === '“' || (mark === '"' && !open);
			if (opens && !open) since = place + 1;
			open = opens;
		}
	}
	if (open) inside.fill(false, since);
	return inside;
}

/**
 * A quotation of several sentences whose last names the speaker is spoken by that one from its first sentence on:
 * “Visit us again. You are our friend,” X said. `quoted` is what `quotedSentences` gives.
 */
export function backToOpening(
	statements: readonly ParsedStatement[],
	quoted: readonly boolean[],
): ParsedStatement[] {
	const read = [...statements];
	for (let place = read.length - 2; place >= 0; place--) {
		const next = read[place + 1];
		const own = read[place];
		if (!own || next?.rule !== 'inserted-report' || !quoted[place + 1]) continue;
		if (!quoted[place] && !/^["“]/.test(own.text)) continue;
		read[place] = { ...own, by: next.by, speaker: next.speaker, rule: next.rule };
	}
	return read;
}

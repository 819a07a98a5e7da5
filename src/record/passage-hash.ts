import { createHash } from 'node:crypto';
import type { Body } from '../schemas/record-body.ts';
import { oneSpace } from '../words/folding.ts';

/** The words of a passage with runs of white space folded: what a permalink vouches for. */
const passageWords = (text: string): string => oneSpace(text);

/** SHA-256 of the words of a passage, in lower-case hexadecimal, white space folded. */
export const passageHash = (text: string): string =>
	createHash('sha256').update(passageWords(text), 'utf8').digest('hex');

/** The part of a passage's hash that stands in addresses: `?h=<8 hex>#p7`. */
export const shortHash = (text: string): string => passageHash(text).slice(0, 8);

/** An address within a record: `text` is the words of a passage, null for a section or heading. */
export interface RecordAnchor {
	anchor: string;
	text: string | null;
}

/** Every address within a record, in printed order, each once. */
export function anchorsOf(body: Body): RecordAnchor[] {
	const anchors = new Map<string, string | null>();
	for (const block of body) {
		if (block.type !== 'note') for (const { anchor } of block.sections) anchors.set(anchor, null);
		if (block.type === 'heading') anchors.set(block.anchor, null);
		else if (block.anchor !== null) anchors.set(block.anchor, block.text);
	}
	return Array.from(anchors, ([anchor, text]) => ({ anchor, text }));
}

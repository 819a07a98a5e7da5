import type { Printed } from '../../../src/schemas/primitives.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { type Folded, foldStretch } from '../folded.ts';
import type { RawBlock } from './page-body.ts';
import { splitSentences } from './sentences.ts';

/** A block with its words: the line of a heading or a note, the sentences of a paragraph. */
export interface ReadBlock {
	block: RawBlock;
	/** Empty for paragraphs, whose words are their label and sentences. */
	text: Printed;
	sentences: Printed[];
}

export function readBlock(source: string, block: RawBlock): ReadBlock {
	if (block.type === 'paragraph') {
		const sentences = splitSentences(source.slice(block.textAt, block.end), block.textAt);
		return { block, text: { text: '', at: block.at }, sentences };
	}
	return { block, text: { text: oneSpace(source.slice(block.at, block.end)), at: block.at }, sentences: [] };
}

/** The sentences of a block that `wanted` asks for, as folded text that knows its place in the source. */
export function foldSentences(
	source: string,
	{ block, sentences }: ReadBlock,
	wanted: (text: string) => boolean = () => true,
): Folded[] {
	return sentences.flatMap(({ text, at }, index) =>
		wanted(text) ? [foldStretch(source, at, sentences[index + 1]?.at ?? block.end)] : [],
	);
}

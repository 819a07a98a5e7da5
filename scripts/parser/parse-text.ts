import { statementDoubts } from './lead/doubts.ts';
import { readFacts } from './lead/facts.ts';
import { invisibleCharacters } from './page/invisible.ts';
import { type Outline, readOutline } from './page/page.ts';
import { type ReadBlock, readBlock } from './page/read-blocks.ts';
import { refuseText } from './page/unreadable.ts';
import type { ParsedBlock, ParsedRecord, ParseFault, ParseResult } from './parsed-record.ts';
import { attribute } from './speakers/attribute.ts';
import type { HouseVocabulary } from './words/house.ts';

/**
 * Reads a press text: the page into its parts, the lead into facts, the paragraphs into statements with their sides.
 * Pure; every fault is data. `text` is decoded and has no byte-order mark.
 */
export function parseText(text: string, house: HouseVocabulary): ParseResult {
	const unreadable = refuseText(text);
	if (unreadable) return refused(unreadable);
	const { outline, fault: noOutline } = readOutline(text);
	if (!outline) return refused(noOutline);
	const blocks = outline.blocks.map((block) => readBlock(text, block));
	const { facts, doubts, fault } = readFacts(text, outline, blocks, house);
	if (!facts) return refused(fault);
	const body = parsedBody(outline, blocks, facts, house);
	const record: ParsedRecord = {
		title: outline.title,
		pageDate: outline.pageDate,
		captions: outline.captions,
		documents: outline.documents,
		furniture: outline.furniture,
		bodyAt: outline.bodyAt,
		...facts,
		body,
		warnings: [...doubts, ...statementDoubts(body), ...invisibleCharacters(text)].sort((a, b) => a.at - b.at),
	};
	return { record, fault: null };
}

const refused = (fault: ParseFault): ParseResult => ({ record: null, fault });

function parsedBody(
	outline: Outline,
	blocks: readonly ReadBlock[],
	{ principals, attendees }: Pick<ParsedRecord, 'principals' | 'attendees'>,
	house: HouseVocabulary,
): ParsedBlock[] {
	const paragraphs = blocks.filter(({ block }) => block.type === 'paragraph');
	const attributed = attribute(
		paragraphs.map(({ block, sentences }) => ({
			label: 'label' in block ? block.label : null,
			lead: block.type === 'paragraph' && block.lead,
			sentences,
		})),
		{ principals, attendees, house, title: outline.title?.text ?? null },
	);
	const statements = new Map(paragraphs.map(({ block }, index) => [block, attributed[index] ?? []]));
	return outline.blocks.map((block, index): ParsedBlock => {
		const text = blocks[index]?.text ?? { text: '', at: block.at };
		if (block.type === 'heading') return { type: 'heading', label: block.label, text, depth: block.depth };
		if (block.type === 'note') return { type: 'note', kind: block.kind, text };
		const { label, at, lead } = block;
		return { type: 'paragraph', label, at, lead, statements: statements.get(block) ?? [] };
	});
}

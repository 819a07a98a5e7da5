import { statementDoubts } from '../../parser/lead/doubts.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { attribute } from '../../parser/speakers/attribute.ts';
import type { HouseVocabulary } from '../../parser/words/house.ts';

/** The record with who speaks each sentence read anew, and what speaks against it, from its persons and paragraphs as they are now. */
export function attributeAnew(record: ParsedRecord, house: HouseVocabulary): ParsedRecord {
	const { principals, attendees, body } = record;
	const paragraphs = body.filter((block) => block.type === 'paragraph');
	const attributed = attribute(
		paragraphs.map(({ label, lead, statements }) => ({
			label,
			lead,
			sentences: statements.map(({ text, at }) => ({ text, at })),
		})),
		{ principals, attendees, house, title: record.title?.text ?? null },
	);
	const statements = new Map(paragraphs.map((block, index) => [block, attributed[index] ?? []]));
	const anew = body.map((block) =>
		block.type === 'paragraph' ? { ...block, statements: statements.get(block) ?? [] } : block,
	);
	const others = record.warnings.filter(({ fact }) => fact !== 'statements');
	return {
		...record,
		body: anew,
		warnings: [...others, ...statementDoubts(anew)].sort((a, b) => a.at - b.at),
	};
}

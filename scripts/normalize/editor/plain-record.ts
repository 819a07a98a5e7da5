import { readOutline } from '../../parser/page/page.ts';
import { readBlock } from '../../parser/page/read-blocks.ts';
import { splitSentences } from '../../parser/page/sentences.ts';
import type { ParsedBlock, ParsedRecord, ParsedStatement } from '../../parser/parsed-record.ts';
import { printedStretch, trimmed } from './source-stretch.ts';

/**
 * A text in which no meeting was read, as a record without facts for the editor to supply: the parts of the page where
 * they could be told apart, else a paragraph a line. Null where nothing is printed.
 */
export function plainRecord(source: string): ParsedRecord | null {
	const { outline } = readOutline(source);
	const body = outline
		? outline.blocks.map((block): ParsedBlock => {
				const { text, sentences } = readBlock(source, block);
				if (block.type === 'heading') return { ...block, text };
				if (block.type === 'note') return { type: 'note', kind: block.kind, text };
				const { label, at, lead } = block;
				return { type: 'paragraph', label, at, lead, statements: sentences.map(narrated) };
			})
		: paragraphsOf(source);
	const [first] = body;
	if (!first) return null;
	const { title = null, pageDate = null, status = null } = outline ?? {};
	return {
		title,
		pageDate,
		date: '',
		kind: 'meeting',
		medium: 'in-person',
		meal: null,
		status: status && { value: 'provisional-translation', ...status },
		start: null,
		startLabelled: false,
		end: null,
		durationMinutes: null,
		principals: [],
		attendees: [],
		venue: null,
		captions: outline?.captions ?? [],
		documents: outline?.documents ?? [],
		furniture: outline?.furniture ?? [],
		bodyAt: outline?.bodyAt ?? (first.type === 'paragraph' ? first.at : first.text.at),
		body,
		evidence: {},
		warnings: [],
	};
}

function paragraphsOf(source: string): ParsedBlock[] {
	const lines = [...source.matchAll(/[^\r\n\u2028\u2029]+/gu)].map(({ index, 0: { length } }) =>
		trimmed(source, { start: index, end: index + length }),
	);
	return lines
		.filter((line) => printedStretch(source, line).text !== '')
		.map(({ start, end }) => ({
			type: 'paragraph',
			label: null,
			at: start,
			lead: false,
			statements: splitSentences(source.slice(start, end), start).map(narrated),
		}));
}

const narrated = (printed: { text: string; at: number }): ParsedStatement => ({
	...printed,
	by: [],
	speaker: null,
	rule: 'narration',
	acts: [],
});

/** The hand-made record read wrongly in many ways, and what the editor writes against each. */
import type { ParsedBlock, ParsedRecord } from '../../parser/parsed-record.ts';
import { bora, kato, parsedRecord, sourceText } from './parsed.ts';

/** The hand-made record with some of it read wrongly. */
export const spoilt = (change: Partial<ParsedRecord>): ParsedRecord => ({ ...parsedRecord(), ...change });

const printed = (text: string) => ({ text, at: sourceText.indexOf(text) });
const sentence = (text: string) => ({ ...printed(text), by: [], speaker: null, rule: 'narration', acts: [] });

/** The body with the block that begins with some words replaced by others. */
function withBlocks(words: string, ...blocks: ParsedBlock[]): Partial<ParsedRecord> {
	const at = sourceText.indexOf(words);
	const body = parsedRecord().body.flatMap((block) =>
		(block.type === 'paragraph' ? block.at : block.text.at) === at ? blocks : [block],
	);
	return { body };
}

const { evidence } = parsedRecord();
/** The record without the evidence of some facts. */
export const without = (...names: (keyof typeof evidence)[]) => ({
	evidence: Object.fromEntries(
		Object.entries(evidence).filter(([name]) => !names.includes(name as keyof typeof evidence)),
	),
});

/** Each kind of wrong reading, and what the editor writes to put it right. */
export const wrongReadings: Record<string, [wrong: Partial<ParsedRecord>, editor: string]> = {
	'another day': [
		{ date: '2024-05-13', start: { local: '17:30', jst: '18:30', jstDate: '2024-05-13' } },
		'date: { value: "2024-05-03", quote: On May 3 }',
	],
	'a caption taken for the title': [
		{
			title: printed('Press Releases'),
			furniture: [printed('Alpha-Beta Summit Meeting')],
		},
		'title: { quote: Alpha-Beta Summit Meeting }',
	],
	'no title': [
		{ title: null, captions: [printed('Alpha-Beta Summit Meeting')] },
		'title: { quote: Alpha-Beta Summit Meeting }',
	],
	'another date of the page': [
		{ pageDate: { ...printed('May 3, 2024'), date: '2024-03-05' } },
		'pageDate: { value: "2024-05-03", quote: "May 3, 2024" }',
	],
	'no date of the page': [
		{ pageDate: null, furniture: [printed('Press Releases'), printed('May 3, 2024')] },
		'pageDate: { value: "2024-05-03", quote: "May 3, 2024" }',
	],
	'another kind': [{ kind: 'courtesy-call' }, 'kind: summit'],
	'another medium': [{ medium: 'telephone' }, 'medium: in-person'],
	'a meal that was none': [{ meal: 'lunch' }, 'meal: null'],
	'another beginning': [
		{ start: { local: '15:30', jst: null, jstDate: null } },
		'start: { value: { local: "17:30", house: "18:30" }, quote: 5:30 p.m. (6:30 p.m. HOUSE) }',
	],
	'no beginning': [
		{ start: null, ...without('start') },
		'start: { value: { local: "17:30", house: "18:30" }, quote: 5:30 p.m. (6:30 p.m. HOUSE) }',
	],
	'an end that was none': [
		{ end: { local: '18:10' }, evidence: { ...evidence, end: printed('6:30 p.m.') } },
		'end: null',
	],
	'another duration': [{ durationMinutes: 4 }, 'duration: { value: 40, quote: 40 minutes }'],
	'a status that is none': [
		{ status: { value: 'provisional-translation', text: 'Press Releases', at: 0 }, furniture: [] },
		'status: null',
	],
	'somebody missing': [
		{ principals: [kato] },
		'principals: [{ name: KATO Aiko }, { name: Bora, office: President of Beta, party: BB }]',
	],
	'somebody too many': [
		{ principals: [kato, bora, { ...bora, name: 'Long River' }] },
		'principals: [{ name: KATO Aiko }, { name: Bora }]',
	],
	'an attendee for a principal': [
		{ principals: [kato], attendees: [bora] },
		'principals: [{ name: KATO Aiko }, { name: Bora }]\nattendees: []',
	],
	'another name, office and honorific': [
		{ principals: [{ ...kato, name: 'Mr. KATO', honorific: null, officePrinted: 'Minister' }, bora] },
		'principals: [{ name: KATO Aiko, honorific: Mr., office: Prime Minister of Alpha, party: AA }, { name: Bora }]',
	],
	'another party and side': [
		{ principals: [kato, { ...bora, party: { code: 'GG', name: 'Gamma' }, side: 'first' }] },
		'principals: [{ name: KATO Aiko }, { name: Bora, party: BB, side: second }]',
	],
	'a heading taken for a paragraph': [
		withBlocks('1. Outset', {
			type: 'paragraph',
			label: '1.',
			at: sourceText.indexOf('1. Outset'),
			lead: false,
			statements: [sentence('Outset')],
		}),
		'lines: [{ quote: 1. Outset, as: heading }]',
	],
	'an item taken for a heading': [
		withBlocks('2. They', {
			type: 'heading',
			label: '2.',
			text: printed('2. They agreed on trade.'),
			depth: 2,
		}),
		'lines: [{ quote: They agreed on trade, as: item }]',
	],
	'a note taken for a paragraph': [
		withBlocks('(Note)', {
			type: 'paragraph',
			label: null,
			at: sourceText.indexOf('(Note)'),
			lead: false,
			statements: [sentence('(Note) The river is the Long River.')],
		}),
		'lines: [{ quote: (Note) The river, as: note }]',
	],
	'a line of the page taken for a caption': [
		{ furniture: [], captions: [printed('Press Releases')] },
		'lines: [{ quote: Press Releases, as: furniture }]',
	],
	'a heading and its paragraph read as one': [
		{
			body: parsedRecord().body.flatMap((block): ParsedBlock[] => {
				if (block.type === 'heading') return [];
				if (block.type !== 'paragraph' || !sourceText.startsWith('Prime Minister Kato spoke', block.at))
					return [block];
				const at = sourceText.indexOf('1. Outset');
				return [{ ...block, label: '1.', at, statements: [sentence('Outset'), ...block.statements] }];
			}),
		},
		'lines: [{ quote: 1. Outset, as: heading }]',
	],
	'the lead taken for an ordinary paragraph': [
		{
			body: parsedRecord().body.map((block) =>
				block.type === 'paragraph' ? { ...block, lead: false } : block,
			),
		},
		'lines: [{ quote: commencing at 5:30 p.m., as: lead }]',
	],
	'another speaker': [
		{
			body: parsedRecord().body.map((block) =>
				block.type === 'paragraph' && !block.lead
					? {
							...block,
							statements: block.statements.map((statement) =>
								statement.text.startsWith('In response')
									? { ...statement, by: ['AA'], speaker: 0 }
									: statement,
							),
						}
					: block,
			),
		},
		'statements: [{ quote: President Bora thanked her, speaker: bora }]',
	],
};

/** Hand-made values for the tests of the stages. */
import type { ParsedPerson, ParsedRecord } from '../../parser/parsed-record.ts';

/** The text that `parsedRecord()` was read from. */
export const sourceText = `Press Releases

Alpha-Beta Summit Meeting

May 3, 2024

On May 3, commencing at 5:30 p.m. (6:30 p.m. HOUSE) for 40 minutes, Mr. KATO Aiko, Prime Minister of Alpha, held a meeting with Bora, President of Beta, at the Palace of Beta.

1. Outset

Prime Minister Kato spoke of the river. In response, President Bora thanked her.

2. They agreed on trade.

(Note) The river is the Long River.
`;

const at = (words: string): number => {
	const found = sourceText.indexOf(words);
	if (found < 0) throw new Error(`The test text has no “${words}”.`);
	return found;
};

const printed = (text: string): { text: string; at: number } => ({ text, at: at(text) });

export const kato: ParsedPerson = {
	name: 'KATO Aiko',
	honorific: 'Mr.',
	office: 'Prime Minister',
	officePrinted: 'Prime Minister of Alpha',
	party: { code: 'AA', name: 'Alpha' },
	side: 'first',
	printed: printed('Mr. KATO Aiko, Prime Minister of Alpha'),
};

export const bora: ParsedPerson = {
	name: 'Bora',
	honorific: null,
	office: 'President',
	officePrinted: 'President of Beta',
	party: { code: 'BB', name: 'Beta' },
	side: 'second',
	printed: printed('Bora, President of Beta'),
};

const statement = (text: string, by: string[], speaker: number | null) => ({
	...printed(text),
	by,
	speaker,
	rule: by.length === 0 ? 'narration' : 'subject',
	doubt: null,
	// Any words will do where nothing depends on what they say: the first of the sentence.
	acts: by.length === 0 ? [] : [{ act: 'stated' as const, by, words: text.split(' ')[0] ?? '', start: 0 }],
});

/** A record of every kind of block, read by hand from `sourceText`. */
export const parsedRecord = (): ParsedRecord => ({
	title: printed('Alpha-Beta Summit Meeting'),
	pageDate: { ...printed('May 3, 2024'), date: '2024-05-03' },
	date: '2024-05-03',
	kind: 'summit',
	medium: 'in-person',
	meal: null,
	status: null,
	start: { local: '17:30', jst: '18:30', jstDate: '2024-05-03' },
	startLabelled: false,
	end: null,
	durationMinutes: 40,
	principals: [kato, bora],
	attendees: [],
	venue: { ...printed('the Palace of Beta'), basis: 'stated' },
	captions: [],
	documents: [],
	furniture: [printed('Press Releases')],
	bodyAt: at('On May 3'),
	body: [
		{
			type: 'paragraph',
			label: null,
			at: at('On May 3'),
			lead: true,
			statements: [statement(sourceText.slice(at('On May 3'), at('\n\n1. Outset')), [], null)],
		},
		{ type: 'heading', label: '1.', text: printed('1. Outset'), depth: 2 },
		{
			type: 'paragraph',
			label: null,
			at: at('Prime Minister Kato spoke'),
			lead: false,
			statements: [
				statement('Prime Minister Kato spoke of the river.', ['AA'], 0),
				statement('In response, President Bora thanked her.', ['BB'], 1),
			],
		},
		{
			type: 'paragraph',
			label: '2.',
			at: at('2. They agreed'),
			lead: false,
			statements: [statement('They agreed on trade.', ['AA', 'BB'], null)],
		},
		{ type: 'note', kind: 'note', text: printed('(Note) The river is the Long River.') },
	],
	evidence: {
		date: printed('On May 3'),
		start: printed('5:30 p.m. (6:30 p.m. HOUSE)'),
		duration: printed('40 minutes'),
		venue: printed('the Palace of Beta'),
	},
	warnings: [],
});

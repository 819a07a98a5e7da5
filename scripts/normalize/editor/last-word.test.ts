import { describe, expect, test } from 'vitest';
import { publishedRuns, withoutSpace } from '../../../src/record/published-words.ts';
import type { ParsedBlock, ParsedRecord, ParseFault } from '../../parser/parsed-record.ts';
import { makeTestEntry as make } from '../testing/make-entry.ts';
import { bora, kato, parsedRecord, sourceText } from '../testing/parsed.ts';

const right = (() => {
	const { entry } = make();
	if (!entry) throw new Error('The hand-made record gives no entry.');
	return entry;
})();

/** The hand-made record with some of it read wrongly. */
const spoilt = (change: Partial<ParsedRecord>): ParsedRecord => ({ ...parsedRecord(), ...change });

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
const without = (...names: (keyof typeof evidence)[]) => ({
	evidence: Object.fromEntries(
		Object.entries(evidence).filter(([name]) => !names.includes(name as keyof typeof evidence)),
	),
});

/** Each kind of wrong reading, and what the editor writes to put it right. */
const kinds: Record<string, [wrong: Partial<ParsedRecord>, editor: string]> = {
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

const ofBody = (body: typeof right.body) =>
	body.map((block) =>
		block.type === 'paragraph'
			? { ...block, statements: block.statements.map(({ text, by, speaker }) => ({ text, by, speaker })) }
			: block,
	);
const ofFacts = ({ evidence: _, ...facts }: typeof right.facts) => facts;

describe('what was read wrongly is put right in the editor’s file', () => {
	test.each(Object.entries(kinds))('%s', (_, [wrong, editor]) => {
		const before = make({ record: spoilt(wrong) }).entry;
		expect(before && [ofFacts(before.facts), ofBody(before.body)]).not.toEqual([
			ofFacts(right.facts),
			ofBody(right.body),
		]);
		const { entry, faults } = make({ record: spoilt(wrong), editor: `${editor}\n` });
		expect(faults).toEqual([]);
		expect(entry && ofFacts(entry.facts)).toEqual(ofFacts(right.facts));
		expect(entry && ofBody(entry.body)).toEqual(ofBody(right.body));
	});

	test('and is marked as the editor’s', () => {
		const editor = Object.values(kinds).map(([, yaml]) => yaml);
		const marked = editor.map((yaml, index) => {
			const [wrong] = Object.values(kinds)[index] ?? [{}];
			const { entry } = make({ record: spoilt(wrong), editor: `${yaml}\n` });
			const byEditor = Object.values(entry?.facts.evidence ?? {}).some((words) => words?.by === 'editor');
			return byEditor || entry?.mdx.includes('rule="editor"');
		});
		expect(marked).toEqual(marked.map(() => true));
	});
});

test('a venue elsewhere, none, and a place where none is printed', () => {
	const venue = (editor: string, record = parsedRecord()) => make({ editor, record }).entry?.facts;
	expect(venue('venue: { value: gamma, why: They moved. }\n')).toMatchObject({
		venue: { place: 'gamma', printed: 'the Palace of Beta', basis: 'editor' },
		evidence: { venue: { text: 'the Palace of Beta', by: 'editor', why: 'They moved.' } },
	});
	expect(venue('venue: null\n')).toMatchObject({ venue: null, evidence: { venue: { by: 'editor' } } });
	expect(
		venue('venue: { value: palace-of-beta, quote: the Palace of Beta }\n', {
			...parsedRecord(),
			venue: null,
			...without('venue'),
		})?.venue,
	).toEqual({ place: 'palace-of-beta', printed: 'the Palace of Beta', basis: 'editor' });
});

const refusal = (kind: ParseFault['kind']): ParseFault => ({ kind, message: 'No.', advice: 'None.', at: 0 });
const whole = `date: { value: "2024-05-03", quote: On May 3 }
kind: summit
principals:
  - { name: KATO Aiko, honorific: Mr., office: Prime Minister of Alpha, party: AA, quote: "Mr. KATO Aiko, Prime Minister of Alpha" }
  - { name: Bora, office: President of Beta, party: BB, quote: "Bora, President of Beta" }
`;

test.each(['no-lead', 'no-date', 'no-year', 'not-a-meeting-record'] as const)(
	'a text refused as %s is a record when the editor gives its day and its principals',
	(kind) => {
		const result = { record: null, fault: refusal(kind) };
		expect(make({ result }).entry).toBeNull();
		const { entry, faults } = make({ result, editor: whole });
		expect(faults).toEqual([]);
		expect(entry?.facts.date).toBe('2024-05-03');
		expect(entry?.facts.participants).toEqual(right.facts.participants);
		expect(
			entry?.body.flatMap((block) => (block.type === 'paragraph' ? block.statements : [])),
		).toContainEqual(
			expect.objectContaining({
				text: 'In response, President Bora thanked her.',
				by: ['BB'],
				speaker: 'bora',
			}),
		);
	},
);

test('a page with no layout that is known is taken line by line', () => {
	const text = 'Three Things\nMs. KATO Aiko saw Bora. They smiled.\nThe end';
	const { entry, faults } = make({
		text,
		result: { record: null, fault: refusal('no-lead') },
		editor:
			'date: "2024-05-03"\ntitle: { quote: Three Things }\nprincipals: [{ name: KATO Aiko, party: AA }, { name: Bora, party: BB }]\nlines: [{ quote: The end, as: furniture }, { quote: saw Bora, as: lead }]\n',
	});
	expect(faults).toEqual([]);
	expect(entry?.facts.title).toEqual({ text: 'Three Things', from: 'heading', at: 0 });
	expect(entry?.facts.furniture).toEqual([{ text: 'The end', at: text.indexOf('The end') }]);
	expect(entry?.body).toMatchObject([
		{ type: 'paragraph', lead: true, text: 'Ms. KATO Aiko saw Bora. They smiled.' },
	]);
});

test('a day moves the day of the house’s clock with it', () => {
	const record = spoilt({
		date: '2024-05-13',
		start: { local: '23:30', jst: '00:30', jstDate: '2024-05-14' },
	});
	expect(make({ record, editor: 'date: "2024-05-03"\n' }).entry?.facts.start?.jstDate).toBe('2024-05-04');
});

test('what a sentence does is put right, with the words that say it', () => {
	const actsOf = (editor: string) => {
		const { entry, faults } = make({ editor: `statements: [{ quote: thanked her, ${editor} }]\n` });
		const [, , block] = entry?.body ?? [];
		return block?.type === 'paragraph' ? block.statements[1] : faults.map(({ kind }) => kind);
	};
	expect(actsOf('acts: [{ act: thanked, words: thanked }]')).toMatchObject({
		by: ['BB'],
		speaker: 'bora',
		acts: [{ act: 'thanked', by: ['BB'], words: 'thanked', start: 28 }],
		rule: 'editor',
	});
	expect(actsOf('acts: [{ act: asked, words: asked }]')).toEqual(['quote-not-found']);
});

describe('an editor’s fact that does not hold', () => {
	const faultsOf = (editor: string) => make({ editor }).faults;

	test.each([
		'date: "2024-05-03"',
		'kind: summit',
		'meal: null',
		'duration: 40',
		'end: null',
		'title: Alpha-Beta Summit Meeting',
		'pageDate: { value: "2024-05-03", quote: "May 3, 2024" }',
		'venue: palace-of-beta',
		'principals: [{ name: KATO Aiko }, { name: Bora }]',
		'attendees: []',
		'lines: [{ quote: 1. Outset, as: heading }]',
		'statements: [{ quote: thanked her, speaker: bora }]',
	])('%s changes nothing', (editor) => {
		expect(faultsOf(`${editor}\n`).map(({ kind }) => kind)).toEqual(['unused-fact']);
	});

	test.each([
		'date: { value: "2024-05-04", quote: On May 4 }',
		'kind: { value: dialogue, quote: Dialogue }',
		'title: { quote: Beta-Alpha }',
		'venue: { value: gamma, quote: in Gamma }',
		'principals: [{ name: SATO Yumi }]',
		'principals: [{ name: SATO Yumi, quote: the Minister }]',
		'lines: [{ quote: Outbreak, as: heading }]',
		'statements: [{ quote: thanked him, by: [AA] }]',
	])('%s quotes words that are not there', (editor) => {
		expect(faultsOf(`${editor}\n`).map(({ kind }) => kind)).toEqual(['quote-not-found']);
	});

	test('is told at its own line, all of one file together', () => {
		expect(
			faultsOf(
				'kind: summit\ndate: { value: "2024-05-04", quote: On May 4 }\nlines: [{ quote: river, as: caption }]\n',
			).map(({ kind, file, place }) => [kind, file, place?.line]),
		).toEqual([
			['quote-ambiguous', 'sources/2024-05-03-kato-bora.yaml', 6],
			['quote-not-found', 'sources/2024-05-03-kato-bora.yaml', 5],
			['unused-fact', 'sources/2024-05-03-kato-bora.yaml', 4],
		]);
	});
});

test('whatever lines are called, no word is lost', () => {
	const lines = sourceText.split('\n').filter((line) => line !== '');
	for (const as of ['heading', 'paragraph', 'lead', 'note', 'caption', 'document', 'furniture'] as const) {
		for (const quote of lines) {
			const { entry, faults } = make({ editor: `lines: [{ quote: ${JSON.stringify(quote)}, as: ${as} }]\n` });
			expect(faults.filter(({ kind }) => !['unused-fact', 'bad-value', 'no-title'].includes(kind))).toEqual(
				[],
			);
			if (!entry) continue;
			const words = publishedRuns(entry.facts, entry.body).map(({ text }) => text);
			expect(withoutSpace(words.join(''))).toBe(withoutSpace(sourceText));
		}
	}
});

import { describe, expect, test } from 'vitest';
import { publishedRuns, withoutSpace } from '../../../src/record/published-words.ts';
import { makeTestEntry as make } from '../testing/make-entry.ts';
import { parsedRecord, sourceText } from '../testing/parsed.ts';
import { spoilt, without, wrongReadings } from '../testing/wrong-readings.ts';

const right = (() => {
	const { entry } = make();
	if (!entry) throw new Error('The hand-made record gives no entry.');
	return entry;
})();

const ofBody = (body: typeof right.body) =>
	body.map((block) =>
		block.type === 'paragraph'
			? { ...block, statements: block.statements.map(({ text, by, speaker }) => ({ text, by, speaker })) }
			: block,
	);
const ofFacts = ({ evidence: _, ...facts }: typeof right.facts) => facts;

describe('what was read wrongly is put right in the editor’s file', () => {
	test.each(Object.entries(wrongReadings))('%s', (_, [wrong, editor]) => {
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
		const editor = Object.values(wrongReadings).map(([, yaml]) => yaml);
		const marked = editor.map((yaml, index) => {
			const [wrong] = Object.values(wrongReadings)[index] ?? [{}];
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

test('a day moves the day of the house’s clock with it', () => {
	const record = spoilt({
		date: '2024-05-13',
		start: { local: '23:30', jst: '00:30', jstDate: '2024-05-14' },
	});
	expect(make({ record, editor: 'date: "2024-05-03"\n' }).entry?.facts.start?.houseDate).toBe('2024-05-04');
});

test('what a sentence does is put right, with the words that say it', () => {
	const actsOf = (editor: string) => {
		const { entry, faults } = make({ editor: `statements: [{ quote: thanked her, ${editor} }]\n` });
		const [, , block] = entry?.body ?? [];
		return block?.type === 'paragraph' ? block.statements[1] : faults.map(({ kind }) => kind);
	};
	expect(actsOf('acts: [{ act: courtesy, words: thanked }]')).toMatchObject({
		by: ['BB'],
		speaker: 'bora',
		acts: [{ act: 'courtesy', by: ['BB'], words: 'thanked', start: 28 }],
		rule: 'editor',
	});
	expect(actsOf('acts: [{ act: asked, words: asked }]')).toEqual(['quote-not-found']);
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

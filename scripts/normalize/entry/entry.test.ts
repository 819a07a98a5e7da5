import { describe, expect, test } from 'vitest';
import { publishedRuns, withoutSpace } from '../../../src/record/published-words.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { recordId as id, makeTestEntry as make } from '../testing/make-entry.ts';
import { parsedRecord, sourceText } from '../testing/parsed.ts';

test('makes an entry whose words, read back, are those of the source', () => {
	const { entry, faults } = make();
	expect(faults).toEqual([]);
	if (!entry) throw new Error('no entry');
	const words = publishedRuns(entry.facts, entry.body).map((run) => run.text);
	expect(withoutSpace(words.join(''))).toBe(withoutSpace(sourceText));
	expect(entry.facts.participants).toEqual([
		{
			person: 'kato-aiko',
			name: 'KATO Aiko',
			honorific: 'Mr.',
			office: 'Prime Minister of Alpha',
			party: { code: 'AA', name: 'Alpha' },
			side: 'first',
			role: 'principal',
		},
		{
			person: 'bora',
			name: 'Bora',
			honorific: null,
			office: 'President of Beta',
			party: { code: 'BB', name: 'Beta' },
			side: 'second',
			role: 'principal',
		},
	]);
	expect(entry.facts.start).toMatchObject({
		zone: 'Asia/Jakarta',
		zoneFrom: 'venue',
		utc: '2024-05-03T10:30:00Z',
	});
	expect(entry.facts.source.licence).toBe('Open Licence');
	expect(entry.facts.evidence['participants.1']?.text).toBe('Bora, President of Beta');
});

test('numbers paragraphs and notes and names sections and speakers', () => {
	const body = make().entry?.body ?? [];
	expect(body.map((block) => block.anchor)).toEqual(['p1', 's1', 'p2', 'p3', 'n1']);
	expect(body[2]).toMatchObject({
		statements: [
			{ by: ['AA'], speaker: 'kato-aiko', rule: 'subject' },
			{ by: ['BB'], speaker: 'bora' },
		],
	});
	expect(body[3]).toMatchObject({ label: '2.', sections: [{ label: '2', anchor: 's2', depth: 1 }] });
});

test('a party that the text does not name is that of those who sit opposite', () => {
	const record = parsedRecord();
	const unnamed = (code: string): string => (code === 'BB' ? 'ZZ' : code);
	for (const block of record.body) {
		if (block.type !== 'paragraph') continue;
		block.statements = block.statements.map((statement) => ({
			...statement,
			by: statement.by.map(unnamed),
			acts: statement.acts.map((act) => ({ ...act, by: act.by.map(unnamed) })),
		}));
	}
	const { entry, faults } = make({ record });
	expect(faults).toEqual([]);
	const said = (entry?.body ?? []).flatMap((block) => (block.type === 'paragraph' ? block.statements : []));
	expect(said.map(({ by }) => by)).toEqual([[], ['AA'], ['BB'], ['AA', 'BB']]);
	expect(said.flatMap(({ acts }) => acts.flatMap(({ by }) => by))).not.toContain('ZZ');
});

test('attaches topics by words in paragraphs, notes and headings, in the order of their file', () => {
	expect(make().entry?.facts.topics).toEqual([
		{
			id: 'rivers',
			hits: [
				{ anchor: 'p2', text: 'river' },
				{ anchor: 'n1', text: 'river' },
			],
		},
		{ id: 'trade', hits: [{ anchor: 'p3', text: 'trade' }] },
		{ id: 'outset', hits: [{ anchor: 's1', text: 'Outset' }] },
	]);
});

describe('the editor’s file', () => {
	const found = (editor: string, record?: ParsedRecord) =>
		make(record ? { editor, record } : { editor }).faults.map((fault) => fault.found);

	test('adds notes where the quoted words stand', () => {
		const { entry } = make({ editor: 'notes: [{ quote: agreed on, note: So printed. }]\n' });
		expect(entry?.facts.editorNotes).toEqual([{ anchor: 'p3', quote: 'agreed on', note: 'So printed.' }]);
	});

	test('refuses a note whose words stand nowhere, or twice, at the place of the quotation', () => {
		const { faults } = make({
			editor:
				'notes:\n  - quote: agreed upon\n    note: x\n  - { quote: the river, note: x }\n  - { quote: iver, note: x }\n',
		});
		expect(faults.map(({ place }) => place)).toEqual([
			{ line: 5, column: 12 },
			{ line: 8, column: 14 },
		]);
		expect(faults[0]?.found).toBe('“agreed upon” stands nowhere in the paragraphs and notes of the record.');
		expect(faults[1]?.found).toBe('“iver” stands 3 times: in p2, n1, n1.');
	});

	test('overrules the speaker of a sentence it quotes', () => {
		const { entry } = make({
			editor:
				'statements: [{ quote: agreed on trade, by: [BB], speaker: bora }, { quote: spoke of, by: [] }]\n',
		});
		const statements = entry?.body.flatMap((block) => (block.type === 'paragraph' ? block.statements : []));
		expect(statements?.[3]).toMatchObject({ by: ['BB'], speaker: 'bora', rule: 'editor' });
		expect(statements?.[1]).toMatchObject({ by: [], speaker: null, rule: null });
	});

	test('refuses an attribution that fits no sentence, several, or nobody present', () => {
		expect(found('statements: [{ quote: never said, by: [AA] }]\n')).toEqual([
			'“never said” stands nowhere in the sentences of the record.',
		]);
		expect(found('statements: [{ quote: Prime Minister, by: [AA] }]\n')).toEqual([
			'“Prime Minister” stands 2 times: in p1, p2.',
		]);
		expect(found('statements: [{ quote: spoke of, by: [AA], speaker: sato }]\n')).toEqual([
			'The speaker “sato” took no part in this meeting.',
		]);
		expect(found('statements: [{ quote: spoke of, by: [BB], speaker: kato-aiko }]\n')).toEqual([
			'“by” is [BB], and the speaker kato-aiko is of AA.',
		]);
	});

	test('refuses unknown publishers, documents that the page does not name, and facts without use', () => {
		expect(found('documents: { Joint Statement: https://x.example/ }\n')).toEqual([
			'“Joint Statement” is no line that the page names as a document.',
		]);
		const untimed = { ...parsedRecord(), start: null, evidence: {} };
		expect(found('timeZone: Asia/Tokyo\n', untimed)).toEqual([
			'The editor gives a time zone, and the text prints no time.',
		]);
	});
});

describe('a record that cannot be an entry', () => {
	const one = (change: Partial<ParsedRecord>) => {
		const { entry, faults } = make({ record: { ...parsedRecord(), ...change } });
		expect(entry).toBeNull();
		expect(faults).toHaveLength(1);
		return faults[0];
	};

	test('names an unknown person at the line and column of the printed words', () => {
		const [kato, bora] = parsedRecord().principals;
		if (!kato || !bora) throw new Error('no principals');
		expect(one({ principals: [{ ...kato, name: 'SATO' }, bora] })).toMatchObject({
			kind: 'unknown-person',
			file: `sources/${id}.txt`,
			place: { line: 7, column: 69 },
		});
	});

	test('names an unknown place where it is printed', () => {
		const at = sourceText.indexOf('the Palace');
		expect(one({ venue: { text: 'the Palast', at, basis: 'stated' } })).toMatchObject({
			kind: 'unknown-place',
			place: { line: 7, column: 157 },
		});
	});

	test('names contradicting times where they are printed', () => {
		expect(one({ start: { local: '17:30', jst: '19:30', jstDate: '2024-05-03' } })).toMatchObject({
			kind: 'contradicting-times',
			place: { line: 7, column: 25 },
		});
	});

	test('asks for a title where nothing printed names the meeting', () => {
		expect(one({ title: null })).toMatchObject({
			kind: 'no-title',
			advice: `Add to content/sources/${id}.yaml a line such as\ntitle: Meeting between Prime Minister KATO Aiko and President Bora`,
		});
	});

	test('refuses an id that does not begin with the day of the meeting', () => {
		expect(make({ id: '2024-05-04-kato-bora' }).faults[0]).toMatchObject({
			kind: 'bad-id',
			found: 'The file is named “2024-05-04-kato-bora”, and the meeting was held on 2024-05-03.',
		});
	});

	test('says which words are lost, and after which', () => {
		expect(make({ record: { ...parsedRecord(), furniture: [] } }).faults[0]).toMatchObject({
			kind: 'lost-words',
			place: { line: 1, column: 1 },
			found: 'The entry lacks “PressReleases” at the head of the text, in the field title of the entry.',
		});
		const short = parsedRecord();
		const note = short.body.at(-1);
		if (note?.type === 'note') note.text = { ...note.text, text: '(Note) The river is the Long.' };
		expect(make({ record: short }).faults[0]).toMatchObject({
			kind: 'lost-words',
			place: { line: 15, column: 30 },
			found: 'The entry lacks “River” after “) The river is the Long”, in the field body.4 of the entry.',
		});
	});

	test('says which words are too much', () => {
		const long = parsedRecord();
		const heading = long.body[1];
		if (heading?.type === 'heading') heading.text = { ...heading.text, text: '1. Outset again' };
		expect(make({ record: long }).faults[0]?.found).toMatch(
			/^The entry has “again” too much after “.*1\. Outset”, in the field body\.1 of the entry\.$/u,
		);
	});

	test('refuses evidence that does not stand where it says', () => {
		expect(
			one({ evidence: { ...parsedRecord().evidence, duration: { text: '40 minutes', at: 3 } } }),
		).toMatchObject({
			kind: 'misplaced-words',
			found: '“40 minutes” (duration) does not stand here; the text has “ss Release”.',
		});
	});
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSpace } from '../../src/record/published-words.ts';
import { printedRuns } from './leads/fixtures/printed-runs.ts';
import { factsOfPage, pageHouse } from './leads/fixtures/test-page.ts';
import { parseText } from './parse-text.ts';
import { readText } from './read.ts';

const lead =
	'On July 5, at 3:00 p.m. for about 20 minutes, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Mr. Hun Sen, Prime Minister of Cambodia. The overview is as follows.';
const page = (...lines: string[]): string =>
	['Press Releases', 'July 5, 2018', '', lead, ...lines].join('\n');

/** The words of the source and of the record, white space aside. */
function expectWhole(source: string): void {
	const { record } = parseText(source, pageHouse);
	if (record) expect(withoutSpace(printedRuns(record).join(''))).toBe(withoutSpace(source));
}

describe('every printed character', () => {
	const sources = globSync('content/sources/*.txt');
	it.each(sources)('of %s stands in exactly one place', (file) => {
		const { text } = readText(readFileSync(file));
		expect(parseText(text ?? '', pageHouse).fault).toBeNull();
		expectWhole(text ?? '');
	});

	const corpus = '../shared/corpus';
	it.skipIf(!existsSync(corpus))(
		'of the corpus, which may not be beside this project, stands in one place',
		() => {
			for (const file of globSync(`${corpus}/*.txt`)) expectWhole(readText(readFileSync(file)).text ?? '');
		},
	);

	const line = fc.oneof(
		fc.string({ maxLength: 60 }),
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.constantFrom(
			'1. Outset',
			'2. 2. Region',
			'3. (1) Minister Kono said so.',
			'(a) Minister Kono said',
			'that he agreed.',
			'• (2) Prime Minister Hun Sen replied.',
			'- The two sides agreed.',
			'--- and so on',
			'* A note?',
			'(Note: a note',
			'that goes on).',
			'[1] A note.',
			'Related Links',
			'Joint Statement (PDF) Open a New Window',
			'Back to Top',
			'(END)',
			'(Photo) Two ministers',
			'July 5, 2018',
			'[Provisional translation]',
			'export const a = {1}; <b>',
			'',
			'\u00a0\u2003',
			'\u200b\u202e',
		),
	);
	it('of any page stands in exactly one place, in order', () => {
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 4 }),
				fc.array(line, { maxLength: 14 }),
				fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
				(head, body, end) => {
					expectWhole([...head, 'July 5, 2018', '', lead, ...body].join(end));
				},
			),
			{ numRuns: 400 },
		);
	});

	it('keeps its place: text of a run stands at its offset', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 10 }), (body) => {
				const source = page(...body);
				const { record } = parseText(source, pageHouse);
				for (const { text, at } of [
					...(record?.captions ?? []),
					...(record?.documents ?? []),
					...Object.values(record?.evidence ?? {}),
				]) {
					expect(withoutSpace(source.slice(at)).startsWith(withoutSpace(text))).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	/** Any UTF-16 units, lone surrogates and control characters among them. */
	const anyUnits = fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
		.map((units) => String.fromCharCode(...units));
	it('is no cause to throw, whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(anyUnits, fc.string()), (text) => {
				const { record, fault } = parseText(text, pageHouse);
				expect(record === null).toBe(fault !== null);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('texts that are refused', () => {
	it.each([
		['an empty file', '  \n\t\n', 'The file is empty.'],
		['an HTML page', '<!DOCTYPE html>\n<html><body>On July 5 …</body></html>', 'The file is an HTML page'],
		[
			'a fragment of HTML',
			'<div><table><div><div><script>x</script></div></div></div>',
			'The file is an HTML page',
		],
		['a PDF', '%PDF-1.7\n…', 'The file is a PDF'],
		['a NUL character', page('a\0b'), 'NUL character at offset'],
		[
			'two records',
			`${page('1. A.')}\n\nBack to Top\n\nPress Releases\nJuly 6, 2018\n\n${lead.replace('5', '6')}\n`,
			'A second record begins at offset',
		],
	])('%s has its own message', (_, text, message) => {
		const { fault } = parseText(text, pageHouse);
		expect(fault?.kind).toBe('unreadable');
		expect(fault?.message).toContain(message);
		expect(fault?.advice).not.toBe('');
	});

	it('reports characters that cannot be seen, and keeps them', () => {
		const text = page('1. Minister Kono \u202Esaid\u202C so\u200B.');
		const { record } = parseText(text, pageHouse);
		const [bidi, joiner] = [text.indexOf('\u202E'), text.indexOf('\u200B')];
		expect(record?.warnings).toMatchObject([
			{
				fact: 'text',
				message: `The text holds a bidirectional control 2 times, first U+202E at offset ${bidi}.`,
				at: bidi,
			},
			{
				message: `The text holds a zero-width character once, first U+200B at offset ${joiner}.`,
				at: joiner,
			},
		]);
		expect(JSON.stringify(record?.body)).toContain('\u202E');
	});
});

describe('a page without a year', () => {
	it('is no record, whatever years it mentions', () => {
		const text = page('1. Mr. Kono recalled May 3, 2012.').replace('July 5, 2018\n', '');
		expect(factsOfPage(text)).toMatchObject({ error: 'no-year', date: null, principals: [], statements: [] });
	});
});

describe('the doubts of statements', () => {
	const doubts = (...lines: string[]): string[] =>
		(parseText(page(...lines), pageHouse).record?.warnings ?? [])
			.filter(({ fact }) => fact === 'statements')
			.map(({ message, found }) => `${message} “${found}”`);

	it('tell that half of the statements or more have no speaker, and where the first is', () => {
		const silent = ['The ferry was built in 1996.', 'The school was opened in May.'];
		const spoken = ['Minister Kono welcomed this.', 'Prime Minister Hun Sen thanked him.'];
		expect(doubts(...silent, ...spoken)).toEqual([
			'2 of 4 statements have no speaker. “The ferry was built in 1996.”',
		]);
		expect(doubts(...silent, ...spoken, 'They agreed to meet again.')).toEqual([]);
	});

	it('tell that a pronoun may mean several, and that a verb is none that is known', () => {
		expect(doubts('He spoke of the ferry.', 'Minister Kono gallivanted.')).toEqual([
			'“He” may mean more than one of those who meet. “He spoke of the ferry.”',
			'What it does is unsure: its verb is none that is known. “Minister Kono gallivanted.”',
		]);
	});
});

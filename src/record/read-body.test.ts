import { describe, expect, test } from 'vitest';
import { BodyError, paragraphsOf, wordsOf } from './body.ts';
import { readBody } from './read-body.ts';

const body = readBody(`<Para n="1" lead>
  On May 3 they met.
  The overview is as follows.
</Para>

## 1. Bilateral Relations

<Para n="2" label="(1)">
  <Said by="AA" speaker="kato" rule="subject">Minister Kato spoke.</Said>
  They looked at maps.
  <Said by="AA BB" rule="both">Both agreed.</Said>
</Para>

<Para n="3" label="(2)">
  Words.
</Para>

## Closing Words

<Para n="4">
  The end.
</Para>

## Closing Words

<Note n="1">
  (Note) Printed below
  the text.
</Note>

<Note kind="furniture">
  Back to top
</Note>
`);

describe('a body', () => {
	test('is read block by block, in the order in which it is printed', () => {
		expect(body.map(({ type, anchor }) => [type, anchor])).toEqual([
			['paragraph', 'p1'],
			['heading', 's1'],
			['paragraph', 'p2'],
			['paragraph', 'p3'],
			['heading', 'h-closing-words'],
			['paragraph', 'p4'],
			['heading', 'h-closing-words_2'],
			['note', 'n1'],
			['note', null],
		]);
		expect(paragraphsOf(body).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
	});

	test('gives each sentence to who says it, and narration to nobody', () => {
		const [lead, second] = paragraphsOf(body);
		expect(lead).toMatchObject({
			lead: true,
			label: null,
			section: null,
			text: 'On May 3 they met. The overview is as follows.',
		});
		expect(lead?.statements).toHaveLength(2);
		expect(second?.lead).toBe(false);
		expect(second?.statements.map(({ by, speaker, rule, text }) => [by, speaker, rule, text])).toEqual([
			[['AA'], 'kato', 'subject', 'Minister Kato spoke.'],
			[[], null, null, 'They looked at maps.'],
			[['AA', 'BB'], null, 'both', 'Both agreed.'],
		]);
		expect(second?.text).toBe('Minister Kato spoke. They looked at maps. Both agreed.');
	});

	test('names the sections that begin with a heading or a labelled paragraph', () => {
		const heading = body[1];
		expect(heading).toMatchObject({ label: '1.', title: 'Bilateral Relations', depth: 2 });
		expect(paragraphsOf(body).map(({ section }) => section?.anchor ?? null)).toEqual([
			null,
			's1-1',
			's1-2',
			null,
		]);
		expect(paragraphsOf(body)[1]?.sections.map(({ label, anchor }) => [label, anchor])).toEqual([
			['1(1)', 's1-1'],
		]);
	});

	test('has its words with their labels', () => {
		const [, heading, second] = body;
		expect(heading && wordsOf(heading)).toBe('1. Bilateral Relations');
		expect(second && wordsOf(second)).toMatch(/^\(1\) Minister Kato spoke\./u);
		expect(body.slice(-2).map((block) => [block.type === 'note' && block.kind, wordsOf(block)])).toEqual([
			['note', '(Note) Printed below the text.'],
			['furniture', 'Back to top'],
		]);
	});

	test('takes an element on one line as one over several', () => {
		const [one] = readBody('<Para n="1"><Said by="AA">Short.</Said></Para>');
		expect(one).toMatchObject({ type: 'paragraph', text: 'Short.', statements: [{ by: ['AA'] }] });
	});

	test('keeps an address that is printed in the text as text', () => {
		const [one] = readBody('<Para n="1">\n  See https://www.example.org/ there.\n</Para>');
		expect(one).toMatchObject({ text: 'See https://www.example.org/ there.' });
	});
});

describe('what is outside the vocabulary is refused with its line', () => {
	test.each<[string, string, number]>([
		['Loose words.', 'paragraph is not allowed in a record', 1],
		['<Para n="1">\n  A.\n</Para>\n\n- item', 'list is not allowed', 5],
		['<Quote>\n  A.\n</Quote>', '<Quote> is not allowed', 1],
		['<Para n="1">\n  A *b* c.\n</Para>', 'emphasis is not allowed', 2],
		['## A *b*', 'emphasis is not allowed', 1],
		['<Para n="0">\n  A.\n</Para>', 'Expected a whole number in "n", found "0".', 1],
		['<Para n="1a">\n  A.\n</Para>', 'Expected a whole number in "n", found "1a".', 1],
		['<Para>\n  A.\n</Para>', 'Expected a whole number in "n", found none.', 1],
		['<Para n={1}>\n  A.\n</Para>', 'only literal attributes are allowed', 1],
		['<Para n="1" id="x">\n  A.\n</Para>', 'has an attribute "id"; allowed are n, label, lead.', 1],
		['<Para n="1">\n  <Said>A.</Said>\n</Para>', 'Said names nobody in "by"', 2],
		['<Para n="1">\n  <Said by=" ">A.</Said>\n</Para>', 'Said names nobody in "by"', 2],
		['<Note kind="aside">\n  A.\n</Note>', 'Note has kind "aside"; expected one of note, document,', 1],
		['<Note>\n  A.\n</Note>', 'Expected a whole number in "n", found none.', 1],
		['<Para n="1">\n  A.\n\n  B.\n</Para>', 'Para holds 2 blocks; expected one run of text.', 1],
	])('%j', (mdx, message, line) => {
		let error: unknown;
		try {
			readBody(mdx);
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(BodyError);
		expect((error as BodyError).message).toContain(message);
		expect((error as BodyError).line).toBe(line);
	});
});

test('a heading without a number is addressed by its Latin letters, one of the same words by a number too', () => {
	const anchors = readBody('## Économie – “Côte”\n\n## 日本\n\n## 日本\n').map(({ anchor }) => anchor);
	expect(anchors).toEqual(['h-economie-cote', 'h-untitled', 'h-untitled_2']);
});

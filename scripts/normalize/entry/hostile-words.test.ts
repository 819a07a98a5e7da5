import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSpace } from '../../../src/record/published-words.ts';
import { splitEntry } from '../../../src/record/split-entry.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { bodyByRemark, wordsOfCompiled } from '../testing/compile-mdx.ts';
import { makeTestEntry as make } from '../testing/make-entry.ts';
import { parsedRecord } from '../testing/parsed.ts';

/** Texts that mean something to Markdown, MDX, JavaScript, YAML or HTML. */
const hostile = [
	'<script>alert(1)</script>',
	'{process.exit(1)} and $' + '{`template`} and {{ x }}',
	'export const x = 1',
	'import x from "y"',
	'--- # not: [front, matter]',
	'!!js/function "x" &anchor *alias',
	'</Para><Para n="9">',
	'<Said by="XX">Not said</Said>',
	'# not a heading',
	'1. not a list 2) nor this',
	'> quote | table | `code` ~~~ fence',
	'**bold** _it_ [link](javascript:alert(1)) ![x](y) https://www.example.org/ a@b.example',
	'&lt;b&gt; &amp; &#x41; \\ \\{ \\<',
	'[^1]: note [^1] <!-- comment --> <?php ?> <![CDATA[x]]>',
	'* * * === +++ $$x$$ :::note',
	'bell\u0007 back\b del\u007f next\u0085 line\u2028 separator',
	'left\u202eright\u202c zero\u200bwidth \u{1F600} ﻿',
];

/** The record of parsed.ts with other words in every field that a text can fill. */
function withWords(words: string): { text: string; record: ParsedRecord } {
	const lines: string[] = [];
	let length = 0;
	const put = (text: string): { text: string; at: number } => {
		const at = length;
		lines.push(text);
		length += text.length + 2;
		return { text: text.replace(/\s+/gu, ' ').trim(), at: at + (text.length - text.trimStart().length) };
	};
	const furniture = [put(words)];
	const title = put(`${words} T`);
	const captions = [put(`${words} C`)];
	const lead = put(`On May 3 ${words}`);
	const narrated = put(words);
	const said = put(`${words}`);
	const heading = put(`1. ${words}`);
	const note = put(`(Note) ${words}`);
	const documents = [put(`${words} D`)];
	const paragraph = (
		{ text, at }: { text: string; at: number },
		by: string[],
		isLead = false,
	): ParsedRecord['body'][number] => ({
		type: 'paragraph',
		label: null,
		at,
		lead: isLead,
		statements: [{ text, at, by, speaker: null, rule: 'subject', acts: [], doubt: null }],
	});
	const record: ParsedRecord = {
		...parsedRecord(),
		title,
		pageDate: null,
		start: null,
		venue: null,
		captions,
		documents,
		furniture,
		principals: parsedRecord().principals.map((person) => ({ ...person, printed: lead })),
		bodyAt: lead.at,
		body: [
			paragraph(lead, [], true),
			paragraph(narrated, []),
			paragraph(said, ['AA']),
			{ type: 'heading', label: '1.', text: heading, depth: 2 },
			{ type: 'note', kind: 'note', text: note },
		],
		evidence: { date: lead },
	};
	return { text: lines.join('\n\n'), record };
}

/** Every word of the body as another reader of MDX finds it. */
const wordsOfBody = (body: Body): string => withoutSpace(body.map((block) => block.text).join(''));

describe.each(hostile)('the words %j', (words) => {
	test('arrive as the characters they are, whichever reader reads the entry', async () => {
		const { entry, faults } = make(withWords(words));
		expect(faults).toEqual([]);
		if (!entry) throw new Error('no entry');
		expect(entry.facts.captions[0]?.text).toBe(`${words} C`.replace(/\s+/gu, ' '));
		const { body } = splitEntry(entry.mdx);
		expect(wordsOfBody(bodyByRemark(body))).toBe(wordsOfBody(entry.body));
		expect(withoutSpace(await wordsOfCompiled(body))).toBe(wordsOfBody(entry.body));
	});
});

test('keeps every character of any words in any field', () => {
	const words = fc
		.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }), fc.string()), {
			minLength: 1,
			maxLength: 4,
		})
		.map((parts) => parts.join(' ').replace(/\s+/gu, ' ').trim())
		.filter((text) => text !== '' && !/\p{Cs}|\0/u.test(text));
	fc.assert(
		fc.property(words, (text) => {
			const { faults } = make(withWords(text));
			expect(faults).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

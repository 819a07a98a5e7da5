import { expect, test } from 'vitest';
import { besideOffice, titleStart } from './record-titles.ts';

/** The text; the name stands in square brackets. */
const at = (marked: string): { text: string; start: number; end: number } => ({
	text: marked.replace(/[[\]]/gu, ''),
	start: marked.indexOf('['),
	end: marked.indexOf(']') - 1,
});

test.each([
	['They said that Deputy Prime Minister [Bora] agreed.', 'Deputy Prime Minister '],
	['H.E. Mr. [Bora] came.', 'H.E. Mr. '],
	['“Prime Minister [Bora]” was printed.', 'Prime Minister '],
	['the former Vice-President\n[Bora]', 'former Vice-President\n'],
	['A subminister [Bora] came.', ''],
	['The minister, [Bora], came.', ''],
	['[Bora] came.', ''],
])('the title before the name in “%s” is “%s”', (marked, title) => {
	const { text, start } = at(marked);
	expect(text.slice(titleStart(text, start), start)).toBe(title);
});

test.each([
	['Minister [Kato] spoke.', true],
	['the [Suga] administration', true],
	['the [Suga] Cabinet’s plan', true],
	['[Abe]’s government', true],
	['the [Suga] administrations', false],
	['[Kato] spoke of an administration', false],
	['the city of [Kato]', false],
])('“%s”: beside an office %s', (marked, beside) => {
	const { text, start, end } = at(marked);
	expect(besideOffice(text, start, end)).toBe(beside);
});

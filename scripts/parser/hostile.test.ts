import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutSpace } from '../../src/record/published-words.ts';
import { printedRuns } from './leads/fixtures/printed-runs.ts';
import { pageHouse } from './leads/fixtures/test-page.ts';
import { parseText } from './parse-text.ts';
import { readText } from './read.ts';

const read = (name: string): ReturnType<typeof readText> => readText(readFileSync(`tests/hostile/${name}`));
const lead =
	'On July 5, at 3:00 p.m. for about 20 minutes, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Mr. Hun Sen, Prime Minister of Cambodia. The overview is as follows.';
const head = 'Press Releases\nJuly 5, 2018\n\n';

describe('hostile files that are records', () => {
	it.each(['markup.txt', 'paths.txt', 'invisible.txt', 'utf-16le.txt', 'utf-16be.txt'])(
		'%s is read with every character as it stands',
		(name) => {
			const { text } = read(name);
			const { record } = parseText(text ?? '', pageHouse);
			expect(record).not.toBeNull();
			expect(withoutSpace(record ? printedRuns(record).join('') : '')).toBe(withoutSpace(text ?? ''));
			expect(record?.date).toBe('2018-07-05');
		},
	);
});

describe('hostile files that are no records', () => {
	it.each([
		['empty.txt', 'The file is empty.'],
		['pdf.txt', 'The file is a PDF, not text.'],
		['html-page.txt', 'The file is an HTML page, not the text of one.'],
		['latin-1.txt', 'Byte 39 (0xE9) is not UTF-8.'],
	])('%s is refused by name', (name, message) => {
		const { fault } = read(name);
		expect(fault?.message).toContain(message);
		expect(fault?.advice).not.toBe('');
	});

	it('a NUL character is refused, and where it stands is said', () => {
		const { text } = read('markup.txt');
		const { fault } = readText(new TextEncoder().encode(`${text?.slice(0, 120)}\0${text?.slice(120)}`));
		expect(fault?.message).toBe('The text holds a NUL character at offset 120.');
		expect(fault?.at).toBe(120);
	});

	it('two-records.txt is refused, and where the second begins is said', () => {
		const { text } = read('two-records.txt');
		const { fault } = parseText(text ?? '', pageHouse);
		expect(fault?.message).toContain('A second record begins at offset');
		expect(text?.slice(fault?.at).startsWith('July 6, 2018')).toBe(true);
	});

	it('a UTF-16 file that ends in the midst of a character is refused', () => {
		const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42);
		expect(readText(bytes).fault?.message).toBe('Byte 4 (0x42) is not UTF-16LE.');
	});
});

/** Inputs that make a pattern run away if it can. */
const many = 200_000;
const lines = 50_000;
const large: Record<string, string> = {
	'a line of 1 MB': `${head}${lead}\n\n1. ${'word '.repeat(many)}`,
	'a word of 1 MB': `${head}${lead}\n\n1. ${'x'.repeat(5 * many)}`,
	'a lead of 1 MB': `${head}${lead.slice(0, -1)}${' and so on'.repeat(many / 2)}.`,
	'50,000 lines': `${head}${lead}\n${'1. Minister Kono said so.\n'.repeat(lines)}`,
	'50,000 unfinished lines': `${head}${lead}\n${'and on and on\n'.repeat(lines)}`,
	'50,000 lines before the lead': `${'x\n'.repeat(lines)}${head}${lead}`,
	'50,000 headings': `${head}${lead}\n${'Heading\n\n'.repeat(lines)}`,
	'50,000 notes left open': `${head}${lead}\n${'(Note: a\n'.repeat(lines)}`,
	'ten thousand open parentheses': `${head}On July 5, Mr. Kono ${'('.repeat(10_000)} held a meeting ${'('.repeat(10_000)} with Mr. B.`,
	'runs of a.m. p.m.': `${head}On July 5, ${'a.m. p.m. '.repeat(many / 2)}Mr. Kono held a meeting with Mr. B.`,
	'runs of times': `${head}On July 5, ${'5:30 '.repeat(many)}Mr. Kono held a meeting with Mr. B.`,
	'runs of offices': `${head}On July 5, Mr. A, ${'Minister of Foreign Affairs and '.repeat(many / 10)} held a meeting with Mr. B.`,
	'runs of capitals': `${head}On July 5, Mr. ${'Abc '.repeat(many)}, Minister, held a meeting with Mr. B.`,
	'white space of 2 MB': `${head}${lead}${' '.repeat(5 * many)}\n\n1. x${' '.repeat(5 * many)}y.`,
	'zero-width characters of 1 MB': `${head}${lead}\n\n${'\u200b'.repeat(5 * many)}`,
	'angle brackets of 1 MB': '<'.repeat(5 * many),
	'arrows of 800 kB in the first line': `${'a > '.repeat(many)}\n${head}${lead}`,
};

describe('large inputs', () => {
	it.each(Object.entries(large))('%s is read to its end, and nothing is thrown', (_, text) => {
		expect(() => parseText(text, pageHouse)).not.toThrow();
	});
});

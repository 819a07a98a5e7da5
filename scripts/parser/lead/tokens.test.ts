import { describe, expect, it, test } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('words and marks', () => {
	test.each<[string, string[]]>([
		['H.E. Mr. Prak Sokhonn, Minister', ['H.E.', 'Mr.', 'Prak', 'Sokhonn', ',', 'Minister']],
		['Lt. Gen. Eui-yong', ['Lt.', 'Gen.', 'Eui-yong']],
		['the People’s Republic', ['the', 'People’s', 'Republic']],
		["Ministers' Meeting", ["Ministers'", 'Meeting']],
		['a 2+2 dialogue', ['a', '2+2', 'dialogue']],
		['George W. Bush', ['George', 'W.', 'Bush']],
		['U.S. Secretary', ['U.S.', 'Secretary']],
		['(NATO); 5', ['(', 'NATO', ')', ';', '5']],
		['José Ramos-Horta', ['José', 'Ramos-Horta']],
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['They met in Tokyo.', ['They', 'met', 'in', 'Tokyo', '.']],
		['It ended. The next', ['It', 'ended', '.', 'The', 'next']],
		['“Peace”', ['“', 'Peace', '”']],
		['Japan - Cambodia', ['Japan', '-', 'Cambodia']],
		['Tokyo,Japan', ['Tokyo', ',', 'Japan']],
	])('takes no mark into a word of “%s”', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each(['   ', ''])('finds nothing in “%s”', (text) => {
		expect(tokenize(text)).toEqual([]);
	});
});

it('says where each token stands', () => {
	const text = '  H.E. Mr. Hun Sen (Cambodia), in Tokyo. ';
	for (const { text: word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
});

test.each<[string, boolean, boolean]>([
	['Élysée', true, false],
	['élan', false, false],
	['e-Governance', true, false],
	['co-Chair', false, false],
	['2+2', false, false],
	['(', false, true],
])('knows “%s” as capital (%s) and mark (%s)', (text, capital, mark) => {
	expect(tokenize(text)).toEqual([{ text, start: 0, end: text.length, mark, capital }]);
});

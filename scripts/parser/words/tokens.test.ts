import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairs, tokenise } from './tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

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
		['R&D & trade', ['R&D', '&', 'trade']],
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['They met in Tokyo.', ['They', 'met', 'in', 'Tokyo', '.']],
		['It ended. The next', ['It', 'ended', '.', 'The', 'next']],
		['“Peace”', ['“', 'Peace', '”']],
		['Japan - Cambodia', ['Japan', '-', 'Cambodia']],
		['Tokyo,Japan', ['Tokyo', ',', 'Japan']],
		['‘Peace’ and', ['‘', 'Peace', '’', 'and']],
	])('takes no mark into a word of “%s”', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['MinisterKono said', ['Minister', 'Kono', 'said']],
		['andMinister Mr.Kono', ['and', 'Minister', 'Mr.', 'Kono']],
		['McDonald and OECD', ['McDonald', 'and', 'OECD']],
	])('parts words that lost their space in “%s”', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each(['   ', ''])('finds nothing in “%s”', (text) => {
		expect(tokenise(text)).toEqual([]);
	});
});

test.each<[string, boolean]>([
	['Élysée', true],
	['élan', false],
	['e-Governance', true],
	['co-Chair', false],
	['2+2', false],
])('knows whether “%s” begins with a capital: %s', (text, capital) => {
	expect(tokenise(text)).toEqual([
		{ text, start: 0, end: text.length, key: text.toLowerCase(), capital, possessive: false, mark: null },
	]);
});

test.each<[string, string]>([
	['Cambodia’s', 'cambodia'],
	["Cambodia's", 'cambodia'],
	['ministers’', 'ministers'],
])('knows the owner “%s”', (text, key) => {
	expect(tokenise(text)).toMatchObject([{ key, possessive: true }]);
});

test('takes marks of one kind as one, and straight quotation marks in turn', () => {
	expect(tokenise('"a" [b] – (c)').map(({ mark }) => mark)).toEqual([
		'“',
		null,
		'”',
		'(',
		null,
		')',
		'-',
		'(',
		null,
		')',
	]);
});

test('says where each token stands, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			let end = 0;
			for (const token of tokenise(text)) {
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(text.slice(end, token.start).trim()).toBe('');
				expect(token.end).toBeGreaterThan(token.start);
				end = token.end;
			}
			expect(text.slice(end).trim()).toBe('');
		}),
	);
});

test('pairs brackets and quotation marks that are closed', () => {
	expect([...pairs(tokenise('(a [b] “c” ( d'))]).toEqual([
		[2, 4],
		[5, 7],
	]);
});

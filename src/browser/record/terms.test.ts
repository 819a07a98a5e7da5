import { expect, test } from 'vitest';
import { foldedText } from '../../words/folding.ts';
import { hitsOf, termsOf } from './terms.ts';

const found = (text: string, ...terms: string[]): string[] =>
	hitsOf(
		foldedText(text),
		terms.map((term) => foldedText(term).text),
	).map(({ start, end }) => text.slice(start, end));

test('finds whatever the case, the accents and the kind of apostrophe', () => {
	expect(found('The Ministers’ Meeting in Côte d’Ivoire', "ministers'", 'cote d’ivoire')).toEqual([
		'Ministers’',
		'Côte d’Ivoire',
	]);
});

test('finds across no-break spaces and line breaks', () => {
	expect(found('Ream\u00a0Naval\n  Base', 'ream naval base')).toEqual(['Ream\u00a0Naval\n  Base']);
});

test('keeps the offsets of characters that fold to more than one', () => {
	expect(found('İstanbul and ASEAN', 'asean')).toEqual(['ASEAN']);
});

test('takes words in quotation marks, straight or curly, as one', () => {
	expect(termsOf('“free and fair” elections')).toEqual(['free and fair', 'elections']);
	expect(termsOf('"rule of law')).toEqual(['rule of law']);
	expect(termsOf('   ')).toEqual([]);
});

test('gives the longer of two hits at one place, in order', () => {
	expect(found('ASEAN-Japan and ASEAN', 'asean', 'asean-japan')).toEqual(['ASEAN-Japan', 'ASEAN']);
});

test('finds words only where they begin, if asked to', () => {
	const folded = foldedText('economic cooperation, no cooperatives');
	expect(hitsOf(folded, ['no', 'coop'], true).map(({ start }) => start)).toEqual([9, 22, 25]);
});

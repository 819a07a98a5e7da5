import { expect, test } from 'vitest';
import { formFinder, phraseFinder } from './find-forms.ts';
import { foldedText } from './folding.ts';

const entries = [
	{ id: 'hun-sen', forms: ['Hun Sen'] },
	{ id: 'hun-manet', forms: ['Hun Manet'] },
	{ id: 'port', forms: ['port'] },
	{ id: 'port-call', forms: ['port call', 'call at a port'] },
	{ id: 'council', forms: ['U.N. (Security Council)'] },
	{ id: 'ivory-coast', forms: ["Cote d'Ivoire"] },
];
const find = formFinder(entries);
const found = (text: string) => find(foldedText(text)).map(({ ids, text: printed }) => [...ids, printed]);

test('finds an entry by any of its forms, whole words only, of two at one place the longer', () => {
	expect(found('Prime Minister HUN Manet’s port call')).toEqual([
		['hun-manet', 'HUN Manet'],
		['port-call', 'port call'],
	]);
	expect(found('a portrait of Hun Senior in an airport')).toEqual([]);
});

test('gives the words as printed, whatever their case, accents, marks and spaces', () => {
	expect(found('the CÔTE\u00a0\n d’Ivoire, and Cote\u0302 d‘Ivoire')).toEqual([
		['ivory-coast', 'CÔTE\u00a0\n d’Ivoire'],
		['ivory-coast', 'Cote\u0302 d‘Ivoire'],
	]);
	expect(found('Hun, Sen')).toEqual([]);
});

test('finds forms with marks at their ends', () => {
	expect(found('the U.N. (Security Council) met')).toEqual([['council', 'U.N. (Security Council)']]);
	const names = phraseFinder(['“Peace”', 'U.S.']);
	expect(names('a "peace", the U.S. and the U.S.A').map(({ start, text }) => [start, text])).toEqual([
		[2, '"peace"'],
		[15, 'U.S.'],
	]);
});

test('finds each of the entries that share a form, once', () => {
	const shared = formFinder([
		{ id: 'one', forms: ['Abel', 'ABEL'] },
		{ id: 'two', forms: ['abel'] },
	]);
	expect(shared(foldedText('Abel')).map(({ ids }) => ids)).toEqual([['one', 'two']]);
});

test('holds to the case where that matters', () => {
	const strict = phraseFinder(['ODA', 'Group of Friends'], { matchCase: true });
	expect(strict('oda, ODA, a group of friends').map(({ start }) => start)).toEqual([5]);
});

test('finds nothing by a form without letters or digits, and nothing in an empty text', () => {
	expect(phraseFinder(['…', ''])('… and …')).toEqual([]);
	expect(found('')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition/edition.ts';
import { vocabularyOf, wordsInside } from './search-vocabulary.ts';

/** An edition of one record that prints these lines. */
const printing = (...lines: string[]): Edition =>
	({
		meetings: [
			{
				title: { text: '', from: 'editor', at: null },
				pageDate: null,
				status: null,
				captions: [],
				documents: [],
				furniture: [],
				bodyAt: 0,
				body: lines.map((text) => ({ type: 'note', kind: 'note', anchor: null, text })),
			},
		],
	}) as unknown as Edition;

describe('words inside printed ones', () => {
	it('names the whole where Pagefind does not find the part', () => {
		expect(wordsInside(printing('the “Indo-Pacific” and Côte d’Ivoire, item 2(1)'))).toEqual({
			pacific: ['indopacific'],
			ivoire: ['divoire'],
			2: ['21'],
			1: ['21'],
			indo: ['indopacific'],
		});
	});

	it('leaves out what Pagefind finds by itself', () => {
		expect(
			wordsInside(printing('Japan’s ASEAN-related talks, and/or Self-Defense, “Free”, ministers’ 10,000')),
		).toEqual({});
	});
});

describe('the vocabulary', () => {
	it('counts each word under its commonest spelling, in the file of its first letter', () => {
		const shards = vocabularyOf(printing('The port and the ports.', 'Port Élysée, port'));
		expect(shards.get('p')).toEqual([
			['port', 3],
			['ports', 1],
		]);
		expect(shards.get('e')).toEqual([['Élysée', 1]]);
	});
});

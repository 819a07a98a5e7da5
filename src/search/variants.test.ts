import { describe, expect, it } from 'vitest';
import type { LexiconEntry } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { alsoSearched, entriesNamed, withVariants } from './variants.ts';

const entry = (given: Partial<LexiconEntry>): LexiconEntry => ({
	kind: 'term',
	id: 'id',
	name: '',
	href: '',
	forms: [],
	aliases: [],
	wordings: [],
	...given,
});

const entries = [
	entry({ name: 'FOIP', forms: ['FOIP', 'Free and Open Indo-Pacific'] }),
	entry({
		kind: 'person',
		name: 'HUN Manet',
		forms: ['Samdech Moha Borvor Thipadei HUN Manet', 'Hun Manet'],
		aliases: ['Manet Hun'],
	}),
	entry({ kind: 'person', name: 'KISHIDA Fumio', forms: ['KISHIDA Fumio', 'Fumio Kishida'] }),
	entry({ kind: 'place', name: 'Mekong region', forms: ['Mekong region', 'Mekong countries', 'Mekong'] }),
];
const synonyms = [{ forms: ['Viet Nam'], aliases: ['Vietnam', 'Việt Nam'] }];
const also = (query: string): string[] =>
	alsoSearched(withVariants(parseQuery(query), { entries, synonyms }));

describe('variants', () => {
	it('are the full phrase for an abbreviation, and the other way round', () => {
		expect(also('FOIP')).toEqual(['Free and Open Indo-Pacific']);
		expect(also('free and open indo-pacific Ukraine')).toEqual(['FOIP']);
	});

	it('are a name in the other order, and the printed form of another spelling', () => {
		expect(also('Fumio Kishida')).toEqual(['KISHIDA Fumio']);
		expect(also('Manet Hun')).toEqual(['Hun Manet']);
		expect(also('Vietnam')).toEqual(['Viet Nam']);
	});

	it('are taken for a name in quotation marks too', () => {
		expect(also('“Fumio Kishida”')).toEqual(['KISHIDA Fumio']);
	});

	it('are not names of wider or narrower reach', () => {
		expect(also('Mekong countries')).toEqual([]);
		expect(also('Mekong')).toEqual([]);
	});

	it('are not taken for words that are left out', () => {
		expect(also('-FOIP')).toEqual([]);
		expect(also('Fumio -Kishida')).toEqual([]);
	});
});

describe('index entries', () => {
	it('are those of the name typed, and then those that hold the words', () => {
		const named = (query: string): string[] =>
			entriesNamed(parseQuery(query), { entries }).map(({ name }) => name);
		expect(named('hun manet')).toEqual(['HUN Manet']);
		expect(named('Mekong')).toEqual(['Mekong region']);
		expect(named('open')).toEqual(['FOIP']);
		expect(named('Angkor')).toEqual([]);
		expect(named('')).toEqual([]);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyLexicon, type FixtureIndex, indexOfPages } from './fixture-index.ts';
import type { Lexicon } from './lexicon.ts';
import { type SearchOutcome, search } from './search.ts';
import { emptyState, noFilters, type SearchState } from './state.ts';

let index: FixtureIndex;

beforeAll(async () => {
	index = await indexOfPages([
		{
			id: '2021-talk',
			date: '2021-05-01',
			filters: { kind: ['summit'], topic: ['ports'] },
			body: `<h1>Telephone Talk</h1>
				<p id="p1" data-pagefind-title="JP7 KH9.supported|ann|ports|ream|ann">The minister spoke of the naval base.
				The other side welcomed port calls at the port.</p>
				<p id="p2" data-pagefind-title="JP+KH9|||">They elected to strengthen the rule of law together.</p>
				<h2 id="s2-1">2(1) Elections</h2>
				<p id="p3" data-pagefind-title="JP11|||">A portrait of Hun&nbsp;Manet from Côte d’Ivoire in the U.S. hall.</p>`,
		},
		{
			id: '2023-summit',
			date: '2023-09-07',
			filters: { kind: ['summit'], topic: [] },
			meta: { where: 'Jakarta, Indonesia', how: 'In person' },
			body: `<h1>Summit Meeting</h1>
				<p id="p1" data-pagefind-title="JP7|bob||">He spoke of free and open seas</p>
				<p id="p2" data-pagefind-title="KH8|||">based on the rule of Indo‑Pacific law alone.</p>
				<p id="p3" data-pagefind-title="KH4|||">Viet Nam has ports.</p>`,
		},
	]);
});
afterAll(() => index.close());

const lexicon = (given: Partial<Lexicon> = {}): Lexicon => ({ ...emptyLexicon, ...given });
const ask = (
	q: string,
	state: Partial<SearchState> = {},
	given: Partial<Lexicon> = {},
): Promise<SearchOutcome> => search({ ...emptyState(), q, ...state }, index.engine, lexicon(given));
/** `2021#p1`: the year of the record and the passage. */
const found = ({ results }: SearchOutcome): string[] =>
	results.flatMap(({ record, hits }) =>
		hits.map(({ passage }) => `${record.date.slice(0, 4)}#${passage.anchor}`),
	);

describe('a search', () => {
	it('finds the passages that hold every word, inflected or not', async () => {
		expect(found(await ask('port call'))).toEqual(['2021#p1']);
		expect(found(await ask('election'))).toEqual(['2021#p2', '2021#s2-1']);
	});

	it('does not take a longer word for the word asked for', async () => {
		const outcome = await ask('port');
		expect(found(outcome).toSorted()).toEqual(['2021#p1', '2023#p3']);
	});

	it('does not take the beginning of a word for the word, and tells which words begin so', async () => {
		const outcome = await ask('tele');
		expect(found(outcome)).toEqual([]);
		expect(outcome.unknown).toEqual(['tele']);
		expect([...outcome.longer]).toEqual([['tele', ['Telephone']]]);
	});

	it('leaves out a word that occurs nowhere, says so, and shows the best passages for the rest', async () => {
		const outcome = await ask('naval Angkor');
		expect(outcome.unknown).toEqual(['angkor']);
		expect(found(outcome)).toEqual(['2021#p1']);
		// “port” begins “portrait”, and “elect” is the stem of elections; “nav” is but a beginning.
		expect(found(await ask('nav portrait'))).toEqual(['2021#p3']);
		const nothing = await ask('Angkor Wat');
		expect([nothing.unknown, nothing.results]).toEqual([['angkor', 'wat'], []]);
		const phrase = await ask('"naval Angkor"');
		expect([phrase.unknown, phrase.results]).toEqual([['angkor'], []]);
	});

	it('takes a day, a year, a place and a medium for the record’s', async () => {
		expect(found(await ask('port Jakarta'))).toEqual(['2023#p3']);
		expect((await ask('port Jakarta')).fromHead).toEqual(['Jakarta']);
		expect(found(await ask('rule 2021'))).toEqual(['2021#p2']);
		expect(found(await ask('2023-09-07'))).toEqual(['2023#p1']);
		expect(found(await ask('September 2023 Jakarta'))).toEqual(['2023#p1']);
		expect(found(await ask('rule 2021-2023')).toSorted()).toEqual(['2021#p2', '2023#p2']);
		expect(found(await ask('telephone'))).toContain('2021#');
		expect(found(await ask('rule 1999')).toSorted()).toEqual(['2021#p2', '2023#p2']);
	});

	it('finds the two parts of a compound in either order', async () => {
		const inside = { pacific: ['indopacific'], indo: ['indopacific'] };
		expect(found(await ask('Pacific-Indo', {}, { inside }))).toEqual(['2023#p2']);
	});

	it('takes curly quotation marks for quotation marks', async () => {
		expect(found(await ask('“rule of law”'))).toEqual(['2021#p2']);
		expect(found(await ask('"rule of law"'))).toEqual(['2021#p2']);
	});

	it('keeps a phrase within a paragraph', async () => {
		expect(found(await ask('"open seas"'))).toEqual(['2023#p1']);
		expect(found(await ask('"seas based"'))).toEqual([]);
	});

	it('takes the words of a phrase as they are, not by their stem', async () => {
		expect(found(await ask('"port calls"'))).toEqual(['2021#p1']);
		expect(found(await ask('"port call"'))).toEqual([]);
	});

	it('finds a phrase across a no-break space and a word after a no-break hyphen', async () => {
		expect(found(await ask('"Hun Manet"'))).toEqual(['2021#p3']);
		expect(found(await ask('"Hun\u00a0Manet"'))).toEqual(['2021#p3']);
		expect(found(await ask('Indo-Pacific'))).toEqual(['2023#p2']);
		expect(found(await ask('pacific', {}, { inside: { pacific: ['indopacific'] } }))).toEqual(['2023#p2']);
	});

	it('finds a name after an apostrophe, an abbreviation without its stops, and a numbered part', async () => {
		expect(found(await ask('Côte d’Ivoire'))).toEqual(['2021#p3']);
		expect(found(await ask("cote d'ivoire"))).toEqual(['2021#p3']);
		expect(found(await ask('Ivoire', {}, { inside: { ivoire: ['divoire'] } }))).toEqual(['2021#p3']);
		expect(found(await ask('US hall'))).toEqual(['2021#p3']);
		expect(found(await ask('2(1)', {}, { inside: { 1: ['21'], 2: ['21'] } }))).toEqual(['2021#s2-1']);
	});

	it('leaves out passages that hold an excluded word', async () => {
		expect(found(await ask('rule -Pacific', {}, { inside: { pacific: ['indopacific'] } }))).toEqual([
			'2021#p2',
		]);
		expect(found(await ask('rule -"rule of law"'))).toEqual(['2023#p2']);
	});

	it('shows words that stand only apart after those that stand together', async () => {
		const outcome = await ask('naval elected');
		expect(outcome.apart).toBe(1);
		expect(outcome.records).toBe(0);
		expect(outcome.results[0]?.together).toBe(false);
		expect(found(outcome)).toEqual(['2021#p1', '2021#p2']);
	});

	it('finds other names of what is named, and says which', async () => {
		const synonyms = [{ forms: ['Viet Nam'], aliases: ['Vietnam'] }];
		const outcome = await ask('Vietnam', {}, { synonyms });
		expect(found(outcome)).toEqual(['2023#p3']);
		expect(outcome.also).toEqual(['Viet Nam']);
	});

	it('counts the passages under each value and keeps to the values chosen', async () => {
		const all = await ask('rule');
		expect(all.passages).toBe(2);
		const counts = await all.counts();
		expect(counts.side).toEqual(
			new Map([
				['both', 1],
				['KH', 1],
			]),
		);
		const chosen = await ask('rule', { filters: { ...noFilters(), side: ['KH'] } });
		expect(found(chosen)).toEqual(['2023#p2']);
		// The choice among sides leaves the counts of the sides as they were, and narrows the others.
		const after = await chosen.counts();
		expect(after.side).toEqual(counts.side);
		expect([...after.year]).toEqual([['2023', 1]]);
	});

	it('keeps to the sentences in which a thing is done', async () => {
		expect(found(await ask('', { filters: { ...noFilters(), act: ['supported'] } }))).toEqual(['2021#p1']);
		expect(found(await ask('naval', { filters: { ...noFilters(), act: ['supported'] } }))).toEqual([]);
		expect(found(await ask('welcomed', { filters: { ...noFilters(), speaker: ['ann'] } }))).toEqual([
			'2021#p1',
		]);
	});

	it('orders by date both ways', async () => {
		expect(found(await ask('rule', { sort: 'newest' }))).toEqual(['2023#p2', '2021#p2']);
		expect(found(await ask('rule', { sort: 'oldest' }))).toEqual(['2021#p2', '2023#p2']);
	});

	it('lists the passages under a filter where no word is asked for', async () => {
		expect(found(await ask('', { filters: { ...noFilters(), topic: ['ports'] } }))).toEqual(['2021#p1']);
		expect((await ask('')).results).toEqual([]);
	});

	it('shows the sentence that holds the word, with who says it, as printed', async () => {
		const [result] = (await ask('welcomed')).results;
		const [hit] = result?.hits ?? [];
		const words = hit?.sentences.map(({ start, end, by }) => ({
			by,
			text: hit.passage.tokens.slice(start - hit.passage.start, end - hit.passage.start).join(' '),
		}));
		expect(words).toEqual([{ by: ['KH'], text: 'The other side welcomed port calls at the port.' }]);
	});

	it('does not show the full stop that Pagefind adds to a block', async () => {
		const [result] = (await ask('seas')).results;
		expect(result?.hits[0]?.passage.tokens.at(-1)).toBe('seas');
	});
});

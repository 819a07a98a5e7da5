import { expect, it } from 'vitest';
import { countValues } from './counts.ts';
import { facetGroups } from './facet-list.ts';
import { emptyLexicon } from './fixture-index.ts';
import { noFilters } from './state.ts';

const known = {
	year: { 2018: 1, 2022: 2 },
	publisher: { mofa: 3 },
	side: { KH: 3, both: 1, JP: 3 },
	topic: { ports: 1, asean: 2, seas: 1 },
};
const lexicon = {
	...emptyLexicon,
	entries: [],
	parties: [
		{ code: 'JP', name: 'Japan' },
		{ code: 'KH', name: 'Cambodia' },
	],
};

it('facets show all values of few, found values of many, and nothing where there is no choice', () => {
	const counts = countValues([], noFilters());
	counts.topic.set('ports', 1).set('asean', 2);
	counts.year.set('2022', 3);
	const groups = facetGroups(counts, { ...noFilters(), topic: ['seas'] }, known, lexicon);
	expect(
		groups.map(({ title, values }) => [
			title,
			values.map(({ label, count, chosen }) => `${label} ${count}${chosen ? ' ✓' : ''}`),
		]),
	).toEqual([
		['Year', ['2018 0', '2022 3']],
		['Said by', ['Japan 0', 'Cambodia 0', 'Together 0']],
		['Subject', ['asean 2', 'ports 1', 'seas 0 ✓']],
	]);
});

import type { Counts } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Facet, Filters } from './state.ts';

export interface FacetValue {
	value: string;
	label: string;
	count: number;
	chosen: boolean;
}

export interface FacetGroup {
	facet: Facet;
	title: string;
	values: FacetValue[];
}

const titles: Record<Facet, string> = {
	year: 'Year',
	kind: 'Kind',
	medium: 'Medium',
	side: 'Said by',
	act: 'What is done',
	speaker: 'Spoken by',
	person: 'Person named',
	topic: 'Subject',
	place: 'Place',
	publisher: 'Publisher',
};

/** Facets with few values, which are all shown in an order of their own; the others show what was found, the most first. */
const whole: readonly Facet[] = ['year', 'kind', 'medium', 'side', 'act', 'publisher'];

/**
 * The filters with their counts. `known` are the values of the whole edition. A facet of which the edition has only one
 * value narrows nothing and is left out.
 */
export function facetGroups(
	counts: Counts,
	filters: Filters,
	known: Readonly<Record<string, Readonly<Record<string, number>>>>,
	lexicon: Pick<Lexicon, 'entries' | 'labels' | 'parties'>,
): FacetGroup[] {
	return (Object.keys(titles) as Facet[]).flatMap((facet) => {
		const all = new Set(Object.keys(known[facet] ?? {}));
		const shown = whole.includes(facet) ? all : new Set([...counts[facet].keys(), ...filters[facet]]);
		if (all.size < 2 || shown.size === 0) return [];
		const labels = labelsOf(facet, lexicon);
		const order = [...labels.keys()];
		const values = [...shown].map((value) => ({
			value,
			label: labels.get(value) ?? value,
			count: counts[facet].get(value) ?? 0,
			chosen: filters[facet].includes(value),
		}));
		values.sort((a, b) => {
			if (!whole.includes(facet)) return b.count - a.count || a.label.localeCompare(b.label);
			return order.indexOf(a.value) - order.indexOf(b.value) || a.value.localeCompare(b.value);
		});
		return [{ facet, title: titles[facet], values }];
	});
}

/** Value → label, in the order of the edition. */
function labelsOf(
	facet: Facet,
	{ entries, labels, parties }: Pick<Lexicon, 'entries' | 'labels' | 'parties'>,
): Map<string, string> {
	if (facet === 'side') {
		return new Map([
			...parties.map(({ code, name }): [string, string] => [code, name]),
			['both', 'Together'],
		]);
	}
	const named = entries
		.filter(({ kind }) => kind === (facet === 'speaker' ? 'person' : facet))
		.map(({ id, name }): [string, string] => [id, name]);
	return new Map(named.length > 0 ? named : Object.entries(labels[facet] ?? {}));
}

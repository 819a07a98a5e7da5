import type { FacetGroup, FacetValue } from '../../search/facet-list.ts';
import type { Facet } from '../../search/state.ts';
import { element } from './element.ts';

/** Values of one facet shown before the reader asks for all. */
const mostShown = 8;

type Unit = 'passage' | 'record';

/**
 * The filters as fieldsets. `opened` are the facets of which all values are shown; `unit` is what the numbers count.
 */
export function facetFieldsets(
	groups: readonly FacetGroup[],
	opened: ReadonlySet<Facet>,
	unit: Unit,
): HTMLElement[] {
	return groups.map(({ facet, title, values }) => {
		const open = opened.has(facet) || values.length <= mostShown + 1;
		const shown = open ? values : values.filter(({ chosen }, index) => index < mostShown || chosen);
		return element(
			'fieldset',
			{},
			element('legend', {}, title),
			shown.map((value) => choice(facet, value, unit)),
			!open &&
				element(
					'button',
					{ type: 'button', class: 'plain', 'data-open': facet },
					`All ${values.length}`,
					element('span', { class: 'vh' }, ` under ${title}`),
				),
		);
	});
}

function choice(facet: Facet, { value, label, count, chosen }: FacetValue, unit: Unit): HTMLLabelElement {
	return element(
		'label',
		{},
		element('input', {
			type: 'checkbox',
			name: facet,
			value,
			checked: chosen,
			disabled: count === 0 && !chosen,
		}),
		element('span', {}, label),
		element(
			'span',
			{ class: 'count' },
			String(count),
			element('span', { class: 'vh' }, ` ${unit}${count === 1 ? '' : 's'}`),
		),
	);
}

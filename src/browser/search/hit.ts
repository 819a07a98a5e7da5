import { labelOf, sideOf } from '../../record/turns.ts';
import type { Run } from '../../search/excerpt.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { PassageKind } from '../../search/record.ts';
import type { ShownPassage, ShownResult } from '../../search/shown-result.ts';
import { keyOf } from '../../words/folding.ts';
import { formatDate, plural } from '../../words/wording.ts';
import { element } from './element.ts';

/** What a passage without a number is. */
const kinds: Record<PassageKind, string> = {
	page: 'Page',
	heading: 'Heading',
	paragraph: '',
	note: 'Note',
};

/** One record with its passages, each leading to its place in the record. */
export function resultItem(
	result: ShownResult,
	index: number,
	q: string,
	parties: Lexicon['parties'],
): HTMLLIElement {
	const { url, date, who, kindLabel, together, passages, shown, next } = result;
	const id = `r${index + 1}`;
	const count = together ? plural(passages, 'passage') : 'The words stand in different paragraphs';
	const rest = passages - shown.length;
	return element(
		'li',
		{},
		element(
			'article',
			{ class: 'passage', 'aria-labelledby': id },
			element(
				'h3',
				{ id },
				element(
					'a',
					{ href: linkTo(url, q, shown[0]) },
					element('time', { datetime: date }, formatDate(date)),
				),
			),
			element('p', { class: 'sm' }, `${kindLabel}, ${who}. ${count}`),
			shown.map((passage) => paragraph(passage, url, q, parties)),
			rest > 0 &&
				element(
					'p',
					{ class: 'sm' },
					element(
						'a',
						{ href: linkTo(url, q, next ?? undefined) },
						`${plural(rest, 'more passage')} in this record`,
					),
				),
		),
	);
}

/**
 * The record at the passage, its find bar filled with what was asked for; where other words were found for it (another
 * name, another form), with those.
 */
function linkTo(
	url: string,
	q: string,
	passage: Pick<ShownPassage, 'anchor' | 'marked'> | undefined,
): string {
	const found = passage?.marked ?? [];
	const asked = found.length === 0 || found.some((words) => keyOf(words) === keyOf(q));
	const params = new URLSearchParams(
		asked ? { q } : found.map((words): [string, string] => ['highlight', words]),
	);
	const query = q === '' ? '' : `?${params}`;
	return `${url}${query}${passage?.anchor ? `#${passage.anchor}` : ''}`;
}

function paragraph(passage: ShownPassage, url: string, q: string, parties: Lexicon['parties']): HTMLElement {
	const { turns, cutAfter } = passage.excerpt;
	const number = passage.kind === 'paragraph' ? passage.anchor.slice(1) : '';
	const name = number === '' ? kinds[passage.kind] : `Paragraph ${number}`;
	return element(
		'div',
		{ class: 'para' },
		element(
			'a',
			{
				class: number === '' ? 'pn other' : 'pn',
				href: linkTo(url, q, passage),
				'data-n': number === '' ? null : number,
				'aria-label': number === '' ? null : name,
			},
			number === '' && name,
		),
		element(
			'p',
			{},
			turns.map(({ by, cutBefore, runs }, index) => {
				const last = index === turns.length - 1;
				return element(
					'span',
					{
						class: 'turn',
						'data-side': sideOf(by, parties.slice(0, 2)),
						'data-who': by.length > 0 ? labelOf(by, parties.slice(0, 2), parties) : null,
					},
					cutBefore && '… ',
					runs.map(marked),
					last ? cutAfter && ' …' : element('span', { class: 'gap' }, ' '),
				);
			}),
		),
	);
}

const marked = ({ text, marked: isMarked }: Run): Node | string =>
	isMarked ? element('mark', {}, text) : text;

import { foldedText } from '../../words/folding.ts';
import { decoded } from '../fragment.ts';
import { makeHighlighter } from './highlight.ts';
import { hitsOf, termsOf } from './terms.ts';

/**
 * The field that finds words in the record. It is filled from the address (`?q=…`, or `?highlight=…` once or more) and
 * keeps it up to date; Enter goes on, Shift and Enter back, Escape empties the field.
 */
export function startFind(page: Document): void {
	const form = page.querySelector<HTMLFormElement>('form.find');
	const field = form?.querySelector('input');
	const count = form?.querySelector('output');
	if (!form || !field || !count) return;
	const steps = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
	const highlighter = makeHighlighter();
	let hits: Range[] = [];
	let at = 0;

	/** `apart`: words that do not stand together are looked for one by one, as the search does. */
	const search = (apart: boolean): void => {
		const whole = foldedText(field.value).text.trim().replaceAll('"', '');
		highlighter.show([]);
		hits = rangesOf(page, whole === '' ? [] : [whole], false);
		if (apart && hits.length === 0) hits = rangesOf(page, termsOf(field.value), true);
		highlighter.show(hits);
		at = 0;
		const found = whole !== '';
		page.documentElement.toggleAttribute('data-finding', found);
		for (const step of steps) step.hidden = hits.length === 0;
		count.textContent = found && hits.length === 0 ? 'Not in this record' : '';
	};
	const goTo = (index: number): void => {
		at = (index + hits.length) % hits.length;
		const range = hits[at];
		if (!range) return;
		highlighter.point(at);
		count.textContent = `${at + 1} of ${hits.length}`;
		const { top, bottom } = range.getBoundingClientRect();
		if (top < 90 || bottom > innerHeight - 30) scrollBy({ top: top - innerHeight / 3 });
	};
	const remember = (): void => {
		const url = new URL(location.href);
		url.searchParams.delete('highlight');
		if (field.value === '') url.searchParams.delete('q');
		else url.searchParams.set('q', field.value);
		history.replaceState(history.state, '', url);
	};

	field.addEventListener('input', () => {
		search(false);
		remember();
		if (hits.length > 0) goTo(firstBelow(hits));
	});
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || field.value === '') return;
		event.preventDefault();
		field.value = '';
		field.dispatchEvent(new Event('input'));
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && hits.length > 0) goTo(at + (event.shiftKey ? -1 : 1));
	});
	for (const step of steps) step.addEventListener('click', () => goTo(at + Number(step.dataset.step)));

	if (field.value !== '') {
		// Typed while this was on its way.
		field.dispatchEvent(new Event('input'));
		return;
	}
	field.value = queryIn(new URLSearchParams(location.search));
	if (field.value === '') return;
	search(true);
	// The paragraph in the address first, if it has a hit.
	const target = page.getElementById(decoded(location.hash.slice(1)));
	const inTarget = hits.findIndex((range) => target?.contains(range.startContainer));
	if (hits.length > 0) requestAnimationFrame(() => goTo(Math.max(0, inTarget)));
}

function queryIn(parameters: URLSearchParams): string {
	const words = parameters.getAll('highlight');
	return parameters.get('q') ?? words.map((word) => (/\s/u.test(word) ? `"${word}"` : word)).join(' ');
}

/** The first hit that is not above the window, so that typing does not throw the reader back. */
const firstBelow = (hits: readonly Range[]): number =>
	Math.max(
		0,
		hits.findIndex((range) => range.getBoundingClientRect().top > 0),
	);

/** Ranges of the terms in the published words, block by block: a hit never runs from one paragraph into the next. */
function rangesOf(page: Document, terms: readonly string[], asWords: boolean): Range[] {
	if (terms.length === 0) return [];
	return [...page.querySelectorAll('[data-published]')].flatMap((block) => {
		const nodes: { node: Text; start: number }[] = [];
		let text = '';
		const walker = page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			nodes.push({ node: node as Text, start: text.length });
			text += node.nodeValue ?? '';
		}
		const place = (offset: number): [Text, number] => {
			const { node, start } = nodes.findLast((piece) => piece.start <= offset) as {
				node: Text;
				start: number;
			};
			return [node, offset - start];
		};
		return hitsOf(foldedText(text), terms, asWords).map(({ start, end }) => {
			const range = page.createRange();
			range.setStart(...place(start));
			const [last, offset] = place(end - 1);
			range.setEnd(last, offset + 1);
			return range;
		});
	});
}

import { intervalLater, monthsBetween, monthsHigh } from '../words/intervals.ts';
import { keepFilter } from './keep-filter.ts';

const choices = ['kind', 'person', 'topic'] as const;
type Choice = (typeof choices)[number];

const attribute: Record<Choice, string> = { kind: 'kind', person: 'people', topic: 'topics' };

/**
 * Filters the timeline by the choices of a form, without loading a page. The address holds the choice, so that it can
 * be sent, kept and gone back from; the scale is drawn anew for the records that remain; the number is announced.
 */
export function filterTimeline(form: HTMLFormElement, timeline: HTMLElement, status: HTMLElement): void {
	const items = [...timeline.querySelectorAll<HTMLLIElement>('li[data-date]')];
	const spans = [...timeline.querySelectorAll<HTMLElement>('[data-begins]')];
	const selects = choices.flatMap((name) => {
		const select = form.elements.namedItem(name);
		return select instanceof HTMLSelectElement ? [{ name, select }] : [];
	});

	const apply = (): void => {
		const wanted = selects.filter(({ select }) => select.value !== '');
		for (const item of items) {
			item.hidden = !wanted.every(({ name, select }) =>
				(item.dataset[attribute[name]] ?? '').split(' ').includes(select.value),
			);
		}
		drawScale(spans);
		const shown = items.filter((item) => !item.hidden).length;
		status.textContent =
			shown === items.length ? `All ${items.length} meetings` : `${shown} of ${items.length} meetings`;
		const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');
		if (reset) reset.hidden = wanted.length === 0;
		const query = wanted.map(({ name, select }) => `${name}=${encodeURIComponent(select.value)}`).join('&');
		keepFilter(query);
	};

	const read = (): void => {
		const query = new URLSearchParams(location.search);
		for (const { name, select } of selects) {
			const value = query.get(name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		apply();
	};

	const write = (): void => {
		const url = new URL(location.href);
		for (const { name, select } of selects) {
			if (select.value === '') url.searchParams.delete(name);
			else url.searchParams.set(name, select.value);
		}
		if (url.href !== location.href) history.pushState(null, '', url);
		apply();
	};

	form.addEventListener('change', write);
	form.addEventListener('submit', (event) => event.preventDefault());
	// A form is reset after its event.
	form.addEventListener('reset', () => setTimeout(write));
	addEventListener('popstate', read);
	read();
}

/** Gaps and their words for the records that are shown, each measured from the one shown before it. */
function drawScale(spans: readonly HTMLElement[]): void {
	let before: string | null = null;
	for (const span of spans) {
		const { begins = '', ends = '' } = span.dataset;
		let at = begins;
		for (const item of span.querySelectorAll<HTMLElement>('li[data-date]:not([hidden])')) {
			const date: string = item.dataset.date ?? begins;
			const words = item.querySelector('.iv > span');
			draw(item, '.gap > svg', monthsBetween(at, date));
			draw(item, '.iv > svg', before ? monthsBetween(before, date) / 2 : 0);
			item.querySelector('.gap')?.classList.toggle('labelled', before !== null);
			if (words) words.textContent = before ? intervalLater(before, date) : '';
			at = date;
			before = date;
		}
		draw(span, '.rest > svg', monthsBetween(at, ends));
	}
}

function draw(part: Element, selector: string, months: number): void {
	part.querySelector(selector)?.setAttribute('height', monthsHigh(months));
}

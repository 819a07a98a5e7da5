import type { PassageData } from '../exports/record/passage-data.ts';

/** Pixels above the notice. */
const room = 16;

/**
 * For an address that says which words stood there (`?h=<8 hex>#p7`): if they have changed since, says so before the
 * paragraph and shows what changed, from the templates that the corrections of the record keep.
 */
export function showChangedWords({ h }: PassageData): void {
	const wanted = new URLSearchParams(location.search).get('h')?.toLowerCase();
	const anchor = location.hash.slice(1);
	if (!wanted || !/^[0-9a-f]{8}$/u.test(wanted) || !/^[pn]\d+$/u.test(anchor)) return;
	if (h[anchor] === wanted) return;
	const target = document.getElementById(anchor);
	if (!target) return;
	const notice = document.createElement('div');
	notice.className = 'changed sm';
	notice.setAttribute('role', 'note');
	const change = document.querySelector<HTMLTemplateElement>(
		`template[data-anchor="${anchor}"][data-h="${wanted}"]`,
	);
	if (change) notice.append(change.content.cloneNode(true));
	else {
		notice.textContent =
			'The address that brought you here was made for other words than stand here now, and they are not among the words this edition has published.';
	}
	target.before(notice);
	// The browser goes to the paragraph when the page is loaded, now or later; the notice stands before it.
	const above = target.getBoundingClientRect().top - notice.getBoundingClientRect().top;
	// Some room above, since lines move a little when a font arrives.
	notice.style.scrollMarginTop = `${room}px`;
	target.style.scrollMarginTop = `${above + room + Number.parseFloat(getComputedStyle(target).scrollMarginTop)}px`;
	const show = (): void => notice.scrollIntoView({ behavior: 'instant' });
	if (document.readyState === 'complete') show();
	else addEventListener('load', show, { once: true });
}

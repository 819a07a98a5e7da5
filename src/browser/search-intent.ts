/**
 * What every page does for the search: `/` leads to a search field, and a reader who turns to the search finds its
 * index loaded. Every page carries it, so it stands alone and small.
 */

/** Where a reader who does not want the shortcut says so. */
const slashOff = 'search-slash-off';

/** Elements in which `/` is a letter. */
const writing = 'input, textarea, select, [contenteditable]';

/** `searchPage` is the address of the search page, which names the files it needs. */
export function startSearchIntent(page: Document, searchPage: string): void {
	page.addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if ((event.target as Element).closest(writing) || isOff()) return;
		event.preventDefault();
		const field = [...page.querySelectorAll<HTMLInputElement>('search input[name="q"]')].find((input) =>
			input.checkVisibility(),
		);
		if (!field) return location.assign(searchPage);
		field.select();
		field.focus();
	});
	const load = (event: Event): void => {
		if (!(event.target as Element).closest(`search, a[href="${searchPage}"]`)) return;
		page.removeEventListener('focusin', load);
		page.removeEventListener('pointerover', load);
		import('./prefetch-search.ts').then(({ prefetchSearch }) => prefetchSearch(page, searchPage));
	};
	page.addEventListener('focusin', load);
	page.addEventListener('pointerover', load);
}

function isOff(): boolean {
	try {
		return localStorage.getItem(slashOff) !== null;
	} catch {
		return false;
	}
}

/** The box with which the shortcut is turned off. Without storage the setting cannot be kept, and is not offered. */
export function startSlashSetting(box: HTMLInputElement | null): void {
	if (!box) return;
	try {
		box.checked = localStorage.getItem(slashOff) === null;
		box.addEventListener('change', () => {
			if (box.checked) localStorage.removeItem(slashOff);
			else localStorage.setItem(slashOff, '1');
		});
	} catch {
		box.closest('p')?.remove();
	}
}

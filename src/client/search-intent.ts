/** What every page does for the search: `/` leads to a search field, and a reader who means to search finds it loaded. */

/** Where a reader who does not want the shortcut says so. */
export const slashOff = 'search-slash-off';

/** Elements in which `/` is a letter. */
const writing = 'input, textarea, select, [contenteditable]';

export function startSearchIntent(page: Document, searchPage: string): void {
	page.addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if ((event.target as Element | null)?.closest(writing) || readSetting() !== null) return;
		event.preventDefault();
		const fields = [...page.querySelectorAll<HTMLInputElement>('search input[name="q"]')].reverse();
		const field = fields.find((input) => input.checkVisibility());
		if (field) field.select();
		if (field) field.focus();
		else location.assign(searchPage);
	});
	const load = (event: Event): void => {
		if (!(event.target as Element | null)?.closest(`search, a[href="${searchPage}"]`)) return;
		page.removeEventListener('focusin', load);
		page.removeEventListener('pointerover', load);
		import('../search/bundle.ts').then(({ loadBundle }) => loadBundle()).catch(() => {});
	};
	page.addEventListener('focusin', load);
	page.addEventListener('pointerover', load);
}

function readSetting(): string | null {
	try {
		return localStorage.getItem(slashOff);
	} catch {
		return null;
	}
}

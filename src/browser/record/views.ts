type View = 'published' | 'sides';

const hrefOf: Record<View, string> = { published: '?', sides: '?view=sides' };

const announcements: Record<View, string> = {
	published: 'The text as published.',
	sides: 'The text by side, in two columns.',
};

/** The switch between the published order and the two columns; it stands in the address and keeps the reader's place. */
export function startViews(page: Document): void {
	const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-set-view]')];
	const status = page.querySelector('#view-status');
	const root = page.documentElement;

	const inAddress = (): View =>
		new URLSearchParams(location.search).get('view') === 'sides' ? 'sides' : 'published';
	const show = (view: View): void => {
		const place = [...page.querySelectorAll('.para')].find(
			(para) => para.getBoundingClientRect().bottom > 80,
		);
		const before = place?.getBoundingClientRect().top ?? 0;
		if (view === 'sides') root.dataset.view = view;
		else delete root.dataset.view;
		const moved = (place?.getBoundingClientRect().top ?? 0) - before;
		if (before < 0) scrollBy({ top: moved, behavior: 'instant' });
		for (const link of links) {
			const current = link.dataset.setView === view;
			link.setAttribute('aria-current', String(current));
			// Where the reader is already, there is nothing to stop at.
			if (current) link.removeAttribute('href');
			else link.href = hrefOf[link.dataset.setView as View];
		}
	};

	for (const link of links) {
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			const view = link.dataset.setView as View;
			const url = new URL(location.href);
			if (view === 'sides') url.searchParams.set('view', view);
			else url.searchParams.delete('view');
			if (url.href !== location.href) history.pushState(null, '', url);
			show(view);
			if (status) status.textContent = announcements[view];
		});
	}
	addEventListener('popstate', () => show(inAddress()));
	show(inAddress());
}

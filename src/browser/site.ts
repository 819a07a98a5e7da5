import { arrive } from './arrive.ts';
import { markCurrentAddress } from './at-this-address.ts';
import { startContents } from './contents.ts';
import { startSearchIntent, startSlashSetting } from './search-intent.ts';
import { startTheme } from './theme-switch.ts';

/** All that a page does by script, the same for every page; what a page does not hold is left alone. */
export function startPage(page: Document): void {
	const root = page.documentElement;
	root.dataset.script = '';
	root.dataset.started = '';
	startTheme(page.querySelector('.theme'));
	markCurrentAddress(page);
	startContents(page.querySelector('.toc'));
	startCiteInSight(page.querySelector<HTMLElement>('.cite, .citing'));
	startSearchIntent(page, page.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? '');
	startSlashSetting(page.querySelector('#slash'));
	arrive(page);
	if (page.querySelector('[data-lost]')) import('./find-page.ts').then(({ findPage }) => findPage());
	startRecordPage(page).then(
		() => {
			root.dataset.ready = '';
		},
		// What could not be loaded is as good as no script.
		() => {
			delete root.dataset.script;
		},
	);
}

/** Citing is loaded when its part of the page comes into sight. */
function startCiteInSight(section: HTMLElement | null): void {
	if (!section) return;
	const watch = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		watch.disconnect();
		import('./cite.ts').then(({ startCite }) => startCite(section));
	});
	watch.observe(section);
}

/** Records alone load what their pages need. */
async function startRecordPage(page: Document): Promise<void> {
	if (page.querySelector('script#passages') === null) return;
	const { startRecord } = await import('./record/start-record.ts');
	startRecord(page);
}

import type { PassageData } from '../../exports/record/passage-data.ts';
import { atThisAddress } from '../at-this-address.ts';
import { startParagraphTools } from '../paragraph-tools.ts';
import { findOnDemand } from './find-on-demand.ts';
import { startFolds } from './folds.ts';
import { stayAtName } from './names.ts';
import { startViews } from './views.ts';

/** What a record's page does by script. */
export function startRecord(page: Document): void {
	const text = page.querySelector('.record .text');
	const data = page.querySelector('script#passages')?.textContent;
	if (!text || !data) return;
	startFolds(page);
	startViews(page);
	findOnDemand(page);
	const beside = page.querySelector('.beside');
	if (beside) stayAtName(text, beside);
	const passages: PassageData = JSON.parse(atThisAddress(data));
	startParagraphTools(passages);
	const quote = async (): Promise<void> =>
		(await import('./quote-selection.ts')).startQuotations(text, passages.h);
	document.addEventListener('selectionchange', quote, { once: true });
	if (new URLSearchParams(location.search).has('h'))
		import('../changed-words.ts').then(({ showChangedWords }) => showChangedWords(passages));
}

import { idMeantBy } from './fragment.ts';

/**
 * For readers whose address was damaged on its way: leads to the place that it means, or says what the page has. An
 * address that is whole is left to the browser.
 */
export function arrive(page: Document): void {
	const follow = (): void => {
		const fragment = location.hash;
		page.getElementById('no-such-place')?.remove();
		if (fragment.length < 2) return;
		const meant = idMeantBy(fragment, (id) => page.getElementById(id) !== null);
		if (meant === fragment.slice(1).split(':~:')[0]) return;
		if (meant !== null) location.replace(`#${meant}`);
		else sayWhatIsThere(page);
	};
	addEventListener('hashchange', follow);
	follow();
}

function sayWhatIsThere(page: Document): void {
	const text = page.querySelector('.record .text');
	const last = [...page.querySelectorAll<HTMLElement>('.para[id]')].at(-1)?.id.slice(1);
	if (!text || last === undefined) return;
	const notice = page.createElement('p');
	notice.id = 'no-such-place';
	notice.className = 'changed sm';
	notice.setAttribute('role', 'note');
	notice.textContent = `The address that brought you here names a place that this record does not have. Its paragraphs are ¶1 to ¶${last}.`;
	text.before(notice);
	notice.scrollIntoView({ behavior: 'instant', block: 'center' });
}

/** As wide as the margins that carry what is folded elsewhere; see src/styles/tokens.css. */
const roomy = '(min-width: 82rem)';

/**
 * Folds what stands behind the text, but what the address asks for; beside the text it stays open. Everything is open
 * before it is printed.
 */
export function startFolds(page: Document): void {
	const folds = [...page.querySelectorAll<HTMLDetailsElement>('details.fold')];
	const besideText = matchMedia(roomy).matches;
	const target = page.querySelector(':target');
	for (const fold of folds)
		fold.open = (besideText && fold.id !== '') || (target !== null && fold.contains(target));
	addEventListener('hashchange', () => {
		const id = location.hash.slice(1);
		for (const fold of folds) if (fold.id === id) fold.open = true;
	});
	addEventListener('beforeprint', () => {
		for (const fold of folds) fold.open = true;
	});
}

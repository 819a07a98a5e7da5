/**
 * A name in the text leads to its line in the list of names. Where the list stands beside the text, that alone scrolls:
 * the reader stays where the name was.
 */
export function stayAtName(text: Element, list: Element): void {
	text.addEventListener('click', (event) => {
		const name = (event.target as Element).closest('a.term');
		if (!name || getComputedStyle(list).position !== 'sticky') return;
		const top = scrollY;
		// The browser goes to the line after the event and before the next picture.
		requestAnimationFrame(() => scrollTo({ top, behavior: 'instant' }));
	});
}

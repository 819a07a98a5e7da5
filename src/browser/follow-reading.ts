/** Pixels by which a part may lie lower and still be the one at the top. */
const slack = 24;

/**
 * Marks, in a list of contents, the part that stands at the top of the window: the last one that begins no lower than where
 * the browser brings a part that is asked for. What stays in the window while the text moves is not passed.
 */
export function followReading(contents: HTMLElement | null): void {
	if (!contents) return;
	// What is agreed, pledged and asked stands among the contents and is no part of the text.
	const links = contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not(.acts a)');
	const parts = [...links].flatMap((link) => {
		const target = document.getElementById(link.hash.slice(1));
		return target ? [{ link, target }] : [];
	});
	let waiting = false;
	const mark = (): void => {
		waiting = false;
		const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + slack;
		const passed = parts.filter(
			({ target }) => target.getBoundingClientRect().top <= line && !staysInWindow(target),
		);
		const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
		const current = atEnd && scrollY > 0 ? parts.at(-1) : passed.at(-1);
		for (const { link } of parts) {
			if (link === current?.link) link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
		}
	};
	const soon = (): void => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(mark);
	};
	addEventListener('scroll', soon, { passive: true });
	addEventListener('resize', soon);
	soon();
}

const staysInWindow = (element: HTMLElement): boolean => {
	const beside = element.closest('.beside');
	return beside !== null && getComputedStyle(beside).position === 'sticky';
};

/**
 * Marks, in a list of contents, the part that is being read: the last one whose beginning has passed the upper third of
 * the window. What stays in the window while the text moves is not passed.
 */
export function followReading(contents: HTMLElement | null): void {
	if (!contents) return;
	const parts = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
		const target = document.getElementById(link.hash.slice(1));
		return target ? [{ link, target }] : [];
	});
	let waiting = false;
	const mark = (): void => {
		waiting = false;
		const line = innerHeight / 3;
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

const staysInWindow = ({ parentElement }: HTMLElement): boolean =>
	parentElement !== null && getComputedStyle(parentElement).position === 'sticky';

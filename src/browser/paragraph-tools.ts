import { fillTemplate } from '../exports/citations/fill-template.ts';
import type { PassageData } from '../exports/record/passage-data.ts';
import { beginLetter } from '../words/letter.ts';
import { copyText } from './copy.ts';
import { publishedWords } from './shown-words.ts';

/**
 * Gives each paragraph number its tools: on hover, on keyboard focus and on a tap they stand beside it, next in the
 * order of tabbing. Escape, leaving or scrolling away closes them.
 */
export function startParagraphTools({ h, cite, letters }: PassageData): void {
	if (!('popover' in HTMLElement.prototype)) return;
	const tools = document.createElement('span');
	tools.className = 'tools';
	tools.popover = 'manual';
	tools.setAttribute('role', 'group');
	let open: HTMLAnchorElement | null = null;
	let returning = false;

	const close = (): void => {
		if (open) tools.hidePopover();
		open = null;
		tools.remove();
	};
	const show = (number: HTMLAnchorElement): void => {
		if (open === number) return;
		close();
		open = number;
		tools.setAttribute('aria-label', number.getAttribute('aria-label') ?? '');
		const paragraph = number.closest('.para');
		if (report && letters !== null && paragraph) report.href = reportOf(letters, paragraph);
		number.after(tools);
		tools.showPopover();
		place(tools, number);
	};

	const copyButton = (
		label: string,
		done: string,
		words: (paragraph: HTMLElement) => string,
	): HTMLButtonElement => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = label;
		button.addEventListener('click', async () => {
			const paragraph = open?.closest<HTMLElement>('.para[id]');
			if (!paragraph) return;
			const copied = await copyText(words(paragraph));
			say(copied ? done : 'The browser did not allow copying.');
			button.textContent = copied ? 'Copied' : label;
			setTimeout(() => {
				button.textContent = label;
			}, 2000);
		});
		return button;
	};
	tools.append(
		copyButton('Copy link', 'Link copied.', paragraphAddress),
		copyButton('Copy quotation', 'Quotation copied with its citation.', (paragraph) =>
			quotationOf(paragraph, h[paragraph.id] ?? '', cite),
		),
	);
	const report = letters === null ? null : document.createElement('a');
	if (report) {
		report.textContent = 'Report a wrong reading';
		tools.append(report);
	}

	for (const number of document.querySelectorAll<HTMLAnchorElement>('.para[id] > .pn')) {
		number.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && show(number));
		number.addEventListener('focus', () => !returning && number.matches(':focus-visible') && show(number));
		number.addEventListener('click', () => show(number));
	}
	const inside = (target: EventTarget | null): boolean =>
		target instanceof Node && (tools.contains(target) || open?.contains(target) === true);
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (open && pointerType === 'mouse' && !inside(target) && !inside(document.activeElement)) close();
	});
	document.addEventListener('pointerdown', ({ target }) => open && !inside(target) && close());
	document.addEventListener('focusin', ({ target }) => open && !inside(target) && close());
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !open) return;
		const number = open;
		const within = tools.contains(document.activeElement);
		close();
		// Focus goes back to the number without opening again what was just closed.
		returning = true;
		if (within) number.focus();
		returning = false;
	});
	addEventListener(
		'scroll',
		() => {
			if (!open) return;
			const { top, bottom } = open.getBoundingClientRect();
			const away = bottom < 0 || top > innerHeight;
			if (away && !inside(document.activeElement)) close();
			else place(tools, open);
		},
		{ passive: true },
	);
}

/** In the margin left of the number, where there is room; else below it, kept within the window. */
function place(tools: HTMLElement, number: HTMLElement): void {
	const at = number.getBoundingClientRect();
	const { width, height } = tools.getBoundingClientRect();
	const beside = at.left - width - 8 >= 0;
	const left = beside ? at.left - width : Math.max(8, Math.min(at.left, innerWidth - width - 8));
	const top = beside ? at.top : at.bottom;
	tools.style.left = `${left}px`;
	tools.style.top = `${top + height <= innerHeight ? top : at.top - height}px`;
}

/** The page's permanent address with the paragraph's anchor, whatever search brought the reader here. */
export function paragraphAddress({ id }: Element): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	return `${canonical?.href ?? location.origin + location.pathname}#${id}`;
}

/** A letter that says which paragraph it is about, who speaks there in the edition's reading, and where. */
function reportOf(letters: string, paragraph: Element): string {
	const sides = [...paragraph.querySelectorAll<HTMLElement>('[data-who]')].map(({ dataset }) => dataset.who);
	const reading = sides.length === 0 ? 'nobody in particular' : sides.join(', then ');
	const address = paragraphAddress(paragraph);
	return beginLetter(
		letters,
		`Reading of ¶${paragraph.id.slice(1)}, ${document.title}`,
		`${address}\n\nThe edition reads who speaks here as: ${reading}.\nIt should be: `,
	);
}

/** The words selected in the paragraph, else all of it, in quotation marks, and the citation. */
function quotationOf(paragraph: HTMLElement, hash: string, cite: string): string {
	const selection = getSelection();
	const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
	const published = paragraph.querySelector('[data-published]') ?? paragraph;
	const selected = range && published.contains(range.commonAncestorContainer) ? range.cloneContents() : null;
	const words = publishedWords(selected ?? published);
	const citation = fillTemplate(cite, { n: paragraph.id.slice(1), sha256: hash });
	return `“${words}”\n\n${citation}`;
}

function say(words: string): void {
	const status = document.getElementById('passage-status');
	if (status) status.textContent = words;
}

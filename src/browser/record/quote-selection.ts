import { copyText } from '../copy.ts';
import { paragraphAddress } from '../paragraph-tools.ts';
import { fragmentFor } from './text-fragment.ts';

/**
 * Offers, beside words that a reader selects in the text, a link that leads back to them: the address of their
 * paragraph with the hash of its words, so that it tells if they change, and the words quoted as a text fragment.
 */
export function startQuotations(text: Element, hashes: Readonly<Record<string, string>>): void {
	if (!('popover' in HTMLElement.prototype)) return;
	const tools = document.createElement('div');
	tools.className = 'tools';
	tools.popover = 'manual';
	const button = document.createElement('button');
	button.type = 'button';
	const label = 'Copy link to this quotation';
	button.textContent = label;
	tools.append(button);
	text.after(tools);

	const pinned = (paragraph: Element): string =>
		paragraphAddress(paragraph).replace('#', `?h=${hashes[paragraph.id] ?? ''}#`);
	let waiting = 0;
	const selected = (): Range | null => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
		const range = selection.getRangeAt(0);
		return text.contains(range.startContainer) && paragraphOf(range) ? range : null;
	};
	const show = (): void => {
		const range = selected();
		if (!range) {
			if (tools.matches(':popover-open') && !tools.contains(document.activeElement)) tools.hidePopover();
			return;
		}
		if (!tools.matches(':popover-open')) tools.showPopover();
		const { bottom, left } = range.getBoundingClientRect();
		const box = tools.getBoundingClientRect();
		tools.style.left = `${Math.max(8, Math.min(left, innerWidth - box.width - 8))}px`;
		tools.style.top = `${Math.max(8, Math.min(bottom + 8, innerHeight - box.height - 8))}px`;
	};
	document.addEventListener('selectionchange', () => {
		button.textContent = label;
		clearTimeout(waiting);
		waiting = window.setTimeout(show, 250);
	});
	show();
	addEventListener('scroll', () => tools.matches(':popover-open') && show(), { passive: true });
	// The words stay selected while the button is pressed.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', async () => {
		const range = selected();
		const paragraph = range && paragraphOf(range);
		if (!range || !paragraph) return;
		const copied = await copyText(pinned(paragraph) + fragmentFor(range, text));
		const words = copied ? 'Link copied.' : 'The browser did not allow copying.';
		button.textContent = words;
		const status = document.getElementById('passage-status');
		if (status) status.textContent = words;
	});
}

const paragraphOf = ({ startContainer }: Range): HTMLElement | null =>
	(startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest<HTMLElement>(
		'.para[id]',
	) ?? null;

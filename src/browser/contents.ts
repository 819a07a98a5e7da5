import { followReading } from './follow-reading.ts';

/** The list of contents marks where the reader is, and closes behind the reader who has chosen. */
export function startContents(contents: HTMLElement | null): void {
	if (!contents) return;
	followReading(contents);
	contents.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
	});
}

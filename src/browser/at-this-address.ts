/** Where the site was built to stand, when nobody said where: a page that stands elsewhere is cited by where it is. */
const builtFor = (page: Document): string | undefined => page.documentElement.dataset.builtFor;

/** A text with the address of this site in place of the one that it was built without. */
export function atThisAddress(text: string, page: Document = document): string {
	const placeholder = builtFor(page);
	return placeholder === undefined ? text : text.replaceAll(placeholder, location.origin);
}

/** Puts the address at which the reader is into the page's own address and its citations. */
export function markCurrentAddress(page: Document): void {
	if (builtFor(page) === undefined) return;
	const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	if (canonical) canonical.href = atThisAddress(canonical.href, page);
	for (const element of page.querySelectorAll('[data-citation]'))
		element.textContent = atThisAddress(element.textContent ?? '', page);
}

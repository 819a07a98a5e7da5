/** Loads finding when the reader turns to its field, or at once where the address brings words to find. */
export function findOnDemand(page: Document): void {
	const field = page.querySelector('#find');
	const load = async (): Promise<void> => (await import('./find.ts')).startFind(page);
	const parameters = new URLSearchParams(location.search);
	if (parameters.has('q') || parameters.has('highlight')) load();
	else field?.addEventListener('focus', load, { once: true });
}

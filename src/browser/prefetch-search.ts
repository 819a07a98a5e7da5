/** Has the browser fetch what the search page says it needs; the page says it when the index cannot be had. */
export async function prefetchSearch(page: Document, searchPage: string): Promise<void> {
	const response = await fetch(searchPage).catch(() => null);
	if (!response?.ok) return;
	const needed = new DOMParser()
		.parseFromString(await response.text(), 'text/html')
		.querySelectorAll('link:is([rel$="preload"], [rel="stylesheet"]), script[src]');
	for (const one of needed) {
		const link = page.createElement('link');
		link.rel = 'prefetch';
		link.href = one.getAttribute('href') ?? one.getAttribute('src') ?? '';
		page.head.append(link);
	}
}

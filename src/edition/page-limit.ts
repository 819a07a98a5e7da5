/** Passages that stand on one page at most; a page leads to the search for the others. */
const passageLimit = 60;

/** The first few and the latest of a long list, in order; `left` counts those between, `after` how many stand before them. */
export function firstAndLatest<Item>(
	items: readonly Item[],
	limit = passageLimit,
): { shown: Item[]; left: number; after: number } {
	if (items.length <= limit) return { shown: [...items], left: 0, after: items.length };
	const after = Math.ceil(limit / 4);
	return {
		shown: [...items.slice(0, after), ...items.slice(items.length - (limit - after))],
		left: items.length - limit,
		after,
	};
}

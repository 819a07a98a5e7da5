/** The few of `items` that between them have every key that any has; of equals the first. In the order of `items`. */
export function covering<Item, Key>(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>): Item[] {
	const keys = new Map(items.map((item) => [item, new Set(keysOf(item))]));
	const open = new Set([...keys.values()].flatMap((own) => [...own]));
	const chosen = new Set<Item>();
	const news = (item: Item): number => keys.get(item)?.intersection(open).size ?? 0;
	while (open.size > 0) {
		const best = items.reduce((a, b) => (news(b) > news(a) ? b : a));
		chosen.add(best);
		for (const key of keys.get(best) ?? []) open.delete(key);
	}
	return items.filter((item) => chosen.has(item));
}

/** A source of chance that gives the same run for the same seed. */
export interface Chance {
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** One of the list. */
	pick<Item>(items: readonly Item[]): Item;
	/** True in `share` of the cases, 0 to 1. */
	happens(share: number): boolean;
}

/** Mulberry32: 32 bits of state, well spread, and no secret is kept with it. */
export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
	return {
		between,
		pick: <Item>(items: readonly Item[]): Item => {
			const item = items[between(0, items.length - 1)];
			if (item === undefined) throw new RangeError('There is nothing to pick from.');
			return item;
		},
		happens: (share) => next() < share,
	};
}

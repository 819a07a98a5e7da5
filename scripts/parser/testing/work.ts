/**
 * How many characters are handed to patterns and to the slicing and searching of strings while `run` runs: the work of
 * reading, counted rather than timed.
 */
export function workOf(run: () => void): number {
	let work = 0;
	const restore = [
		...(['exec', 'test'] as const).map((name) =>
			counted(RegExp.prototype, name, (_, text) => String(text).length),
		),
		...(['slice', 'indexOf', 'matchAll', 'replace', 'trim'] as const).map((name) =>
			counted(String.prototype, name, (own, from, to) => costOf(String(own).length, name, from, to)),
		),
	];
	try {
		run();
	} finally {
		for (const undo of restore) undo();
	}
	return work;

	function counted<K extends string>(
		owner: Record<K, unknown>,
		name: K,
		cost: (own: unknown, ...given: unknown[]) => number,
	): () => void {
		const plain = owner[name] as (...given: unknown[]) => unknown;
		owner[name] = function (this: unknown, ...given: unknown[]): unknown {
			work += cost(this, ...given);
			return plain.apply(this, given);
		};
		return () => {
			owner[name] = plain;
		};
	}
}

/** A slice costs its length, a search from a place what it may pass over is told by its answer: one for the call. */
function costOf(length: number, name: string, from: unknown, to: unknown): number {
	if (name === 'indexOf') return 1;
	if (name !== 'slice') return length;
	const [start, end] = [Number(from ?? 0), to === undefined ? length : Number(to)];
	return Math.max(0, (end < 0 ? length + end : Math.min(end, length)) - (start < 0 ? length + start : start));
}

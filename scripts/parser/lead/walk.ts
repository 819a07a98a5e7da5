/**
 * Goes forward from `from` as far as `step` takes it: `step` tells where it would go on from a place, and a place that
 * is not further on ends the walk. So a walk ends, whatever the step says. Returns where it ended.
 */
export function walkOn(from: number, step: (at: number) => number | null): number {
	let at = from;
	let next = step(at) ?? at;
	while (next > at) {
		at = next;
		next = step(at) ?? at;
	}
	return at;
}

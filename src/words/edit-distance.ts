/** Slips between two words: a letter more, less, other, or two in each other's place. More than `limit` is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const other = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + other);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			next.push(best);
		}
		before = row;
		row = next;
	}
	return Math.min(row[b.length] ?? 0, limit + 1);
}

/** Whether `a` becomes `b` by at most `limit` letters added, left out or changed. Words are short: cost is their product. */
export function near(a: string, b: string, limit: number): boolean {
	if (Math.abs(a.length - b.length) > limit || a.length > 40) return false;
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const change = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
		}
		previous = current;
	}
	return (previous[b.length] as number) <= limit;
}

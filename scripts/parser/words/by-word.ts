/** Word → what it is by the first row that has it. */
export function byWord<T>(
	rows: readonly (readonly [value: T, words: string | Iterable<string>])[],
): Map<string, T> {
	const found = new Map<string, T>();
	for (const [value, words] of rows)
		for (const word of typeof words === 'string' ? words.split(/\s+/) : words)
			if (!found.has(word)) found.set(word, value);
	return found;
}

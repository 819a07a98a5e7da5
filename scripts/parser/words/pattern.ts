/** Turns dictionaries into patterns. */

const special = /[.*+?^${}()|[\]\\/]/gu;

/** Source of a group that matches any of the words, longest first; a space matches any one white-space character. */
export function anyOf(words: Iterable<string>): string {
	const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return `(?:${sorted.map((word) => word.replace(special, '\\$&').replaceAll(' ', '\\s')).join('|')})`;
}

/** Source that matches a word in lower case or with its first letter as a capital. */
export function eitherCase(words: Iterable<string>): string {
	const both: string[] = [];
	for (const word of words) both.push(word, word.charAt(0).toUpperCase() + word.slice(1));
	return anyOf(both);
}

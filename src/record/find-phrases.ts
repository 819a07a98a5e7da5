/** Where a phrase stands in a text: UTF-16 offsets, end exclusive. */
export interface PhraseMatch {
	start: number;
	end: number;
	text: string;
}

const quotes: Record<string, string> = { "'": "['’‘ʼ]", '"': '["“”]', '-': '[-‐‑–]' };

/**
 * Makes a finder for a family of phrases. Whole words; any white space matches any white space, each kind of
 * quotation mark, apostrophe and hyphen its fellows; of two matches at one place the longer wins.
 */
export function phraseFinder(
	phrases: readonly string[],
	{ matchCase = false }: { matchCase?: boolean } = {},
): (text: string) => PhraseMatch[] {
	const alternatives = [...phrases].sort((a, b) => b.length - a.length).map(phrasePattern);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
		matchCase ? 'gu' : 'giu',
	);
	return (text) =>
		Array.from(text.matchAll(pattern), (match) => ({
			start: match.index,
			end: match.index + match[0].length,
			text: match[0],
		}));
}

function phrasePattern(phrase: string): string {
	return phrase
		.replace(/[‘’ʼ]/gu, "'")
		.replace(/[“”]/gu, '"')
		.replace(/[‐‑–]/gu, '-')
		.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
		.replace(/['"-]/gu, (mark) => quotes[mark] ?? mark)
		.trim()
		.replace(/\s+/gu, '\\s+');
}

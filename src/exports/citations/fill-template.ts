/** What fills the blanks of a template: a passage's number and the SHA-256 of its words. */
export interface TemplateValues {
	n: number | string;
	sha256: string;
}

/**
 * A template filled for one passage: `{n}` is its number, `{h}` the first 8 digits of the hash, `{sha256}` the whole.
 * Words that only look like a blank stand with one more brace before them, which is taken away.
 */
export const fillTemplate = (template: string, { n, sha256 }: TemplateValues): string =>
	template.replace(/(\{+)(n|h|sha256)\}/gu, (words, braces: string, blank: string) => {
		if (braces.length > 1) return words.slice(1);
		return { n: String(n), h: sha256.slice(0, 8), sha256 }[blank] ?? words;
	});

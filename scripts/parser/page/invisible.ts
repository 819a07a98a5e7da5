import type { ParseWarning } from '../parsed-record.ts';

/** Characters that change how a text is shown without being seen: kept in the text, reported to the editor. */
const invisible: readonly { name: string; pattern: RegExp }[] = [
	{ name: 'a bidirectional control', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu },
	{ name: 'a zero-width character', pattern: /[\u200B-\u200D\u2060-\u2064\uFEFF]/gu },
	{ name: 'a soft hyphen', pattern: /\u00AD/gu },
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
	{ name: 'a control character', pattern: /[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/gu },
];

/** All of them in one class, for the many texts that hold none. */
const any = new RegExp(
	`[${invisible.map(({ pattern }) => pattern.source.replace(/^\[|\]$/gu, '')).join('')}]`,
);

/** One warning for each kind of invisible character in a text, at its first place. */
export function invisibleCharacters(text: string): ParseWarning[] {
	if (!any.test(text)) return [];
	return invisible.flatMap(({ name, pattern }) => {
		let first = -1;
		let count = 0;
		for (const { index } of text.matchAll(pattern)) {
			if (first < 0) first = index;
			count += 1;
		}
		if (first < 0) return [];
		const code = (text.codePointAt(first) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const times = count === 1 ? 'once' : `${count} times`;
		return [
			{
				fact: 'text',
				message: `The text holds ${name} ${times}, first U+${code} at offset ${first}.`,
				found: `U+${code}`,
				at: first,
				look: 'The character is kept; take it out of the source where the page does not print it.',
			},
		];
	});
}

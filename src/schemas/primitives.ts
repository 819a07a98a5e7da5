import { z } from 'zod';

/** Placeholders that are pasted and forgotten, in what the commands offer for pasting and in what people write. */
const placeholder =
	/^(?:XX|ZZ|\?+|\.{3}|…|TODO|TBD|id-of-the-.*|id-in-ascii-words|its-new-id|why (?:they|it) .*|the words as published before, in full|https:\/\/address-of-the-page)$/u;
const isFilled = (text: string): boolean => !placeholder.test(text);
const isPlaceholder = { error: 'this is a placeholder; put the real value in its place' };

/** Identifier used in file names and addresses: lower-case ASCII words joined by hyphens. */
export const slug = z
	.string()
	.max(120)
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case ASCII words joined by hyphens')
	.refine(isFilled, isPlaceholder);

/** Text of at least one letter or sign, without placeholders, control characters or halves of characters. */
export const words = z
	.string()
	.trim()
	.min(1, 'expected words, and it is empty')
	.refine(isFilled, isPlaceholder)
	.refine((text) => text.isWellFormed(), { error: 'half of a character (a lone surrogate) stands in it' })
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
	.refine((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u.test(text), {
		error: 'a control character stands in it; type the text anew',
	});

/** An address that a reader may follow: http or https. */
export const webAddress = z
	.url({ protocol: /^https?$/u, error: 'expected an address such as https://www.example.org/page.html' })
	.refine(isFilled, isPlaceholder);

/** A language tag of BCP 47, for example `en` or `zh-Hant`. */
export const languageTag = z
	.string()
	.refine((tag) => isLanguageTag(tag), { error: 'expected a language tag such as en, ja or zh-Hant' });

/** Calendar date `YYYY-MM-DD`, never put through a time zone. */
export const isoDate = z.iso.date();

/** Wall-clock time `HH:MM` on the 24-hour clock. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM');

/** IANA time zone name, for example `Asia/Tokyo`. */
export const timeZone = z
	.string()
	.refine((zone) => isTimeZone(zone), { error: 'expected an IANA time zone name such as Asia/Tokyo' });

/** A country (ISO 3166-1 alpha-2) or an organisation that meets as a party (`EU`, `NATO`, `ASEAN`). */
export const partyCode = z
	.string()
	.regex(/^[A-Z]{2,8}$/, 'expected a code in capitals such as FR or NATO')
	.refine(isFilled, isPlaceholder);

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** Anchor of a numbered paragraph (`p4`) or of a note printed in the record (`n1`). */
export const passageAnchor = z.string().regex(/^[pn][1-9]\d*$/, 'expected p or n and a number');

/**
 * Words as printed, runs of white space folded to one space.
 * `at` counts UTF-16 code units from the start of the decoded source (byte-order mark excluded).
 */
export const printed = z.strictObject({ text: z.string().min(1), at: z.int().nonnegative() });
export type Printed = z.infer<typeof printed>;

/** A party to a meeting: code and short English name. */
export const party = z.strictObject({ code: partyCode, name: words });
export type Party = z.infer<typeof party>;

/** Zones found to be known: asking Intl costs a millisecond each time. */
const knownZones = new Set<string>();

function isTimeZone(zone: string): boolean {
	if (knownZones.has(zone)) return true;
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		knownZones.add(zone);
		return true;
	} catch {
		return false;
	}
}

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

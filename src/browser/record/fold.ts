/** Text made alike for finding, and where each of its characters came from. */
export interface Folded {
	text: string;
	/** For each UTF-16 unit of `text`, the offset it came from in the original. */
	from: number[];
}

const alike: Record<string, string> = {
	'‘': "'",
	'’': "'",
	ʼ: "'",
	'“': '"',
	'”': '"',
	'‐': '-',
	'‑': '-',
	'–': '-',
};

/** Lower case, no accents, one kind of quotation mark, apostrophe and hyphen, white space as single spaces. */
export function fold(original: string): Folded {
	let text = '';
	const from: number[] = [];
	let offset = 0;
	for (const character of original) {
		const plain = /\s/u.test(character)
			? text.endsWith(' ')
				? ''
				: ' '
			: (alike[character] ?? character).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		text += plain;
		for (let unit = 0; unit < plain.length; unit += 1) from.push(offset);
		offset += character.length;
	}
	return { text, from };
}

/** What a reader looks for, folded: words in quotation marks as one, each other word by itself. */
export function termsOf(query: string): string[] {
	const terms = Array.from(fold(query).text.matchAll(/"([^"]+)"?|[^\s"]+/gu), ([whole, phrase]) =>
		(phrase ?? whole).trim(),
	);
	return [...new Set(terms)].filter((term) => term !== '');
}

/** A hit in the original text, end exclusive. */
export interface Hit {
	start: number;
	end: number;
}

/**
 * Every place of the terms, in order, without overlaps; of two at one place the longer. With `asWords`, only where a
 * word begins: “no” is not found in “economic”.
 */
export function hitsOf({ text, from }: Folded, terms: readonly string[], asWords = false): Hit[] {
	const found: Hit[] = [];
	for (const term of terms)
		for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
			if (asWords && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
			found.push({ start: from[at] ?? 0, end: (from[at + term.length - 1] ?? 0) + 1 });
		}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return found.filter((hit) => {
		if (hit.start < end) return false;
		end = hit.end;
		return true;
	});
}

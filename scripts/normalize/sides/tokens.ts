import { titleWords } from './words.ts';

/** A word or mark of a sentence. */
export interface Token {
	readonly text: string;
	/** Lower case, straight apostrophe, without the ending of a possessive and without a final stop. */
	readonly key: string;
	/** The word opens with a capital letter. */
	readonly capital: boolean;
	/** The word is a possessive: “Cambodia's”, “ministers’”. */
	readonly possessive: boolean;
	/** Null for a word. */
	readonly mark: ',' | ';' | ':' | '-' | '(' | ')' | '“' | '”' | '?' | null;
}

// A word (stops, apostrophes, hyphens and ampersands inside it: “U.S.”, “Lao People's”, “Eui-yong”), or one mark.
const pieces = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&‐‑-]*|[,;:()[\]{}"“”?–—]|-+/gu;

const marks: Readonly<Record<string, Token['mark'] | undefined>> = {
	',': ',',
	';': ';',
	':': ':',
	'?': '?',
	'(': '(',
	'[': '(',
	'{': '(',
	')': ')',
	']': ')',
	'}': ')',
	'“': '“',
	'”': '”',
	'–': '-',
	'—': '-',
};

/** No sentence is read further: who speaks is told sooner, and hostile input costs no more than this. */
const mostTokens = 4000;

/** The words and marks of `text` in order, at most `mostTokens`; each `"` is taken as opening and closing in turn. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let quoteOpen = false;
	for (const [piece] of text.matchAll(pieces)) {
		if (tokens.length === mostTokens) break;
		if (piece === '"') {
			quoteOpen = !quoteOpen;
			tokens.push(markToken(piece, quoteOpen ? '“' : '”'));
		} else if (piece.startsWith('-')) tokens.push(markToken('-', '-'));
		else {
			const mark = marks[piece];
			if (mark !== undefined) tokens.push(markToken(piece, mark));
			else for (const part of parted(piece)) tokens.push(word(part));
		}
	}
	return tokens;
}

/** A missing space after a title or a small word (“MinisterKono”, “Mr.Kono”, “andMinister”) is put in. */
function parted(piece: string): string[] {
	const seam = /^(\p{Lu}?\p{Ll}{1,20})\.?(?=\p{Lu}\p{Ll})/u.exec(piece);
	if (!seam) return [piece];
	const first = (seam[1] as string).toLowerCase();
	if (!titleWords.has(first) && !smallWords.has(first)) return [piece];
	return [seam[0], ...parted(piece.slice(seam[0].length))];
}

const smallWords = new Set('and the that with by to in while of for'.split(' '));

const markToken = (text: string, mark: Token['mark']): Token => ({
	text,
	key: text,
	capital: false,
	possessive: false,
	mark,
});

function word(text: string): Token {
	let key = text.toLowerCase();
	let possessive = false;
	if (key.includes('’')) key = key.replaceAll('’', "'");
	// The stop of “U.S.” belongs to the word only as long as another stands inside; comparing needs neither.
	if (key.endsWith('.')) key = key.replace(/\.{1,9}$/, '');
	if (key.endsWith("'s")) {
		key = key.slice(0, -2);
		possessive = true;
	} else if (key.endsWith("'")) {
		key = key.slice(0, -1);
		possessive = true;
	}
	const letter = text[0] as string;
	return { text, key, capital: letter !== letter.toLowerCase(), possessive, mark: null };
}

/**
 * For each opening bracket or quotation mark the place of its closing one; -1 for every other token. What is never
 * closed pairs with nothing.
 */
export function pairs(tokens: readonly Token[]): Int32Array {
	const closing = new Int32Array(tokens.length).fill(-1);
	const open: number[] = [];
	for (const [place, { mark }] of tokens.entries()) {
		if (mark === '(' || mark === '“') open.push(place);
		else if (mark === ')' || mark === '”') {
			const wanted = mark === ')' ? '(' : '“';
			const last = open.at(-1);
			if (last !== undefined && tokens[last]?.mark === wanted) closing[open.pop() as number] = place;
		}
	}
	return closing;
}

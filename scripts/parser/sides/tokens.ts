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

const markToken = (text: string, mark: Token['mark']): Token => ({
	text,
	key: text,
	capital: false,
	possessive: false,
	mark,
});

const markOf = (text: string, mark: Token['mark']): [string, Token] => [text, markToken(text, mark)];

const marks: ReadonlyMap<string, Token> = new Map([
	...[',', ';', ':', '?', '“', '”', '-'].map((text) => markOf(text, text as Token['mark'])),
	...['(', '[', '{'].map((text) => markOf(text, '(')),
	...[')', ']', '}'].map((text) => markOf(text, ')')),
	...['–', '—'].map((text) => markOf(text, '-')),
]);

const opening = markToken('"', '“');
const closing = markToken('"', '”');

/** No sentence is read further: who speaks is told sooner, and hostile input costs no more than this. */
const mostTokens = 4000;

/** The words and marks of `text` in order, at most `mostTokens`; each `"` is taken as opening and closing in turn. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let quoteOpen = false;
	// Read by hand: a pattern over Unicode classes takes most of the time of a whole record.
	for (let at = 0; at < text.length && tokens.length < mostTokens; ) {
		let last = kindOf(text.charCodeAt(at));
		if (last >= letter) {
			let end = at + 1;
			let seam = false;
			for (let kind = kindOf(text.charCodeAt(end)); kind !== other; kind = kindOf(text.charCodeAt(++end))) {
				if (kind === capital && last !== capital) seam = true;
				last = kind;
			}
			const piece = text.slice(at, end);
			if (seam) for (const part of parted(piece)) tokens.push(word(part));
			else tokens.push(common(piece));
			at = end;
			continue;
		}
		const piece = text[at] as string;
		if (piece === '"') {
			quoteOpen = !quoteOpen;
			tokens.push(quoteOpen ? opening : closing);
		} else if (piece !== ' ') {
			const token = marks.get(piece);
			if (token) tokens.push(token);
		}
		at++;
	}
	return tokens;
}

/** Kinds of character: outside words; inside a word alone (“U.S.”, “People's”, “R&D”); a letter or digit; a capital. */
const other = 0;
const inner = 1;
const letter = 2;
const capital = 3;

/** By code, up to general punctuation and the signs after it. A letter is ASCII or beyond Latin-1's signs. */
const kinds = Uint8Array.from({ length: 0x3040 }, (_, code) => {
	if (code >= 65 && code <= 90) return capital;
	if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return letter;
	if (".'-&’‐‑".includes(String.fromCharCode(code))) return inner;
	return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code < 0x3000 ? letter : other;
});

/** The kind of a character; the end of a text, which has none, ends a word. */
const kindOf = (code: number): number =>
	code < kinds.length ? (kinds[code] as number) : code === 0xfeff || Number.isNaN(code) ? other : letter;

/** A missing space after a title or a small word (“MinisterKono”, “Mr.Kono”, “andMinister”) is put in. */
function parted(piece: string): string[] {
	// Nobody glues more than a few words together; the bound keeps hostile input cheap.
	if (piece.length > 60) return [piece];
	const seam = /^(\p{Lu}?\p{Ll}{1,20})\.?(?=\p{Lu}\p{Ll})/u.exec(piece);
	if (!seam) return [piece];
	const first = (seam[1] as string).toLowerCase();
	if (!titleWords.has(first) && !smallWords.has(first)) return [piece];
	return [seam[0], ...parted(piece.slice(seam[0].length))];
}

const smallWords = new Set('and the that with by to in while of for'.split(' '));

/** Tokens of words already read. Texts use the same few thousand words; the bound keeps hostile input cheap. */
const known = new Map<string, Token>();
const mostKnown = 20_000;

function common(text: string): Token {
	const found = known.get(text);
	if (found) return found;
	const token = word(text);
	if (known.size < mostKnown && text.length <= 40) known.set(text, token);
	return token;
}

function word(text: string): Token {
	let key = text.toLowerCase();
	let possessive = false;
	let last = key.charCodeAt(key.length - 1);
	// The stop of “U.S.” belongs to the word only as long as another stands inside; comparing needs neither.
	if (last === 46) {
		key = key.replace(/\.{1,9}$/, '');
		last = key.charCodeAt(key.length - 1);
	}
	if (key.includes('’')) key = key.replaceAll('’', "'");
	if (key.endsWith("'")) {
		key = key.slice(0, -1);
		possessive = true;
	} else if (last === 115 && key.endsWith("'s")) {
		key = key.slice(0, -2);
		possessive = true;
	}
	return { text, key, capital: text.charCodeAt(0) !== key.charCodeAt(0), possessive, mark: null };
}

const unpaired: ReadonlyMap<number, number> = new Map();

/** Each opening bracket or quotation mark that is closed, with its closing one. */
export function pairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
	let closers: Map<number, number> | null = null;
	const open: number[] = [];
	for (let place = 0; place < tokens.length; place++) {
		const mark = tokens[place]?.mark;
		if (mark === '(' || mark === '“') open.push(place);
		else if (mark === ')' || mark === '”') {
			const last = open.at(-1);
			if (last !== undefined && tokens[last]?.mark === (mark === ')' ? '(' : '“')) {
				closers ??= new Map();
				closers.set(last, place);
				open.pop();
			}
		}
	}
	return closers ?? unpaired;
}

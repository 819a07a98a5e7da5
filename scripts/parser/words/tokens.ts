import { beforeFigure, maybeFinal, neverFinal } from './abbreviations.ts';

/** A word or a mark of punctuation. Offsets are within the text. */
export interface Token {
	/** As printed; an initial or an abbreviation keeps its stop (“Mr.”, “H.E.”, “W.”). */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Lower case, straight apostrophe, without the ending of a possessive and without a final stop. */
	readonly key: string;
	/** True for a word that begins with a capital, also behind one letter and a hyphen (“e-Governance”). */
	readonly capital: boolean;
	/** True for “Cambodia's” and “ministers’”. */
	readonly possessive: boolean;
	/**
	 * Null for a word. Marks of one kind are one: `(` and `)` for all brackets, `-` for all free-standing dashes, `“`
	 * and `”` for all double quotation marks, a straight one taken as opening and closing in turn.
	 */
	readonly mark: string | null;
}

/** The words and marks of `text` in order, at most `most`. Linear in the length of the text. */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
	const tokens: Token[] = [];
	let quoteOpen = false;
	// Read by hand: a pattern over Unicode classes takes most of the time of a whole record.
	for (let at = 0; at < text.length && tokens.length < most; ) {
		if (kindOf(text.charCodeAt(at)) < letter) {
			const mark = text[at] as string;
			if (mark === '"') quoteOpen = !quoteOpen;
			const kind = mark === '"' ? (quoteOpen ? '“' : '”') : (markKinds.get(mark) ?? mark);
			if (!isSpace(mark)) tokens.push(markAt(mark, at, kind));
			at += 1;
			continue;
		}
		const end = wordEnd(text, at);
		const word = text.slice(at, end);
		const before = known.get(word);
		if (before) {
			tokens.push(tokenOf(word, at, before));
			at = end;
			continue;
		}
		for (const part of parted(word)) {
			tokens.push(wordAt(part, at));
			at += part.length;
		}
	}
	return tokens;
}

const none: ReadonlyMap<number, number> = new Map();

/** Each opening bracket or quotation mark that is closed, with the place of its closing one. */
export function pairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
	let closers: Map<number, number> | null = null;
	const open: number[] = [];
	for (const [place, { mark }] of tokens.entries()) {
		if (mark === '(' || mark === '“') open.push(place);
		else if (mark === ')' || mark === '”') {
			const last = open.at(-1);
			if (last === undefined || tokens[last]?.mark !== (mark === ')' ? '(' : '“')) continue;
			closers ??= new Map();
			closers.set(last, place);
			open.pop();
		}
	}
	return closers ?? none;
}

const markKinds: ReadonlyMap<string, string> = new Map([
	...[...'([{（［'].map((mark): [string, string] => [mark, '(']),
	...[...')]}）］'].map((mark): [string, string] => [mark, ')']),
	...[...'-–—―'].map((mark): [string, string] => [mark, '-']),
	...[...'„«'].map((mark): [string, string] => [mark, '“']),
	...[...'»'].map((mark): [string, string] => [mark, '”']),
]);

const markAt = (text: string, start: number, mark: string): Token => ({
	text,
	start,
	end: start + text.length,
	key: text,
	capital: false,
	possessive: false,
	mark,
});

/** Kinds of character: outside words; inside a word alone (“U.S.”, “People's”, “R&D”, “2+2”); a letter or digit. */
const other = 0;
const inner = 1;
const letter = 2;

/** By code, up to the signs after general punctuation. A letter is ASCII or beyond Latin-1's signs. */
const kinds = Uint8Array.from({ length: 0x3040 }, (_, code) => {
	if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return letter;
	if (".'-&+/’‘ʼ‐‑".includes(String.fromCharCode(code))) return inner;
	return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code < 0x3000 ? letter : other;
});

/** The kind of a character; the end of a text, which has none, ends a word. */
function kindOf(code: number): number {
	if (code < kinds.length) return kinds[code] as number;
	const sign = code === 0xfeff || code === 0x30fb || (code >= 0xff00 && code < 0xff10) || Number.isNaN(code);
	return sign ? other : letter;
}

const isSpace = (mark: string): boolean => mark === ' ' || /\s/u.test(mark);

/** Behind the word at `at`: inner signs belong to it before a letter, a stop behind an abbreviation, an apostrophe behind s. */
function wordEnd(text: string, at: number): number {
	let end = at + 1;
	for (let kind = kindOf(text.charCodeAt(end)); kind !== other; kind = kindOf(text.charCodeAt(end))) {
		if (kind === inner && kindOf(text.charCodeAt(end + 1)) !== letter) break;
		end += 1;
	}
	const next = text[end];
	if (next === '.' && end - at <= longestAbbreviation && keepsStop(text.slice(at, end))) return end + 1;
	return (next === "'" || next === '’') && text[end - 1] === 's' ? end + 1 : end;
}

/** Initials, letters with stops and short forms keep their stop. */
const keepsStop = (word: string): boolean =>
	/^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(word) || shortForms.some((forms) => forms.has(`${word}.`));
const shortForms = [neverFinal, maybeFinal, beforeFigure];
const longestAbbreviation = 12;

/** A missing space after a title or a small word (“MinisterKono”, “Mr.Kono”, “andMinister”) parts the words. */
function parted(piece: string): string[] {
	const seam = piece.length <= 60 ? glued.exec(piece)?.[0] : undefined;
	return seam ? [seam, ...parted(piece.slice(seam.length))] : [piece];
}

const glued =
	/^(?:(?:[Mm]inister|[Pp]resident|[Ss]ecretary|[Aa]mbassador|[Cc]hancellor|[Gg]overnor|[Gg]eneral|Mr|Mrs|Ms|Dr|H\.E|Hon)\.?|and|the|that|with|by|to|in|while|of|for)(?=\p{Lu}\p{Ll})/u;

type Known = Pick<Token, 'key' | 'capital' | 'possessive'>;

/** What is known of words already read. Texts use the same few thousand; the bounds keep hostile input cheap. */
const known = new Map<string, Known>();
const mostKnown = 20_000;
const longestKnown = 40;

function wordAt(text: string, start: number): Token {
	let found = known.get(text);
	if (!found) {
		found = readWord(text);
		if (known.size < mostKnown && text.length <= longestKnown) known.set(text, found);
	}
	return tokenOf(text, start, found);
}

function tokenOf(text: string, start: number, { key, capital, possessive }: Known): Token {
	return { text, start, end: start + text.length, key, capital, possessive, mark: null };
}

function readWord(text: string): Known {
	const straight = text.toLowerCase().replace(/[’ʼ]/g, "'");
	const bare = straight.endsWith('.') ? straight.slice(0, -1) : straight;
	const possessive = bare.endsWith("'") || bare.endsWith("'s");
	return {
		key: possessive ? bare.slice(0, bare.lastIndexOf("'")) : bare,
		capital: /^(?:[dei]-)?\p{Lu}/u.test(text),
		possessive,
	};
}

/** A word or a mark of punctuation. Offsets are within the text. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** True for punctuation. */
	readonly mark: boolean;
	/** True for a word that begins with a capital, also behind one letter and a hyphen (“e-Governance”). */
	readonly capital: boolean;
}

/** Words keep inner dots, hyphens and apostrophes (“H.E.”, “Lt.”, “Eui-yong”, “People's”, “2+2”). */
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.’'ʼ‘&+/-](?=[\p{L}\p{N}])|[’'ʼ](?=\s\p{Lu}))*\.?|[^\s]/gu;
/** A dot stays with an initial or an abbreviation; otherwise it ends the sentence. */
const abbreviation =
	/^(?:\p{L}|(?:\p{L}\.)+\p{L}|H\.E|Mr|Mrs|Ms|Mme|Dr|Prof|Hon|Rt|Lt|Lt\.Gen|Maj\.Gen|Gen|Maj|Brig|Col|Capt|Cdr|Adm|Sen|Rep|Rev|LTG|BG|Amb|Engr|Eng|Ir|Atty|Pol|Sr|Jr|St|Smt|Ma|Md|Mohd|Ste|Messrs|No|Ph\.D|Vice-Adm)\.$/u;

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		const [word] = match;
		const start = match.index;
		const isWord = /^[\p{L}\p{N}]/u.test(word);
		const bare = isWord && word.endsWith('.') && !abbreviation.test(word) ? word.slice(0, -1) : word;
		tokens.push(token(bare, start, !isWord));
		if (bare !== word) tokens.push(token('.', start + bare.length, true));
	}
	return tokens;
}

const token = (text: string, start: number, mark: boolean): Token => ({
	text,
	start,
	end: start + text.length,
	mark,
	capital: !mark && (/^\p{Lu}/u.test(text) || (text[1] === '-' && /^[dei]-\p{Lu}/u.test(text))),
});

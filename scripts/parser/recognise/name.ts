import { isOfficeWord } from '../words/offices.ts';
import { nameParticles, nameSuffixes, nameTitles } from '../words/titles.ts';
import type { Token } from './tokens.ts';

/** Longest name, in words: “Samdech Akka Moha Sena Padei Techo Hun Sen” has eight. */
const longest = 14;

/**
 * Length in tokens of the name at `from`: words with capitals, initials, particles before a capital, titles that
 * belong to the name, and a suffix (`MP`, `, Jr.`). 0 where none stands. The name ends before a word of offices.
 */
export function nameLength(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at - from < longest) {
		const token = tokens[at];
		if (!token || token.mark) break;
		// “With Mr. Olivier Becht”: the name begins behind the form of address.
		if (at > from && token.text.endsWith('.') && /^(?:M[rs]s?|H\.E)\.$/u.test(token.text)) return 0;
		const own = at === from || nameTitles.has(token.text) || !isOfficeWord(token.text);
		if (token.capital && own && !(at === from && !nameTitles.has(token.text) && isOfficeWord(token.text))) {
			at += 1;
			// A name in the possessive ends there.
			if (/['’]s$/u.test(token.text)) break;
		} else if (isParticle(token.text) && (at > from || startsName(token.text)) && tokens[at + 1]?.capital)
			at += 1;
		else if (isJoined(token.text)) at += 1;
		else if (isParticle(token.text) && isParticle(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital)
			at += 1;
		else break;
	}
	if (at === from) return 0;
	// “Lord Cameron of Chipping Norton”: a peer is named after a place.
	if (
		peers.has(tokens[from]?.text ?? '') &&
		at > from + 1 &&
		tokens[at]?.text === 'of' &&
		tokens[at + 1]?.capital
	) {
		at += 2;
		while (tokens[at]?.capital) at += 1;
	}
	return at + suffixes(tokens, at) - from;
}

const peers: ReadonlySet<string> = new Set('Lord Lady Baroness Baron Viscount Viscountess Earl'.split(' '));

/** Length of the letters behind a name and a comma: “, CNZM, MP”, “, FRSC, OC”. Unknown ones count before an office. */
function suffixes(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.text === ',' && letters.test(tokens[at + 1]?.text ?? '')) at += 2;
	while (at > from && !(isKnown(tokens[at - 1]?.text ?? '') || opensOffice(tokens, at))) at -= 2;
	return at - from;
}

/** Two or more capitals, also `KStJ` and `M.P.`; a Roman number is none. */
const letters =
	/^(?!(?:[IVX]+|[CG]EO|CFO|COO)$)(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}|(?:\p{Lu}\.){2,4}|(?:PhD|Ph\.D\.|Jr\.?|Sr\.?))$/u;
const isKnown = (word: string): boolean => nameSuffixes.has(word);
/** A comma and an office behind it: what stands before belongs to the name. */
const opensOffice = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' &&
	(isOfficeWord(tokens[at + 1]?.text ?? '') || /^(?:the|then|former)$/u.test(tokens[at + 1]?.text ?? ''));

const isParticle = (word: string): boolean => nameParticles.has(word) || isJoined(word);
/** “al-Sisi”: a particle and its name in one word. */
const isJoined = (word: string): boolean => /^(?:al|el|an|ar|as|ash)-\p{Lu}/u.test(word);
const startsName = (word: string): boolean => /^(?:al|el|de|van|von|d’|d')/u.test(word);

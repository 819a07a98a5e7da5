import { bodyWords, isOfficeWord, officeHeads } from '../words/offices.ts';
import { eventWords } from '../words/places.ts';
import {
	joinedParticle,
	leadingParticle,
	nameParticles,
	nameSuffixes,
	nameTitles,
	peerTitles,
} from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { isAddress } from './honorific.ts';
import { walkOn } from './walk.ts';

/** Longest name, in words: “Samdech Akka Moha Sena Padei Techo Hun Sen” has eight. */
const longest = 14;

/**
 * Behind the name at `from`: words with capitals, initials, particles before a capital, titles that belong to the
 * name, and a suffix (`MP`, `, Jr.`). `from` where none stands. The name ends before a word of offices.
 */
export function nameEnd(tokens: readonly Token[], from: number): number {
	const first = tokens[from];
	if (!first || eventWords.has(first.text)) return from;
	const end = walkOn(from, (at) => (at - from < longest ? wordEnd(tokens, at, from) : null));
	if (end === from) return from;
	// “With Mr. Olivier Becht”: the name begins behind the form of address.
	if (tokens.slice(from + 1, end).some(({ text }) => /^(?:M[rs]s?|H\.E)\.$/u.test(text))) return from;
	return suffixEnd(tokens, peerageEnd(tokens, from, end));
}

function wordEnd(tokens: readonly Token[], at: number, from: number): number | null {
	const token = tokens[at];
	if (!token) return null;
	if (token.mark) return at > from && isGlottal(tokens, at) ? at + 1 : null;
	// A name in the possessive ends there.
	if (at > from && /['’]s$/u.test(tokens[at - 1]?.text ?? '')) return null;
	const title = nameTitles.has(token.text);
	if (token.capital) return title || !isOfficeWord(token.text) ? at + 1 : null;
	if (joinedParticle.test(token.text)) return at + 1;
	if (!nameParticles.has(token.text) || !(at > from || leadingParticle.test(token.text))) return null;
	const next = nameParticles.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
	return tokens[next]?.capital ? next : null;
}

/** “Dato’ Seri”: the apostrophe that ends a title. */
const isGlottal = (tokens: readonly Token[], at: number): boolean =>
	/^['’ʼ‘]$/u.test(tokens[at]?.text ?? '') &&
	nameTitles.has(tokens[at - 1]?.text ?? '') &&
	tokens[at]?.start === tokens[at - 1]?.end;

/** “Lord Cameron of Chipping Norton”: a peer is named after a place. */
function peerageEnd(tokens: readonly Token[], from: number, end: number): number {
	const peer = peerTitles.has(tokens[from]?.text ?? '') && end > from + 1;
	if (!peer || tokens[end]?.text !== 'of' || !tokens[end + 1]?.capital) return end;
	return walkOn(end + 2, (at) => (tokens[at]?.capital ? at + 1 : null));
}

/** Behind the letters after a name and a comma: “, CNZM, MP”, “, FRSC, OC”. Unknown ones count before an office. */
function suffixEnd(tokens: readonly Token[], from: number): number {
	let end = from;
	walkOn(from, (at) => {
		if (tokens[at]?.text !== ',' || !letters.test(tokens[at + 1]?.text ?? '')) return null;
		if (nameSuffixes.has(tokens[at + 1]?.text ?? '') || opensOffice(tokens, at + 2)) end = at + 2;
		return at + 2;
	});
	return end;
}

/** Two or more capitals, also `KStJ` and `M.P.`; a Roman number is none. */
const letters =
	/^(?!(?:[IVX]+|[CG]EO|CFO|COO)$)(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}|(?:\p{Lu}\.){2,4}|(?:PhD|Ph\.D\.|Jr\.?|Sr\.?))$/u;
/** A comma and an office behind it: what stands before belongs to the name. */
const opensOffice = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' &&
	(isOfficeWord(tokens[at + 1]?.text ?? '') || /^(?:the|then|former)$/u.test(tokens[at + 1]?.text ?? ''));

/**
 * Behind a name printed family name first with a comma: “TOKAYEV, Kassym-Jomart Kemelevich, Minister …”. Between the
 * commas stand one to three words that no office, body or person begins with, and behind them an office or a bracket.
 */
export function commaNameEnd(tokens: readonly Token[], from: number, end: number): number {
	if (end !== from + 1 || tokens[end]?.text !== ',') return end;
	const given = walkOn(end + 1, (at) => {
		const token = tokens[at];
		const own = token?.capital && !isOfficeWord(token.text) && !officeHeads.has(token.text);
		return own && !bodyWords.has(token.text) && !isAddress(tokens, at) ? at + 1 : null;
	});
	const length = given - end - 1;
	const follows = opensOffice(tokens, given) || tokens[given]?.text === '(';
	return length > 0 && length <= 3 && follows ? given : end;
}

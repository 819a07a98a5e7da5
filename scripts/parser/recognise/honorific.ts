import { bodyWords, isOfficeWord } from '../words/offices.ts';
import { honorificForms, rankWords } from '../words/titles.ts';
import type { Token } from './tokens.ts';

/**
 * Length in tokens of the forms of address at `from`: `Mr.`, `H. E. Dr.`, `the Rt Hon`, `Senator the Hon.`,
 * `His Excellency Mr.`, `Lt. Gen.`; 0 where none stands. “The” counts only before another form, and a rank that is
 * also a word of offices (“General”) only where a capital follows that is no such word.
 */
export function honorificLength(tokens: readonly Token[], from: number): number {
	let at = from;
	let forms = 0;
	for (;;) {
		const article = /^the$/iu.test(tokens[at]?.text ?? '') ? 1 : 0;
		const length = formLength(tokens, at + article);
		if (length === 0) break;
		const word = tokens[at + article]?.text ?? '';
		const next = tokens[at + article + length];
		if (
			length === 1 &&
			rankWords.has(word) &&
			(!next?.capital || isOfficeWord(next.text) || bodyWords.has(next.text)) &&
			retired(tokens, at + article + 1) === 0
		) {
			// “Senator the Hon.”: the article may stand between two forms.
			if (!(next?.text === 'the' && formLength(tokens, at + article + 2) > 0)) break;
		}
		at += article + length;
		forms += 1;
	}
	return forms > 0 ? at + retired(tokens, at) - from : 0;
}

/** “General (Ret.)”: length of the bracket behind a rank. */
function retired(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(' || !/^(?:Ret|Retd|ret|retired|Retired)\.?$/u.test(tokens[at + 1]?.text ?? ''))
		return 0;
	const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
	return tokens[close]?.text === ')' ? close + 1 - at : 0;
}

function formLength(tokens: readonly Token[], at: number): number {
	const forms = honorificForms.get(tokens[at]?.text ?? '');
	const found = forms?.find((words) => words.every((word, index) => tokens[at + index]?.text === word));
	return found?.length ?? 0;
}

/** A form of address begins the next person, even where no comma parts them. A rank may be a word of the office. */
export const isAddress = (tokens: readonly Token[], at: number): boolean =>
	!rankWords.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'the' && honorificLength(tokens, at) > 0;

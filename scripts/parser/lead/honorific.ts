import { bodyWords, isOfficeWord } from '../words/offices.ts';
import { honorificForms, rankWords } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { isArticle } from './party.ts';
import { walkOn } from './walk.ts';

/**
 * Behind the forms of address at `from`: `Mr.`, `H. E. Dr.`, `the Rt Hon`, `Senator the Hon.`, `His Excellency Mr.`,
 * `Lt. Gen.`; `from` where none stands. “The” counts only before another form, and a rank that is also a word of
 * offices (“General”) only where a capital follows that is no such word.
 */
export function honorificEnd(tokens: readonly Token[], from: number): number {
	const end = walkOn(from, (at) => {
		const begin = isArticle(tokens[at]?.text) ? at + 1 : at;
		const length = formLength(tokens, begin);
		if (length === 0) return null;
		const next = begin + length;
		return length === 1 && rankWords.has(tokens[begin]?.text ?? '') && !isRank(tokens, next) ? null : next;
	});
	return end > from ? retiredEnd(tokens, end) : from;
}

/** A rank is one where a name follows, another form or “(Ret.)”. */
function isRank(tokens: readonly Token[], next: number): boolean {
	const token = tokens[next];
	if (retiredEnd(tokens, next) > next) return true;
	// “Senator the Hon.”: the article may stand between two forms.
	if (token?.text === 'the') return formLength(tokens, next + 1) > 0;
	return token?.capital === true && !isOfficeWord(token.text) && !bodyWords.has(token.text);
}

/** Behind “(Ret.)”. */
function retiredEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(' || !/^(?:ret|retd|retired)\.?$/iu.test(tokens[at + 1]?.text ?? '')) return at;
	const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
	return tokens[close]?.text === ')' ? close + 1 : at;
}

function formLength(tokens: readonly Token[], at: number): number {
	const forms = honorificForms.get(tokens[at]?.text ?? '');
	const found = forms?.find((words) => words.every((word, index) => tokens[at + index]?.text === word));
	return found?.length ?? 0;
}

/** A form of address begins the next person, even where no comma parts them. A rank may be a word of the office. */
export const isAddress = (tokens: readonly Token[], at: number): boolean =>
	!rankWords.has(tokens[at]?.text ?? '') && tokens[at]?.text !== 'the' && honorificEnd(tokens, at) > at;

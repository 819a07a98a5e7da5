import { type FoldedText, foldedText, oneSpace, plainMarks, unfolded } from './folding.ts';

/** Where a phrase stands in a text: UTF-16 offsets, end exclusive. */
export interface PhraseMatch {
	start: number;
	end: number;
	/** As printed. */
	text: string;
}

/** A form found in a text, with every entry that has it. */
export interface FormMatch extends PhraseMatch {
	ids: readonly string[];
	/** The form, folded. */
	form: string;
}

/** An entry by the forms of its name. */
export interface Named {
	id: string;
	forms: readonly string[];
}

interface Options {
	matchCase?: boolean;
}

interface Form {
	text: string;
	/** Marks before its first word, as in “(ASEAN)”. */
	lead: number;
	/** The form as it must be printed, kinds of mark and space aside; null where case does not matter. */
	exact: string | null;
	ids: string[];
}

/**
 * Finds entries by the forms of their names, in one reading of a text: whole words; kinds of mark and space, accents
 * and (unless `matchCase`) case set aside; of two forms at one place the longer wins; no two matches overlap. A form
 * that several entries share finds each of them; one without a letter or digit is found nowhere. The time grows with
 * the text, not with the number of entries.
 */
export function formFinder(
	entries: Iterable<Named>,
	{ matchCase = false }: Options = {},
): (text: FoldedText) => FormMatch[] {
	const byFirstWord = new Map<string, Form[]>();
	for (const { id, forms } of entries) {
		for (const form of forms) addForm(byFirstWord, form, id, matchCase);
	}
	for (const forms of byFirstWord.values()) forms.sort((a, b) => b.text.length - a.text.length);

	return (folded) => {
		const found: FormMatch[] = [];
		let free = 0;
		for (const { 0: word, index } of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
			for (const { text: form, lead, exact, ids } of byFirstWord.get(word) ?? []) {
				const at = index - lead;
				if (at < free || !standsAt(folded.text, form, at)) continue;
				const [start, end] = unfolded(folded, at, at + form.length);
				const text = folded.original.slice(start, end);
				if (exact !== null && plainMarks(oneSpace(text)) !== exact) continue;
				found.push({ start, end, text, ids, form });
				free = at + form.length;
				break;
			}
		}
		return found;
	};
}

/** Finds any of some phrases, as {@link formFinder} finds forms. */
export function phraseFinder(
	phrases: readonly string[],
	options: Options = {},
): (text: string) => PhraseMatch[] {
	const find = formFinder([{ id: '', forms: phrases }], options);
	return (text) =>
		find(foldedText(text)).map(({ start, end, text: printed }) => ({ start, end, text: printed }));
}

function addForm(byFirstWord: Map<string, Form[]>, printed: string, id: string, matchCase: boolean): void {
	const text = foldedText(printed).text.trim();
	const first = /[\p{L}\p{N}]+/u.exec(text);
	if (!first) return;
	const exact = matchCase ? plainMarks(oneSpace(printed)) : null;
	const forms = byFirstWord.get(first[0]) ?? [];
	byFirstWord.set(first[0], forms);
	const known = forms.find((form) => form.text === text && form.exact === exact);
	if (!known) forms.push({ text, lead: first.index, exact, ids: [id] });
	else if (!known.ids.includes(id)) known.ids.push(id);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Do these words stand at a place of a text, with no word running on into them? */
const standsAt = (text: string, words: string, at: number): boolean =>
	text.startsWith(words, at) &&
	!letterOrDigit.test(text.charAt(at - 1)) &&
	!letterOrDigit.test(text.charAt(at + words.length));

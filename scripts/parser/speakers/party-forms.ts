import type { HouseVocabulary } from '../words/house.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/** A printed form of a party's name. */
interface PartyForm {
	readonly words: readonly string[];
	readonly code: string;
	/** It can stand for the party itself (“Cambodia”), and is no adjective (“Cambodian”). */
	readonly noun: boolean;
}

/** First word of a printed form, in lower case → the forms that begin with it, longest first. */
export type PartyForms = ReadonlyMap<string, readonly PartyForm[]>;

export interface PartyWords {
	readonly code: string;
	readonly noun: boolean;
	/** Behind the last token of the name. */
	readonly to: number;
}

const known = new WeakMap<HouseVocabulary, PartyForms>();

/** The forms of all parties of a vocabulary, sorted once. */
export function partyForms(house: HouseVocabulary): PartyForms {
	const found = known.get(house);
	if (found) return found;
	const forms = new Map<string, PartyForm[]>();
	const add = (printed: string, code: string, noun: boolean): void => {
		const words = tokenise(printed).map(({ key }) => key);
		const first = words[0];
		if (first) forms.set(first, [...(forms.get(first) ?? []), { words, code, noun }]);
	};
	for (const [name, { code }] of house.names.byName) add(name, code, true);
	for (const [name, { code }] of house.names.institutions) add(name, code, true);
	for (const [adjective, { code }] of house.demonyms) add(adjective, code, false);
	for (const same of forms.values()) same.sort((a, b) => b.words.length - a.words.length);
	known.set(house, forms);
	return forms;
}

/** The party whose name or adjective stands at `at`, behind an article or not; null where none does. */
export function partyFormAt(tokens: readonly Token[], at: number, forms: PartyForms): PartyWords | null {
	const from = tokens[at]?.key === 'the' ? at + 1 : at;
	if (!tokens[from]?.capital) return null;
	for (const { words, code, noun } of forms.get(tokens[from]?.key ?? '') ?? [])
		if (stands(words, tokens, from)) return { code, noun, to: from + words.length };
	return null;
}

function stands(words: readonly string[], tokens: readonly Token[], from: number): boolean {
	// The first word is that by which the form was found.
	for (let place = 1; place < words.length; place += 1)
		if (tokens[from + place]?.key !== words[place]) return false;
	return true;
}

/** The parties that stand in a row from `at` on: “Japan, the U.S. and the ROK”. */
export function partiesAt(
	tokens: readonly Token[],
	at: number,
	forms: PartyForms,
): { codes: string[]; noun: boolean; to: number } | null {
	const first = partyFormAt(tokens, at, forms);
	if (!first) return null;
	const codes = [first.code];
	let { noun, to } = first;
	for (let next = joined(tokens, to, forms); next; next = joined(tokens, to, forms)) {
		codes.push(next.code);
		({ noun, to } = next);
	}
	return { codes, noun, to };
}

/** A party behind a comma, “and” or both; always further on than `at`. */
function joined(tokens: readonly Token[], at: number, forms: PartyForms): PartyWords | null {
	if (tokens[at - 1]?.possessive) return null;
	const comma = tokens[at]?.mark === ',' ? at + 1 : at;
	const next = tokens[comma]?.key === 'and' ? comma + 1 : comma;
	return next > at ? partyFormAt(tokens, next, forms) : null;
}

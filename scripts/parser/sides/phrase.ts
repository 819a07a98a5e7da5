import type { Actor, Cast } from './cast.ts';
import { pairs, type Token, tokenise } from './tokens.ts';

/** A sentence ready to be read. */
export interface Sentence {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Opening bracket or quotation mark → its closing one, by place. */
	readonly pairs: ReadonlyMap<number, number>;
	readonly cast: Cast;
	/** Phrases already read, by place. */
	readonly phrases: (Phrase | null | undefined)[];
}

export function sentenceOf(text: string, cast: Cast): Sentence {
	const tokens = tokenise(text);
	return { text, tokens, pairs: pairs(tokens), cast, phrases: [] };
}

/** What a noun phrase points at. */
export type Reference =
	/** One of those present, by name or by a title that fits one alone. */
	| { to: 'actor'; actor: Actor }
	/** A title that fits several of those present. */
	| { to: 'title'; actors: readonly Actor[] }
	/** A named person who is not among those present. */
	| { to: 'stranger' }
	/** Parties, as sides or as groups of people. */
	| { to: 'parties'; codes: readonly string[] }
	/** All but the last speaker (“the other ministers”), or but `except`. */
	| { to: 'rest' }
	/** “The host”, “the visitors”: the lead tells who came to whom. */
	| { to: 'host' | 'guest' }
	/** A number of people out of more (“the two ministers” of three). */
	| { to: 'some'; count: number }
	| { to: 'former' | 'latter' | 'he' | 'she' | 'they' | 'it' };

/** A noun phrase that may name a speaker: tokens `start` to before `end`. */
export interface Phrase {
	readonly start: number;
	readonly end: number;
	/** More than one where phrases are joined by “and”. */
	readonly references: readonly Reference[];
	/** The phrase owns what follows (“Minister Kono's explanation”) and is no subject. */
	readonly possessive: boolean;
}

/** Place of the mark that closes the one at `place`; -1 where none is opened, or it is never closed. */
export const closeAt = ({ pairs }: Sentence, place: number): number =>
	pairs.size === 0 ? -1 : (pairs.get(place) ?? -1);

export const keyAt = ({ tokens }: Sentence, place: number): string => tokens[place]?.key ?? '';
export const isWord = (token: Token | undefined): token is Token =>
	token !== undefined && token.mark === null;

/** A phrase that points at one thing. */
export const onePhrase = (start: number, end: number, reference: Reference, possessive: boolean): Phrase => ({
	start,
	end,
	references: [reference],
	possessive,
});

import type { Actor } from './cast.ts';

/** Whom a phrase means. Relations are resolved by memory. */
export type Reference =
	/** `unsure`: several bear the name or title. */
	| { readonly to: 'actor'; readonly actor: Actor; readonly unsure?: boolean }
	/** `bare`: one by its name alone, “Cambodia”. */
	| { readonly to: 'parties'; readonly codes: readonly string[]; readonly bare?: boolean }
	/** A title that several of the cast hold: “the Prime Minister”. */
	| { readonly to: 'title'; readonly actors: readonly Actor[] }
	/** So many of those who meet: “the two ministers”. */
	| { readonly to: 'some'; readonly count: number }
	/** “The other side”, “his counterpart”. */
	| { readonly to: 'rest' }
	| { readonly to: 'he' | 'she' | 'they' | 'it' };

/** A phrase that names who may speak, or a person who is none of the cast. */
export interface ReferencePhrase {
	/** Null for a stranger. */
	readonly reference: Reference | null;
	/** Behind its last token. */
	readonly to: number;
	/** Words of the title of a person. */
	readonly titles?: readonly string[];
}

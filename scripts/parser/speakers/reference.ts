import type { Actor } from './cast.ts';

/** Whom a phrase means. Relations are resolved by memory. */
export type Reference =
	| {
			readonly to: 'actor';
			readonly actor: Actor /** Several bear the name or title. */;
			readonly unsure?: boolean;
	  }
	| { readonly to: 'parties'; readonly codes: readonly string[] }
	/** A title that several of the cast hold: “the Prime Minister”. */
	| { readonly to: 'title'; readonly actors: readonly Actor[] }
	/** So many of those who meet: “the two ministers”. */
	| { readonly to: 'some'; readonly count: number }
	/** “The other side”, “his counterpart”. */
	| { readonly to: 'rest' }
	| { readonly to: 'former' | 'latter' | 'he' | 'she' | 'they' | 'it' };

/** A phrase that names who may speak. */
export interface ReferencePhrase {
	readonly reference: Reference;
	/** Behind its last token. */
	readonly to: number;
	/** It owns what follows: “Minister X's”, “his”. */
	readonly owns: boolean;
}

import type { Clause } from '../clause.ts';
import type { Memory, Reading } from '../memory.ts';
import type { Sentence } from '../phrase.ts';

/** A sentence taken apart, with what came before it. */
export interface Situation {
	readonly sentence: Sentence;
	readonly clause: Clause;
	readonly memory: Memory;
	/** The sentence stands inside a quotation that an earlier one opened. */
	readonly quoted: boolean;
}

/** One way in which a sentence shows who speaks. Null: this rule does not apply. */
export interface Rule {
	readonly name: string;
	readonly read: (situation: Situation) => Omit<Reading, 'rule'> | null;
}

export const narration: Omit<Reading, 'rule'> = { by: [], actor: null };

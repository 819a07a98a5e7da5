import {
	adverbs,
	coordinators,
	determiners,
	groupHeads,
	prepositions,
	relatives,
	subordinators,
} from '../words/function-words.ts';
import { pairs, type Token, tokenise, walk } from '../words/tokens.ts';
import { auxiliaries, isPresent, verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import { partyFormAt } from './party-forms.ts';
import type { Reference } from './reference.ts';
import { phraseAt } from './reference-phrase.ts';

/**
 * A word, phrase or mark of a sentence. Symbols: `E` somebody who may speak, `O` an owner, `V` a past tense or
 * participle, `P` a present tense, `M` a modal or “have”, `B` a form of “be”, `G` a form in -ing, `p` a preposition,
 * `y` “by”, `w` “between” or “among”, `s` a subordinator, `r` a relative or “that”, `j` a coordinator, `a` an adverb,
 * `d` a determiner, `q` a quotation, `c` a comma or dash, `;`, `:`, `?`, and `n` for anything else.
 */
export interface Chunk {
	readonly symbol: string;
	/** The word in lower case; empty for a phrase. */
	readonly key: string;
	readonly reference: Reference | null;
	/** Offsets within the sentence. */
	readonly start: number;
	readonly end: number;
}

/** A sentence as a row of chunks. */
export interface Row {
	readonly chunks: readonly Chunk[];
	/** The symbols of the chunks, one letter each. */
	readonly symbols: string;
	readonly text: string;
	/** The sentence ends in a colon: what follows is told by whoever speaks it. */
	readonly opensList: boolean;
}

/** No sentence is read further: who speaks is told sooner, and hostile input costs no more than this. */
const mostTokens = 800;

/** The row of a sentence: persons and groups by longest match, brackets left out, a quotation as one chunk. */
export function rowOf(text: string, cast: Cast): Row {
	const tokens = tokenise(text, mostTokens);
	const closing = pairs(tokens);
	const chunks: Chunk[] = [];
	for (const { value } of walk(tokens, (at) => chunkAt(tokens, at, closing, cast)))
		if (value)
			chunks.push(value.symbol === 'P' && !followsSubject(chunks) ? { ...value, symbol: 'n' } : value);
	return {
		chunks,
		symbols: chunks.map(({ symbol }) => symbol).join(''),
		text,
		opensList: /:["”]?$/.test(text),
	};
}

/** A word that may be a present tense or a noun (“hopes”, “views”) is a verb right behind a subject only. */
function followsSubject(before: readonly Chunk[]): boolean {
	const subject = before.findLast(({ symbol }) => symbol !== 'a');
	const joins = subject?.symbol === 'j' && before.some(({ symbol }) => symbol === 'P');
	return subject?.symbol === 'E' || subject?.symbol === 'r' || joins;
}

function chunkAt(
	tokens: readonly Token[],
	at: number,
	closing: ReadonlyMap<number, number>,
	cast: Cast,
): { value: Chunk | null; to: number } {
	const token = tokens[at] as Token;
	const chunk = (
		symbol: string,
		to: number,
		reference: Reference | null = null,
	): { value: Chunk; to: number } => ({
		value: {
			symbol,
			key: reference ? '' : token.key,
			reference,
			start: token.start,
			end: tokens[to - 1]?.end ?? token.end,
		},
		to,
	});
	if (token.mark) {
		const close = closing.get(at);
		if (token.mark === '(') return { value: null, to: (close ?? at) + 1 };
		if (token.mark === '“') return chunk('q', (close ?? at) + 1);
		const symbol = markSymbols[token.mark];
		return symbol ? chunk(symbol, at + 1) : { value: null, to: at + 1 };
	}
	// “The ministers both stressed”: behind a group it stresses the subject.
	if (/^(?:both|each|all)$/.test(token.key) && groupHeads.has(tokens[at - 1]?.key ?? ''))
		return chunk('a', at + 1);
	const found = phraseAt(tokens, at, cast);
	if (found && 'stranger' in found) return chunk('n', found.to);
	if (found) return chunk(found.owns ? 'O' : 'E', found.to, found.reference);
	// A party that does not meet is nobody, and no part of its name is somebody else: “North Korea”.
	const stranger = token.capital ? partyFormAt(tokens, at, cast.forms) : null;
	return stranger ? chunk('n', stranger.to) : chunk(symbolOf(token), at + 1);
}

const markSymbols: Readonly<Record<string, string>> = {
	',': 'c',
	'-': 'c',
	';': ';',
	':': ':',
	'?': '?',
	'”': 'q',
	'!': '?',
};

/** Function word → its symbol; of two, the first. */
const functionWords: ReadonlyMap<string, string> = new Map(
	(
		[
			['y', new Set(['by'])],
			['w', new Set(['between', 'among'])],
			['r', relatives],
			['j', coordinators],
			['B', auxiliaries.be],
			['M', new Set([...auxiliaries.modal, ...auxiliaries.have])],
			['s', subordinators],
			['p', prepositions],
			['a', adverbs],
			['d', determiners],
		] as const
	)
		.flatMap(([symbol, words]) => [...words].map((word): [string, string] => [word, symbol]))
		.reverse(),
);

function symbolOf({ key, capital, start }: Token): string {
	const known = functionWords.get(key);
	if (known) return known === 'M' && capital ? 'n' : known;
	if (key.length > 4 && key.endsWith('ly')) return 'a';
	const word = capital && start > 0 ? null : verbOf(key);
	if (word?.form === 'past' || word?.form === 'participle') return 'V';
	if (word && isPresent(word) && !capital) return 'P';
	return key.length > 4 && key.endsWith('ing') ? 'G' : 'n';
}

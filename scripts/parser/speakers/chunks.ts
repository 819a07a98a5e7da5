import { byWord } from '../words/by-word.ts';
import {
	adverbs,
	coordinators,
	determiners,
	prepositions,
	relatives,
	subordinators,
} from '../words/function-words.ts';
import { pairs, type Token } from '../words/tokens.ts';
import { auxiliaries, formsOfBe, type VerbWord, verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import type { Reference } from './reference.ts';
import { owns, phraseAt } from './reference-phrase.ts';
import type { Signs } from './signs.ts';

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
	/** The word as a verb; null for a phrase and for what is none. */
	readonly word: VerbWord | null;
	readonly reference: Reference | null;
	/** Words of the title with which a person is named. */
	readonly titles: readonly string[];
	/** Offsets within the sentence. */
	readonly start: number;
	readonly end: number;
}

/** A sentence as a row of chunks. */
export interface ChunkRow {
	readonly chunks: readonly Chunk[];
	/** The symbols of the chunks, one letter each. */
	readonly symbols: string;
}

/** The row of a sentence: persons and groups by longest match, brackets left out, a quotation as one chunk. */
export function chunkRowOf(signs: Signs, cast: Cast): ChunkRow {
	const { tokens } = signs;
	const closing = pairs(tokens);
	const chunks: Chunk[] = [];
	let symbols = '';
	let behind = 0;
	for (const [at, { key, start }] of tokens.entries()) {
		if (at < behind) continue;
		const { tag, to } = tagAt(signs, at, closing, cast, symbols);
		behind = to;
		if (tag.symbol === '') continue;
		const symbol = tag.symbol === 'P' && !followsSubject(symbols) ? 'n' : tag.symbol;
		const { reference, word, titles } = tag;
		const end = tokens[to - 1]?.end ?? start;
		chunks.push({ symbol, key: reference ? '' : key, word, reference, titles, start, end });
		symbols += symbol;
	}
	return { chunks, symbols };
}

/** A word that may be a present tense or a noun (“hopes”, “views”) is a verb right behind a subject only. */
const followsSubject = (symbols: string): boolean => /[Er]a*$|P.*ja*$/.test(symbols);

type Tag = Pick<Chunk, 'symbol' | 'word' | 'reference' | 'titles'>;

const tag = (symbol: string, word: VerbWord | null = null): Tag => ({
	symbol,
	word,
	reference: null,
	titles: [],
});
const [skipped, noun, adverb] = [tag(''), tag('n'), tag('a')];

/** What stands at a place, and where it ends. */
function tagAt(
	signs: Signs,
	at: number,
	closing: ReadonlyMap<number, number>,
	cast: Cast,
	before: string,
): { tag: Tag; to: number } {
	const token = signs.tokens[at] as Token;
	if (token.mark) {
		const to = (closing.get(at) ?? at) + 1;
		if (token.mark === '(' || !functionWords.has(token.mark)) return { tag: skipped, to };
		return { tag: wordTag({ ...token, key: token.mark }), to: token.mark === '“' ? to : at + 1 };
	}
	// “The ministers both stressed”.
	if (signs.signs[at] === 'b' && before.endsWith('E')) return { tag: adverb, to: at + 1 };
	const found = phraseAt(signs, at, cast);
	if (!found) return { tag: wordTag(token), to: at + 1 };
	const { reference, to, titles = [] } = found;
	const symbol = owns(signs, to) ? 'O' : 'E';
	return { tag: reference ? { symbol, word: null, reference, titles } : noun, to };
}

/** Marks, and words, each once. */
const tags = new Map<string, Tag>();
const functionWords = byWord<string>([
	['c', ', -'],
	['?', '? !'],
	['q', '” “'],
	[';', ';'],
	[':', ':'],
	['y', 'by'],
	['w', 'between among'],
	['r', relatives],
	['j', coordinators],
	['B', formsOfBe],
	['M', auxiliaries],
	['s', subordinators],
	['p', prepositions],
	['a', adverbs],
	['d', determiners],
]);
/** Hostile input fills no memory. */
const mostTags = 20_000;

/** The tag of a word; with a capital it is a name, if it is no function word. */
function wordTag({ key, capital, start }: Token): Tag {
	let known = tags.get(key);
	if (!known) {
		known = tagOf(key);
		if (tags.size < mostTags) tags.set(key, known);
	}
	const name = capital && ('MP'.includes(known.symbol) || (known.symbol === 'V' && start > 0));
	return name ? noun : known;
}

function tagOf(key: string): Tag {
	const word = verbOf(key);
	const known = functionWords.get(key);
	if (known || (key.length > 4 && key.endsWith('ly'))) return tag(known ?? 'a', word);
	if (word?.form === 'past') return tag('V', word);
	// Present tenses that are taken as verbs right behind a subject: “Japan hopes”, “both sides share”.
	if (word?.form === 'present' && (word.verb.speech || word.verb.kind === 'serves')) return tag('P', word);
	return tag(key.length > 4 && key.endsWith('ing') ? 'G' : 'n', word);
}

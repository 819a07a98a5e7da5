import { glue } from '../words/folding.ts';
import { covering } from './covering.ts';
import type { Hit } from './find-hits.ts';
import type { IndexedSentence } from './record.ts';

/** A run of printed words, marked or not. */
export interface Run {
	text: string;
	marked: boolean;
}

/** Sentences of the same speakers, one after the other. */
export interface ExcerptTurn {
	by: string[];
	/** Words are left out before it. */
	cutBefore: boolean;
	runs: Run[];
}

export interface Excerpt {
	turns: ExcerptTurn[];
	/** Words are left out after the last turn. */
	cutAfter: boolean;
}

/** The marked words of hits as they are printed, each run once. */
export const markedWords = (hits: readonly Hit[]): string[] => [
	...new Set(
		hits.flatMap((hit) =>
			hit.sentences.flatMap((sentence) =>
				runsOf(sentence, hit.passage, hit.marks).flatMap(({ text, marked }) => (marked ? text : [])),
			),
		),
	),
];

/** At most so many sentences of a passage are shown. */
const mostSentences = 3;

/** The sentences of a hit that hold marked words, whole, and where others were left out. */
export function excerptOf({ passage, marks, sentences }: Hit): Excerpt {
	const shown = mostTelling(sentences, passage, marks);
	const turns: ExcerptTurn[] = [];
	let at = passage.start;
	for (const sentence of shown) {
		const runs = runsOf(sentence, passage, marks);
		const last = turns.at(-1);
		if (last && at === sentence.start && sameSpeakers(last.by, sentence.by)) {
			last.runs.push({ text: ' ', marked: false }, ...runs);
		} else {
			turns.push({ by: sentence.by, cutBefore: at < sentence.start, runs });
		}
		at = sentence.end;
	}
	return { turns, cutAfter: at < passage.end };
}

/** Sentences that hold every marked word between them, filled up with others, in reading order. */
function mostTelling(
	sentences: readonly IndexedSentence[],
	passage: Hit['passage'],
	marks: ReadonlySet<number>,
): IndexedSentence[] {
	const markedIn = ({ start, end }: IndexedSentence): string[] =>
		[...marks]
			.filter((place) => place >= start && place < end)
			.map((place) => glue(passage.tokens[place - passage.start] ?? ''));
	const ranked = new Set([...covering(sentences, markedIn), ...sentences]);
	const chosen = new Set([...ranked].slice(0, mostSentences));
	return sentences.filter((sentence) => chosen.has(sentence));
}

const sameSpeakers = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((code) => b.includes(code));

/** Neighbouring marked words make one mark; punctuation at its ends stays outside. */
function runsOf({ start, end }: IndexedSentence, passage: Hit['passage'], marks: ReadonlySet<number>): Run[] {
	const runs: Run[] = [];
	const add = (text: string, marked: boolean): void => {
		const last = runs.at(-1);
		if (text === '') return;
		if (last && last.marked === marked) last.text += text;
		else runs.push({ text, marked });
	};
	for (let place = start; place < end; place += 1) {
		const token = passage.tokens[place - passage.start] ?? '';
		const marked = marks.has(place);
		const goesOn = marked && place > start && marks.has(place - 1) && runs.at(-1)?.marked === true;
		if (place > start) add(' ', goesOn);
		if (!marked) {
			add(token, false);
			continue;
		}
		const [, before = '', word = '', after = ''] =
			/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(token) ?? [];
		add(before, before === '' && goesOn);
		add(word, true);
		add(after, false);
	}
	return runs;
}

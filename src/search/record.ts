import { tokensOf, wordsIn } from '../words/folding.ts';
import { decodePassage, type PassageFacts } from './passage-facts.ts';

/** What Pagefind keeps of an indexed page, as far as the search needs it. */
export interface Fragment {
	url: string;
	content: string;
	anchors: { id: string; element: string; text?: string; title?: string; location: number }[];
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** `page` is what stands on the page before and after the text: heading, captions, documents. */
export type PassageKind = 'page' | 'heading' | 'paragraph' | 'note';

/** A sentence of a passage: places of its first printed word and of the one after its last. */
export interface IndexedSentence {
	by: string[];
	/** What is done in it, as far as it was read. */
	acts: string[];
	start: number;
	end: number;
}

/** A stretch of a record with an address of its own. Places count the printed words of the whole record. */
export interface IndexedPassage {
	kind: PassageKind;
	/** Id on the page; empty where there is none. */
	anchor: string;
	start: number;
	end: number;
	/** Printed words, one for each place from `start` to `end`. */
	tokens: string[];
	/** Folded words with the place of the printed word each stands in. */
	words: { word: string; at: number }[];
	sentences: IndexedSentence[];
	facts: Pick<PassageFacts, 'person' | 'speaker' | 'topic' | 'place'>;
}

export interface FoundRecord {
	url: string;
	title: string;
	date: string;
	/** Principals' names, the first side's first. */
	who: string;
	kindLabel: string;
	filters: Record<string, string[]>;
	/** Folded words of what stands over the text: title, kind, medium, place, people. */
	head: Set<string>;
	passages: IndexedPassage[];
}

/** Ids of the printed lines before and after the text. */
export const pageLines = { before: 'printed-before', after: 'printed-after' } as const;

/** Does an element with an id begin a passage? Numbered paragraphs and notes do, headings, and the lines after the text. */
const beginsPassage = ({ id, element }: Fragment['anchors'][number]): boolean =>
	/^[pn]\d+$/u.test(id) || /^h[2-6]$/u.test(element) || Object.values<string>(pageLines).includes(id);

/** Reads a record from what Pagefind keeps of its page. */
export function recordOfFragment(fragment: Fragment): FoundRecord {
	const tokens = tokensOf(fragment.content);
	const anchors = fragment.anchors.filter(beginsPassage).sort((a, b) => a.location - b.location);
	const starts = [{ id: '', element: 'body', location: 0 }, ...anchors];
	const passages = starts.flatMap((anchor, index) => {
		const end = starts[index + 1]?.location ?? tokens.length;
		return end > anchor.location ? [passageAt(anchor, tokens, end)] : [];
	});
	return {
		url: fragment.url,
		title: fragment.meta.title ?? '',
		date: fragment.meta.date ?? '',
		who: fragment.meta.who ?? '',
		kindLabel: fragment.meta.kind ?? '',
		filters: fragment.filters,
		head: new Set(
			['title', 'kind', 'who', 'where', 'how'].flatMap((name) => wordsIn(fragment.meta[name] ?? '')),
		),
		passages,
	};
}

function passageAt(anchor: Fragment['anchors'][number], all: readonly string[], end: number): IndexedPassage {
	const start = anchor.location;
	const tokens = all.slice(start, end);
	const last = tokens.length - 1;
	const facts = decodePassage(anchor.title ?? '');
	const sentences = sentencesOf(facts, start, end);
	// Pagefind ends a block with a full stop of its own where none is printed.
	const withoutStop = facts.statements.flatMap(({ open }, index) =>
		open ? (sentences[index]?.end ?? 0) - start - 1 : [],
	);
	if (anchor.text && !anchor.text.trimEnd().endsWith('.')) withoutStop.push(last);
	for (const index of withoutStop) tokens[index] = tokens[index]?.replace(/\.$/u, '') ?? '';
	return {
		kind: kindOf(anchor.id),
		anchor: anchor.id,
		start,
		end,
		tokens,
		words: tokens.flatMap((token, index) => wordsIn(token).map((word) => ({ word, at: start + index }))),
		sentences,
		facts,
	};
}

function kindOf(id: string): PassageKind {
	if (id === '' || Object.values<string>(pageLines).includes(id)) return 'page';
	if (/^p\d/u.test(id)) return 'paragraph';
	return /^n\d/u.test(id) ? 'note' : 'heading';
}

/** Sentences are counted from the end, since a label (“(1)”) may stand before the first. */
function sentencesOf({ statements }: PassageFacts, start: number, end: number): IndexedSentence[] {
	const spoken = statements.reduce((sum, { words }) => sum + words, 0);
	if (statements.length === 0 || spoken > end - start) return [{ by: [], acts: [], start, end }];
	let at = end - spoken;
	return statements.map(({ by, words, acts = [] }, index) => {
		const from = index === 0 ? start : at;
		at += words;
		return { by, acts, start: from, end: at };
	});
}

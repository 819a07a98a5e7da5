import type { Result } from './counts.ts';
import { type Excerpt, excerptOf, markedWords } from './excerpt.ts';
import type { FoundRecord, PassageKind } from './record.ts';

/** Passages of one record shown at most; the record's page shows the rest. */
const mostShown = 5;

/** A passage as it is shown. */
export interface ShownPassage {
	kind: PassageKind;
	/** Id on the page; empty where there is none. */
	anchor: string;
	/** Its marked words as they are printed, each run once. */
	marked: string[];
	excerpt: Excerpt;
}

/** A result as it is shown: little, since it is handed from one thread to another. */
export interface ShownResult extends Pick<FoundRecord, 'url' | 'date' | 'who' | 'kindLabel'> {
	together: boolean;
	/** Passages found. */
	passages: number;
	shown: ShownPassage[];
	/** The first passage that is not shown. */
	next: Pick<ShownPassage, 'anchor' | 'marked'> | null;
}

export function shownResult({ record, hits, together }: Result): ShownResult {
	const { url, date, who, kindLabel } = record;
	const next = hits[mostShown];
	return {
		url,
		date,
		who,
		kindLabel,
		together,
		passages: hits.length,
		shown: hits.slice(0, mostShown).map((hit) => ({
			kind: hit.passage.kind,
			anchor: hit.passage.anchor,
			marked: markedWords([hit]),
			excerpt: excerptOf(hit),
		})),
		next: next ? { anchor: next.passage.anchor, marked: markedWords([next]) } : null,
	};
}

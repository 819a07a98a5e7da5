/** What the search knows of the edition beyond its index: names, their variants, labels. One small file, loaded on intent. */

/** Also the word by which the reader is told of it. */
export type EntryKind = 'person' | 'place' | 'topic' | 'phrase' | 'term';

export interface LexiconEntry {
	kind: EntryKind;
	id: string;
	name: string;
	/** Address of its page, base path included. */
	href: string;
	/** Forms of the name that mean the same and are searched for one another. */
	forms: string[];
	/** Wordings by which a passage is on it; offered as further searches. */
	wordings: string[];
}

export interface Lexicon {
	entries: LexiconEntry[];
	/** Names of one thing that is no entry, such as the names of a country. */
	synonyms: string[][];
	/** A word that stands only inside a printed one → the printed ones as Pagefind indexes them: `ivoire` → `divoire`. */
	inside: Record<string, string[]>;
	/** Facet → value → what the reader sees. */
	labels: Record<string, Record<string, string>>;
	/** The two sides in order, then every other party of the records: code and name. */
	parties: { code: string; name: string }[];
	/** Number of records and of numbered paragraphs. */
	records: number;
	paragraphs: number;
}

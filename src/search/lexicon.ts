/** What the search knows of the edition beyond its index; one small file, loaded when a reader means to search. */

/** Also the word by which the reader is told of it. */
export type EntryKind = 'person' | 'place' | 'topic' | 'phrase' | 'term';

/** Names of one thing. */
export interface Names {
	/** Names that stand in the records; whoever types one has the others searched too. */
	forms: string[];
	/** Names by which readers may ask for it that stand in no record. */
	aliases: string[];
	/** Wordings searched for an alias beside the forms. */
	wanted?: string[];
}

/** An entry of an index or authority file, with its page. */
export interface LexiconEntry extends Names {
	kind: EntryKind;
	id: string;
	name: string;
	/** Address of its page, base path included. */
	href: string;
	/** Wordings by which a passage is on it; offered as further searches. */
	wordings: string[];
}

export interface Lexicon {
	entries: LexiconEntry[];
	/** Names of what has no entry, such as the names of a country. */
	synonyms: Names[];
	/** A word that stands only inside a printed one → the printed ones as Pagefind indexes them: `ivoire` → `divoire`. */
	inside: Record<string, string[]>;
	/** Facet → value → what the reader sees; names of entries are in the entries. */
	labels: Partial<Record<string, Record<string, string>>>;
	/** The two sides in order, then every other party of the records. */
	parties: { code: string; name: string }[];
	/** First letters for which there is a file of words. */
	shards: string[];
	/** Number of records and of numbered paragraphs. */
	records: number;
	paragraphs: number;
}

import { z } from 'zod';
import { isoDate, sha256, slug } from './primitives.ts';

/** Any address within a record: a passage (`p4`, `n1`), a numbered section (`s2-1`) or a heading (`h-outset`). */
export const recordAnchor = z
	.string()
	.regex(/^(?:[pn][1-9]\d*|s[0-9A-Za-z①-⑳_-]+|h-[a-z0-9_-]+)$/, 'expected an anchor such as p4, n1 or s2-1');

/** Words that stood at an address before a correction. */
const earlierWords = z.strictObject({
	hash: sha256,
	/** Day of the correction that replaced them. */
	until: isoDate,
});

/**
 * One published address. Passages have `hash`, the SHA-256 of their words as they stand now (see
 * src/record/passage-hash.ts; a paragraph's label is not part of its words); sections and headings have none.
 */
export const permalink = z.strictObject({
	/** Day on which the address was first published; never changed. */
	published: isoDate,
	hash: sha256.optional(),
	/** Oldest first; absent where the words never changed. */
	earlier: z.array(earlierWords).min(1).optional(),
	/** Day of the correction that took the passage away, or on which the record was withdrawn; its `hash` stays that of its last words. */
	withdrawn: isoDate.optional(),
});
export type Permalink = z.infer<typeof permalink>;

/**
 * `content/permalinks.json`, generated and append-only: record id → anchor → address. A renamed record keeps its old
 * entry for ever; the new id begins with a copy of it.
 */
export const permalinks = z.record(slug, z.record(recordAnchor, permalink));
export type Permalinks = z.infer<typeof permalinks>;

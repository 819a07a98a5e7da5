import { z } from 'zod';
import { recordAnchor } from './permalinks.ts';
import { isoDate, slug, words } from './primitives.ts';

/** One change to published words, made and explained by an editor. */
export const correction = z.strictObject({
	/** Day on which the corrected words were published. */
	date: isoDate,
	/** The record's id at that day, or its present one. */
	record: slug,
	/** The passage that changed; for a section, its anchor. */
	anchor: recordAnchor,
	/** Its words as published before, in full, without the paragraph's label. */
	before: z.string().min(1),
	/** Its words since, in full; null where the passage or section was taken away. */
	after: z.string().min(1).nullable(),
	/** Why, in a sentence for readers. */
	reason: words,
});
export type Correction = z.infer<typeof correction>;

/** `content/corrections.yaml`: in the order they were made. An absent file is an empty list. */
export const corrections = z.array(correction);

import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** A subject of the records, attached to a passage only by one of its phrases. */
export const topic = z.strictObject({
	id: slug,
	name: words,
	/** Words that find it: whole words, case and kind of quotation mark ignored. */
	phrases: z.array(words).min(1),
	/** A sentence or two by the editor, shown on the topic's page as the editor's. */
	note: words.optional(),
	/** Entries of the other files that are the same subject: its page takes them in, and their addresses lead to it. */
	term: slug.optional(),
	place: slug.optional(),
	phrase: slug.optional(),
	/** Topics a reader may want beside this one. */
	related: z.array(slug).default([]),
	/** Other words by which readers may ask for it. */
	searchForms: z.array(words).optional(),
});
export type Topic = z.infer<typeof topic>;

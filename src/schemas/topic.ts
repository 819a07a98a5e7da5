import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** A topic, attached to a passage only by one of its phrases. */
export const topic = z.strictObject({
	id: slug,
	name: words,
	/** Words that find it: whole words, case and kind of quotation mark ignored. */
	phrases: z.array(words).min(1),
	/** A sentence or two by the editor, shown on the topic's page as the editor's. */
	note: words.optional(),
	/** Topics a reader may want beside this one. */
	related: z.array(slug).default([]),
});
export type Topic = z.infer<typeof topic>;

import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** A formula followed through the records: a family of wordings. */
export const phrase = z.strictObject({
	id: slug,
	/** Heading of its page, without quotation marks. */
	name: words,
	/** The wordings of the family; whole words, case and kind of quotation mark ignored, longest match wins. */
	wordings: z.array(words).min(1),
	/** A sentence or two by the editor, shown as the editor's. */
	note: words.optional(),
});
export type Phrase = z.infer<typeof phrase>;

import { z } from 'zod';
import { slug } from './primitives.ts';

/** A formula followed through the records: a family of wordings. */
export const phrase = z.strictObject({
	id: slug,
	/** Heading of its page, without quotation marks. */
	name: z.string().min(1),
	/** The wordings of the family; whole words, case and kind of quotation mark ignored, longest match wins. */
	wordings: z.array(z.string().min(1)).min(1),
	/** A sentence or two by the editor, shown as the editor's. */
	note: z.string().min(1).optional(),
});
export type Phrase = z.infer<typeof phrase>;

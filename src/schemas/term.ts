import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** An organisation, abbreviation or term of the records, with a neutral explanation. */
export const term = z.strictObject({
	id: slug,
	name: words,
	kind: z.enum(['organisation', 'abbreviation', 'initiative', 'event', 'term']),
	/** Written-out or abbreviated counterpart. */
	expansion: words.optional(),
	/** One or two neutral sentences, the edition's own words. */
	explanation: words,
	/** Printed forms that mean this term; whole words, case kept. */
	forms: z.array(words).min(1),
});
export type Term = z.infer<typeof term>;

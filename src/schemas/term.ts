import { z } from 'zod';
import { isoDate, slug, words } from './primitives.ts';

/** An organisation, abbreviation or term of the records, with a neutral explanation. */
export const term = z.strictObject({
	id: slug,
	name: words,
	kind: z.enum(['organisation', 'abbreviation', 'initiative', 'event', 'term']),
	/** Written-out or abbreviated counterpart. */
	expansion: words.optional(),
	/** One or two neutral sentences, the edition's own words. */
	explanation: words,
	/** Public documents in which the facts of the explanation can be looked up. */
	sources: z
		.array(z.strictObject({ text: words, url: z.url({ protocol: /^https?$/ }).optional() }))
		.default([]),
	/** Day of the latest fact in the explanation: a record of an earlier day says that it is explained in hindsight. */
	asOf: isoDate.optional(),
	/** Printed forms that mean this term; whole words, case kept. */
	forms: z.array(words).min(1),
	/** Other words by which readers may ask for it. */
	searchForms: z.array(words).optional(),
});
export type Term = z.infer<typeof term>;

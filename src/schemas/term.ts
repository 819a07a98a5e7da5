import { z } from 'zod';
import { slug } from './primitives.ts';

/** An organisation, abbreviation or term of the records, with a neutral explanation. */
export const term = z.strictObject({
	id: slug,
	name: z.string().min(1),
	kind: z.enum(['organisation', 'abbreviation', 'initiative', 'event', 'term']),
	/** Written-out or abbreviated counterpart. */
	expansion: z.string().min(1).optional(),
	/** One or two neutral sentences, the edition's own words. */
	explanation: z.string().min(1),
	/** Printed forms that mean this term; whole words, case kept. */
	forms: z.array(z.string().min(1)).min(1),
});
export type Term = z.infer<typeof term>;

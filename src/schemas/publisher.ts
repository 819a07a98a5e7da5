import { z } from 'zod';
import { partyCode, slug } from './primitives.ts';

/** Terms under which a publisher's texts are used. */
const licence = z.strictObject({
	name: z.string().min(1),
	url: z.url(),
	/** What the licence asks a user to say. `{url}` and `{accessed}` are filled in. */
	attribution: z.string().min(1),
});

/** A publisher of records. Without a licence none is claimed. */
export const publisher = z.strictObject({
	id: slug,
	name: z.string().min(1),
	/** Short form in common use. */
	short: z.string().min(1),
	party: partyCode,
	url: z.url(),
	/** Hosts whose addresses are this publisher's. */
	hosts: z.array(z.string().min(1)).min(1),
	licence: licence.optional(),
	/** Shown where the licence would stand when none is known. */
	terms: z.string().min(1).optional(),
});
export type Publisher = z.infer<typeof publisher>;

import { z } from 'zod';
import { partyCode, slug, webAddress, words } from './primitives.ts';

/** Terms under which a publisher's texts are used. */
const licence = z.strictObject({
	name: words,
	url: webAddress,
	/** What the licence asks a user to say. `{url}` and `{accessed}` are filled in. */
	attribution: words,
});

/** A publisher of records. Without a licence none is claimed. */
export const publisher = z.strictObject({
	id: slug,
	name: words,
	/** Short form in common use. */
	short: words,
	party: partyCode,
	url: webAddress,
	/** Hosts whose addresses are this publisher's. */
	hosts: z.array(words).min(1),
	licence: licence.optional(),
	/** Shown where the licence would stand when none is known. */
	terms: words.optional(),
});
export type Publisher = z.infer<typeof publisher>;

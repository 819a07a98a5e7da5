import { z } from 'zod';
import { partyCode, slug, timeZone, words } from './primitives.ts';

/** A place where meetings were held or of which the records speak. */
export const place = z.strictObject({
	id: slug,
	name: words,
	kind: z.enum(['country', 'city', 'building', 'port', 'base', 'sea', 'river', 'region']),
	/** The place this one lies in. */
	within: slug.optional(),
	/** Country, where it lies in one. */
	country: partyCode.optional(),
	/** Zone of its clocks; inherited from `within` when absent. A country of several zones has none. */
	timeZone: timeZone.optional(),
	/** Decimal degrees, north and east positive; approximate for regions and seas. */
	latitude: z.number().min(-90).max(90).optional(),
	longitude: z.number().min(-180).max(180).optional(),
	/** Printed forms that mean this place, also as a venue. */
	forms: z.array(words).min(1),
	/** Other spellings readers may search for. */
	searchForms: z.array(words).default([]),
});
export type Place = z.infer<typeof place>;

import { z } from 'zod';
import { partyCode, slug, timeZone, words } from './primitives.ts';

/** A place where meetings were held or of which the records speak. */
export const place = z.strictObject({
	id: slug.meta({ description: 'Name of the place in files and addresses', examples: ['suva'] }),
	name: words.meta({ description: 'Name for headings and indexes', examples: ['Suva'] }),
	kind: z
		.enum(['country', 'city', 'building', 'port', 'base', 'sea', 'river', 'region'])
		.meta({ description: 'What it is', examples: ['city'] }),
	within: slug
		.optional()
		.meta({ description: 'The place this one lies in: an id of this file', examples: ['fiji'] }),
	country: partyCode.optional().meta({ description: 'Code of the country it lies in', examples: ['FJ'] }),
	timeZone: timeZone.optional().meta({
		description: 'Zone of its clocks, else that of the place around it; a country of several zones has none',
		examples: ['Pacific/Fiji'],
	}),
	latitude: z
		.number()
		.min(-90)
		.max(90)
		.optional()
		.meta({ description: 'Decimal degrees, north positive', examples: [-18.142] }),
	longitude: z
		.number()
		.min(-180)
		.max(180)
		.optional()
		.meta({ description: 'Decimal degrees, east positive', examples: [178.442] }),
	forms: z
		.array(words)
		.min(1)
		.meta({ description: 'Printed forms that mean this place, also as a venue', examples: [['Suva']] }),
	searchForms: z
		.array(words)
		.default([])
		.meta({ description: 'Other spellings readers may search for', examples: [['Suva City']] }),
});
export type Place = z.infer<typeof place>;

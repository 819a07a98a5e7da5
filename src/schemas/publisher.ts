import { z } from 'zod';
import { partyCode, slug, webAddress, words } from './primitives.ts';

/** Terms under which a publisher's texts are used. */
const licence = z.strictObject({
	name: words.meta({ description: 'Name of the licence', examples: ['Open Licence 1.0'] }),
	url: webAddress.meta({
		description: 'Address of the terms',
		examples: ['https://www.example.org/licence'],
	}),
	attribution: words.meta({
		description: 'What the licence asks a user to say; {url} and {accessed} are filled in',
		examples: ['Source: {url}, {accessed}'],
	}),
});

/** A publisher of records. Without a licence none is claimed. */
export const publisher = z.strictObject({
	id: slug.meta({ description: 'Name of the publisher in files', examples: ['ministry'] }),
	name: words.meta({
		description: 'Full name, as in citations',
		examples: ['Ministry of Foreign Affairs of Fiji'],
	}),
	short: words.meta({ description: 'Short form in common use', examples: ['MFA'] }),
	party: partyCode.meta({
		description: 'Code of the country or organisation it belongs to',
		examples: ['FJ'],
	}),
	url: webAddress.meta({ description: 'Its address', examples: ['https://www.example.org/'] }),
	hosts: z
		.array(words)
		.min(1)
		.meta({
			description: 'Hosts whose addresses are this publisher’s',
			examples: [['www.example.org', 'example.org']],
		}),
	licence: licence.optional().meta({
		description: 'Terms under which the texts are used; without one none is claimed',
		examples: [
			{ name: 'Open Licence 1.0', url: 'https://www.example.org/licence', attribution: 'Source: {url}' },
		],
	}),
	terms: words.optional().meta({
		description: 'Shown where the licence would stand when none is known',
		examples: ['Terms of use not verified.'],
	}),
});
export type Publisher = z.infer<typeof publisher>;

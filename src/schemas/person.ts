import { z } from 'zod';
import { languageTag, party, slug, words } from './primitives.ts';

/** A person of the records. Offices are not kept here: they are read from each record as printed on its day. */
export const person = z.strictObject({
	id: slug.meta({ description: 'Name of the person in files and addresses', examples: ['kato-aiko'] }),
	name: words.meta({
		description: 'Name for headings and indexes, in the person’s own order',
		examples: ['KATO Aiko'],
	}),
	sort: words.meta({
		description: 'Name for alphabetical order, family name first',
		examples: ['Kato Aiko'],
	}),
	native: z
		.strictObject({ text: words, language: languageTag })
		.optional()
		.meta({
			description: 'Name in the person’s own script, with its language',
			examples: [{ text: '加藤愛子', language: 'ja' }],
		}),
	party: party.shape.code.meta({
		description: 'Code of the country or organisation spoken for',
		examples: ['JP'],
	}),
	alsoFor: z
		.array(party.shape.code)
		.default([])
		.meta({ description: 'Further parties spoken for on another day', examples: [['ASEAN']] }),
	forms: z
		.array(words)
		.min(1)
		.meta({
			description: 'Every printed form that means this person without further context; case is ignored',
			examples: [['KATO Aiko', 'Aiko Kato']],
		}),
	surnames: z
		.array(words)
		.default([])
		.meta({
			description: 'Surnames that mean the person beside an office, in a record that has this person',
			examples: [['Kato']],
		}),
	searchForms: z
		.array(words)
		.default([])
		.meta({
			description: 'Other spellings readers may search for; never printed in the records',
			examples: [['Katou']],
		}),
});
export type Person = z.infer<typeof person>;

import { z } from 'zod';
import { isoDate, slug, words } from './primitives.ts';

/** An organisation, abbreviation or term of the records, with a neutral explanation. */
export const term = z.strictObject({
	id: slug.meta({ description: 'Name of the term in files and addresses', examples: ['fao'] }),
	name: words.meta({ description: 'Heading of its entry', examples: ['FAO'] }),
	kind: z
		.enum(['organisation', 'abbreviation', 'initiative', 'event', 'term'])
		.meta({ description: 'What it is', examples: ['organisation'] }),
	expansion: words.optional().meta({
		description: 'Written-out or abbreviated counterpart',
		examples: ['Food and Agriculture Organization'],
	}),
	explanation: words.meta({
		description: 'One or two neutral sentences, the edition’s own words',
		examples: ['Agency of the United Nations, founded in 1945.'],
	}),
	sources: z
		.array(z.strictObject({ text: words, url: z.url({ protocol: /^https?$/ }).optional() }))
		.default([])
		.meta({
			description: 'Public documents in which the facts of the explanation can be looked up',
			examples: [[{ text: 'Constitution of FAO', url: 'https://www.example.org/constitution' }]],
		}),
	asOf: isoDate
		.optional()
		.meta({ description: 'Day of the latest fact in the explanation', examples: ['2024-05-03'] }),
	forms: z
		.array(words)
		.min(1)
		.meta({ description: 'Printed forms that mean this term; whole words, case kept', examples: [['FAO']] }),
	searchForms: z
		.array(words)
		.optional()
		.meta({ description: 'Other words by which readers may ask for it', examples: [['food agency']] }),
});
export type Term = z.infer<typeof term>;
